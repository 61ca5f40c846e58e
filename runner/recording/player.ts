/** Plays the steps of a recording in a tab, and lets the caller look at the page between them. */
import { PuppeteerRunnerExtension, type Schema } from '@puppeteer/replay'
import type { Browser, Frame, Page } from 'puppeteer-core'
import { checkAddress } from '../check-address.ts'
import { load } from '../open-page.ts'
import { asCannotAudit, CannotAudit, type OpenError } from '../problems.ts'
import { until } from '../until.ts'
import { untilQuiet } from '../until-quiet.ts'
import { placeOf } from './place.ts'

type Step = Schema.Step

/** How long a step may take where the recording does not say so, in milliseconds. */
const stepLimit = 10_000

/** Steps that may lead to another page or route, or open something: the page is given time to do so. */
const consequential = new Set<string>(['click', 'doubleClick', 'keyUp', 'navigate', 'waitForElement', 'waitForExpression'])

interface Watch {
  /** Called before and after each step with the tab in which it is played. `isAfter`: the step has been played, and its page is quiet. */
  look(page: Page, index: number, isAfter: boolean): Promise<void>
}

const isElsewhere = ({ target }: { target?: string }) => target !== undefined && target !== 'main'

/** How many parameters two addresses of the same page have in common; -1 where they are not of the same page. */
function likeness(one: string, other: string): number {
  if (!URL.canParse(one) || !URL.canParse(other)) return -1
  const [a, b] = [new URL(one), new URL(other)]
  if (a.origin !== b.origin || a.pathname !== b.pathname) return -1
  return [...a.searchParams].filter(([name, value]) => b.searchParams.get(name) === value).length
}

/** The address that the frame of a step has now, or undefined when it is not there: a frame of secure fields has other parameters each time. */
function nearestTarget(target: string, frames: readonly Frame[]): string | undefined {
  const rated = frames.map((frame) => ({ url: frame.url(), rate: likeness(frame.url(), target) }))
  return rated.filter(({ rate }) => rate >= 0).sort((a, b) => b.rate - a.rate)[0]?.url
}

export class Player extends PuppeteerRunnerExtension {
  readonly #page: Page
  readonly #watch: Watch
  /** Index of the step that is played. */
  at = 0

  constructor(browser: Browser, page: Page, watch: Watch) {
    super(browser, page, { timeout: stepLimit })
    this.#page = page
    this.#watch = watch
  }

  override async beforeEachStep(step: Step): Promise<void> {
    await this.#watch.look(await this.#tabOf(step), this.at, false)
  }

  override async runStep(step: Step, flow: Schema.UserFlow): Promise<void> {
    const { assertedEvents, ...own } = step
    const leaves = (assertedEvents ?? []).length > 0 && !isElsewhere(step) && !('frame' in step && step.frame?.length)
    const patience = step.timeout ?? flow.timeout ?? stepLimit
    const leaving = leaves ? await this.#watchLeaving(patience) : undefined
    if (step.type === 'navigate' && !isElsewhere(step)) await load(this.#page, checkAddress(step.url)).catch(throwOpening)
    else await super.runStep(await this.#withTarget(own as Step, patience), flow).catch(throwKind)
    await leaving?.()
  }

  override async afterEachStep(step: Step): Promise<void> {
    const page = await this.#tabOf(step)
    if (consequential.has(step.type) && !page.isClosed()) await untilQuiet(page)
    await this.#watch.look(page, this.at, true)
    this.at += 1
  }

  /** Begins to watch for another document or route; the function that it gives waits for it. Throws `no-navigation`. */
  async #watchLeaving(timeout: number): Promise<() => Promise<void>> {
    const page = this.#page
    const before = await placeOf(page)
    let heard = false
    const listen = (frame: Frame) => {
      if (frame === page.mainFrame()) heard = true
    }
    page.on('framenavigated', listen)
    return () =>
      until('the page changes', async () => heard || (await placeOf(page)) !== before, timeout)
        .catch(() => {
          throw new CannotAudit('no-navigation')
        })
        .finally(() => page.off('framenavigated', listen))
  }

  /** The step with the address that its frame has now. Waits for a frame that a script adds late; another tab keeps its address. Throws `no-element`. */
  async #withTarget(step: Step, patience: number): Promise<Step> {
    if (!isElsewhere(step)) return step
    const { target } = step as { target: string }
    const now = () => nearestTarget(target, this.#page.frames())
    const isTab = async () => (await this.#page.browser().pages()).some((tab) => tab.url() === target)
    await until('the frame is there', async () => now() !== undefined || (await isTab()), patience).catch(() => {
      throw new CannotAudit('no-element')
    })
    return { ...step, target: now() ?? target }
  }

  /** The tab in which a step is played; a frame's is the recorded one. */
  async #tabOf(step: Step): Promise<Page> {
    if (!isElsewhere(step)) return this.#page
    const tabs = await this.#page.browser().pages()
    return tabs.find((tab) => tab.url() === step.target) ?? this.#page
  }
}

const throwOpening = (error: unknown): never => {
  throw asCannotAudit(error)
}

/** The library's messages may quote the step, with what it types: only their kind is told. */
function throwKind(error: unknown): never {
  const { name = '', message = '' } = error instanceof Error ? error : {}
  const code: OpenError = name === 'TimeoutError' || /timed out/i.test(message) ? 'no-element' : 'step-failed'
  throw error instanceof CannotAudit ? error : new CannotAudit(code)
}
