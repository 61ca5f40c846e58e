/** Starts a browser of either kind. What drives the other kind is not loaded. */
import type { BrowserKind, BrowserOptions, Session } from './session.ts'

const launchers: Record<BrowserKind, () => Promise<(options: BrowserOptions) => Promise<Session>>> = {
  chromium: async () => (await import('./browser.ts')).launch,
  firefox: async () => (await import('./firefox/launch.ts')).launchFirefox,
}

/** Starts a browser of either kind with the extension in it. */
export const launchKind = async (kind: BrowserKind, options: BrowserOptions): Promise<Session> =>
  (await launchers[kind]())(options)
