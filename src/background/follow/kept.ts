/** What is kept of following: in session storage, so that it ends with the browser's session. */
import { storage } from '@wxt-dev/storage'
import * as v from 'valibot'
import { type Followed, followedSchema, type Wish, wishSchema } from './followed.ts'

/** Watched by the panel (`use-following.ts`). */
const followedKey = 'session:follow'
const wishKey = 'session:follow-wish'

/** Null when no tab is followed. */
export async function keptFollowed(): Promise<Followed | null> {
  const { success, output } = v.safeParse(followedSchema, await storage.getItem(followedKey))
  return success ? output : null
}

/** Whether the permission for a site is in use for following. */
export const isFollowedSite = async (site: string): Promise<boolean> => (await keptFollowed())?.sites.includes(site) ?? false

export const keepFollowed = (followed: Followed) => storage.setItem(followedKey, followed)
export const forgetFollowed = () => storage.removeItem(followedKey)

export async function keptWish(): Promise<Wish | null> {
  const { success, output } = v.safeParse(wishSchema, await storage.getItem(wishKey))
  return success ? output : null
}

export const keepWish = (wish: Wish) => storage.setItem(wishKey, wish)
export const forgetWish = () => storage.removeItem(wishKey)
