import { launch } from './browser'
import { launchFirefox } from './firefox/launch'
import type { BrowserKind, BrowserOptions, Session } from './session'

const launchers: Record<BrowserKind, (options: BrowserOptions) => Promise<Session>> = { chromium: launch, firefox: launchFirefox }

/** Starts a browser of either kind with the extension in it. */
export const launchKind = (kind: BrowserKind, options: BrowserOptions): Promise<Session> => launchers[kind](options)
