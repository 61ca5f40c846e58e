/** Paints a picture of a page: covers first, so that nothing else ever sees what is under them, then the marks with their numbers. */
import type { Rect } from '../../engine/snapshot/rects.ts'
import type { Plan } from './plan.ts'

/** Characters of a picture as PNG above which it is kept as WebP, which is smaller but less sharp. */
const pngAtMost = 1_500_000

const colours = { cover: '#8a8d90', line: '#d93025', halo: '#ffffff', number: '#ffffff' }

export interface Painted {
  picture: string
  /** The parts around the marks, without their outlines; null where there is no mark. */
  crops: (string | null)[]
}

/**
 * @param picture as the browser took it
 * @param numbers of the plan's marks, as they stand in the list
 */
export async function paint(picture: ImageBitmap, plan: Plan, numbers: readonly number[]): Promise<Painted> {
  const { canvas, context } = canvasOf(picture.width, picture.height)
  context.drawImage(picture, 0, 0)
  picture.close()
  context.fillStyle = colours.cover
  for (const { x, y, width, height } of plan.covers) context.fillRect(x, y, width, height)
  const crops = []
  for (const found of plan.marks) crops.push(found ? await cropOf(canvas, found.crop) : null)
  mark(context, plan, numbers)
  return { picture: await addressOf(canvas), crops }
}

function canvasOf(width: number, height: number) {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('No canvas')
  return { canvas, context }
}

async function cropOf(from: OffscreenCanvas, { x, y, width, height }: Rect): Promise<string> {
  const { canvas, context } = canvasOf(width, height)
  context.drawImage(from, x, y, width, height, 0, 0, width, height)
  return addressOf(canvas)
}

/** Outlines elements, then numbers them at their upper left corners, side by side where an element has several. */
function mark(context: Context, { marks, scale }: Plan, numbers: readonly number[]): void {
  const corners = new Map<string, { rect: Rect; numbers: number[] }>()
  for (const [index, found] of marks.entries()) {
    if (!found) continue
    const key = JSON.stringify(found.rect)
    const corner = corners.get(key) ?? { rect: found.rect, numbers: [] }
    corner.numbers.push(numbers[index]!)
    corners.set(key, corner)
  }
  for (const { rect } of corners.values()) outline(context, rect, scale)
  for (const { rect, numbers: some } of corners.values())
    for (const [index, number] of some.entries()) label(context, rect, number, { index, scale })
}

function outline(context: Context, { x, y, width, height }: Rect, scale: number): void {
  for (const [colour, line] of [
    [colours.halo, 5],
    [colours.line, 2.5],
  ] as const) {
    context.strokeStyle = colour
    context.lineWidth = line * scale
    context.strokeRect(x, y, width, height)
  }
}

/** @param at which of its element's numbers it is, from 0 */
function label(context: Context, { x, y }: Rect, number: number, { index, scale }: { index: number; scale: number }): void {
  const size = 18 * scale
  const left = Math.min(Math.max(x - size / 2, 0) + index * size * 1.1, context.canvas.width - size)
  const top = Math.max(y - size / 2, 0)
  context.fillStyle = colours.line
  context.beginPath()
  context.roundRect(left, top, size, size, size / 2)
  context.fill()
  context.fillStyle = colours.number
  context.font = `700 ${12 * scale}px sans-serif`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.fillText(String(number), left + size / 2, top + size / 2 + scale / 2)
}

type Context = OffscreenCanvasRenderingContext2D

/** A canvas as a data URL: PNG, or WebP where that would be large. */
async function addressOf(canvas: OffscreenCanvas): Promise<string> {
  const png = await canvas.convertToBlob({ type: 'image/png' })
  return dataUrlOf(png.size <= pngAtMost ? png : await canvas.convertToBlob({ type: 'image/webp', quality: 0.85 }))
}

async function dataUrlOf(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let text = ''
  // In pieces, because a call takes a limited number of arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return `data:${blob.type};base64,${btoa(text)}`
}

/** The picture in a data URL. Not fetched, because the extension's policy allows no connection. */
export function bitmapOf(address: string): Promise<ImageBitmap> {
  const [head = '', data = ''] = address.split(',', 2)
  const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0))
  return createImageBitmap(new Blob([bytes], { type: head.slice(5).split(';')[0] ?? '' }))
}
