/** Firefox's popup, which WebDriver cannot reach: the methods of `Popup`, through the browser's own windows. */
import type { Popup, PopupKeyboard } from '../session.ts'
import { until } from '../until.ts'

/** Actions in one popup: see `internals.js`. */
interface PopupActions {
  /** Evaluates an expression in the popup. */
  evaluate(expression: string): Promise<unknown>
  /** Clicks at the point that an expression gives. */
  press(expression: string): Promise<unknown>
  /** Presses a key, with Shift or without. */
  pressKey(key: string, shift: boolean): Promise<unknown>
  /** A screenshot of the popup, as base64 PNG. */
  picture(): Promise<unknown>
  isOpen(): Promise<unknown>
  close(): Promise<unknown>
}

export interface FirefoxPopup extends Popup {
  picture(): Promise<Uint8Array>
}

const first = (selector: string) => {
  const text = JSON.stringify(selector)
  return `(document.querySelector(${text}) ?? (() => { throw new Error('nothing matches ' + ${text}) })())`
}

/** Scrolls to an element and gives its centre. */
const middleOf = (selector: string) => `(() => {
  const element = ${first(selector)}
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { left, top, width, height } = element.getBoundingClientRect()
  return [left + width / 2, top + height / 2]
})()`

function keyboardOf(pressKey: PopupActions['pressKey']): PopupKeyboard {
  let shift = false
  const hold = (down: boolean) => async (key: string) => {
    if (key !== 'Shift') throw new Error(`${key} cannot be held down here`)
    shift = down
  }
  const press = async (key: string) => void (await pressKey(key, shift))
  const type = async (text: string) => {
    for (const letter of text) await press(letter)
  }
  return { press, type, down: hold(true), up: hold(false) }
}

export function popupBehind({ evaluate, press, pressKey, picture, isOpen, close }: PopupActions): FirefoxPopup {
  const waitForFunction: Popup['waitForFunction'] = (expression, { timeout } = {}) =>
    until(expression, () => evaluate(expression), timeout)
  const waitForSelector: Popup['waitForSelector'] = (selector, options) =>
    waitForFunction(`document.querySelector(${JSON.stringify(selector)}) !== null`, options)
  const keyboard = keyboardOf(pressKey)
  const focus: Popup['focus'] = (selector) => evaluate(`${first(selector)}.focus()`)
  const click = async (selector: string) => void (await press(middleOf(selector)))
  return {
    evaluate,
    waitForFunction,
    waitForSelector,
    click,
    focus,
    keyboard,
    type: (selector, text) => focus(selector).then(() => keyboard.type(text)),
    locator: (selector) => ({ click: () => waitForSelector(selector).then(() => click(selector)) }),
    $eval: <Value>(selector: string, read: (element: Element) => Value) =>
      evaluate(`(${read})(${first(selector)})`) as Promise<Value>,
    $$eval: <Value>(selector: string, read: (elements: Element[]) => Value) =>
      evaluate(`(${read})([...document.querySelectorAll(${JSON.stringify(selector)})])`) as Promise<Value>,
    select: (selector, value) =>
      evaluate(`(() => {
        const select = ${first(selector)}
        select.value = ${JSON.stringify(value)}
        for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }))
      })()`),
    picture: async () => Buffer.from((await picture()) as string, 'base64'),
    async close() {
      await close()
      await until('the popup closes', async () => !(await isOpen()))
    },
  }
}
