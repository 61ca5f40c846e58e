/** What the browser grants for watching a payment. */
import browser from 'webextension-polyfill'
import { isFollowedSite } from '../follow/kept.ts'
import type { Asked } from './watch.ts'

export const isGranted = (asked: Asked): Promise<boolean> => browser.permissions.contains(asked)

/** Gives back what was granted, but for what following a checkout or a certificate still needs. */
export async function giveBack({ origins, permissions }: Asked): Promise<void> {
  const free: string[] = []
  for (const site of origins) if (!(await isFollowedSite(site))) free.push(site)
  const isAwaited = await browser.permissions.contains({ permissions: ['webRequestBlocking'] }).catch(() => false)
  await browser.permissions.remove({ origins: free, permissions: isAwaited ? [] : permissions })
}
