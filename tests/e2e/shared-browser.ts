/**
 * One browser and one sample shop for all test files of a project, because starting them takes longer than most tests. Also the
 * vitest environment that closes them after the last file (`vitest.config.ts` runs the files one after the other in one
 * process).
 */
import type { Environment } from 'vitest/runtime'
import { type Shop, startShop } from '../../demo/server.ts'
import { launchKind } from '../../runner/launch.ts'
import type { BrowserKind, Session } from '../../runner/session.ts'

interface Shared {
  session: Session
  shop: Shop
  /** Whether tests have run in it. */
  used: boolean
}

/** State shared by environment and tests, which load this module separately. */
const place = globalThis as { semaforoShared?: Shared }

async function start(kind: BrowserKind, executablePath: string): Promise<Shared> {
  const shop = await startShop()
  return { shop, session: await launchKind(kind, { executablePath, shop }), used: false }
}

async function stop(): Promise<void> {
  const { session, shop } = place.semaforoShared ?? {}
  delete place.semaforoShared
  await session?.close()
  await shop?.close()
}

/** The running browser and the sample shop; starts them if there are none or the browser has died. */
export async function sharedBrowser(kind: BrowserKind, executablePath: () => Promise<string>): Promise<Shared> {
  if (place.semaforoShared && !place.semaforoShared.session.isAlive()) await stop()
  place.semaforoShared ??= await start(kind, await executablePath())
  return place.semaforoShared
}

export default {
  name: 'shared-browser',
  viteEnvironment: 'ssr',
  setup: () => ({ teardown: stop }),
} satisfies Environment
