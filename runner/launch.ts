/** Starts a browser of either kind. */
import { launch } from './browser.ts'
import { launchFirefox } from './firefox/launch.ts'
import type { BrowserKind, BrowserOptions, Session } from './session.ts'

const launchers: Record<BrowserKind, (options: BrowserOptions) => Promise<Session>> = { chromium: launch, firefox: launchFirefox }

/** Starts a browser of either kind with the extension in it. */
export const launchKind = (kind: BrowserKind, options: BrowserOptions): Promise<Session> => launchers[kind](options)
