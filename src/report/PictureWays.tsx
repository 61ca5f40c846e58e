import { useRef, useState } from 'preact/hooks'
import type { KeptPicture } from '../messaging/picture.ts'
import { useReportText } from '../ui/document/text.ts'
import { requestRepaint } from './worker.ts'

interface Props {
  journey: string
  picture: KeptPicture
  onChanged: () => void
}

/** Covers more of a picture, or deletes it. */
export function PictureWays({ journey, picture, onChanged }: Props) {
  const { r } = useReportText()
  const [covering, setCovering] = useState(false)
  const change = async (to: string | null) => {
    setCovering(false)
    if (await requestRepaint(journey, picture.takenAt, to)) onChanged()
  }
  if (covering) return <Cover picture={picture} onDone={change} onCancel={() => setCovering(false)} />
  return (
    <p class="picture-ways">
      <button type="button" class="link" data-part="cover" onClick={() => setCovering(true)}>
        {r('picture.cover')}
      </button>
      <button type="button" class="link" data-part="delete-picture" onClick={() => change(null)}>
        {r('picture.delete')}
      </button>
    </p>
  )
}

/** Colour of what is covered, as where the extension covers by itself. */
const colour = '#8a8d90'

/** The picture as a canvas: what the tester drags over is covered. */
function Cover({ picture, onDone, onCancel }: { picture: KeptPicture; onDone: (to: string) => void; onCancel: () => void }) {
  const { r } = useReportText()
  const canvas = useRef<HTMLCanvasElement>(null)
  const from = useRef<{ x: number; y: number } | null>(null)
  const place = ({ clientX, clientY }: PointerEvent) => {
    const { left, top, width, height } = canvas.current!.getBoundingClientRect()
    return { x: ((clientX - left) / width) * picture.width, y: ((clientY - top) / height) * picture.height }
  }
  const cover = (event: PointerEvent) => {
    const [start, end] = [from.current, place(event)]
    from.current = null
    if (!start) return
    const context = canvas.current!.getContext('2d')!
    context.fillStyle = colour
    context.fillRect(Math.min(start.x, end.x), Math.min(start.y, end.y), Math.abs(end.x - start.x), Math.abs(end.y - start.y))
  }
  return (
    <div class="cover">
      <p>{r('picture.cover.says')}</p>
      <canvas
        ref={(element) => {
          if (!element || canvas.current === element) return
          canvas.current = element
          const image = new Image()
          image.onload = () => element.getContext('2d')!.drawImage(image, 0, 0)
          image.src = picture.picture
        }}
        data-part="canvas"
        width={picture.width}
        height={picture.height}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          from.current = place(event)
        }}
        onPointerUp={cover}
      />
      <p class="picture-ways">
        <button
          type="button"
          class="button small"
          data-part="cover-done"
          onClick={() => onDone(canvas.current!.toDataURL('image/png'))}
        >
          {r('picture.cover.done')}
        </button>
        <button type="button" class="button secondary small" onClick={onCancel}>
          {r('picture.cover.cancel')}
        </button>
      </p>
    </div>
  )
}
