import { type ComponentType, createElement } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { whenIdle } from './when-idle.ts'

/**
 * A component whose code is loaded when the `<details>` around it is opened, so that it costs nothing as the page opens. Until then, and where
 * its file cannot be read, as after an update of the extension, nothing stands in its place.
 */
export function whenOpen<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined
  return (props: Props) => {
    const [shown, show] = useState(() => loaded)
    const place = useRef<HTMLSpanElement>(null)
    useEffect(() => {
      if (shown) return
      const row = place.current!.closest('details')
      const begin = () =>
        load().then(
          (found) => {
            loaded = found
            show(() => found)
          },
          () => {},
        )
      if (!row || row.open) return whenIdle(begin)
      row.addEventListener('toggle', begin, { once: true })
      return () => row.removeEventListener('toggle', begin)
    }, [])
    return shown ? createElement(shown, props) : <span ref={place} hidden />
  }
}
