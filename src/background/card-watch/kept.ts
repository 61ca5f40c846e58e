/** What is kept of a watched payment: in session storage, so that it ends with the browser's session. */
import { storage } from '@wxt-dev/storage'
import * as v from 'valibot'
import { type Watch, type Wish, watchSchema, wishSchema } from './watch.ts'

const watchKey = 'session:card-watch'
const wishKey = 'session:card-wish'

async function kept<Schema extends v.GenericSchema>(key: typeof watchKey | typeof wishKey, schema: Schema) {
  const { success, output } = v.safeParse(schema, await storage.getItem(key))
  return success ? (output as v.InferOutput<Schema>) : null
}

/** Null when no payment is watched. */
export const keptWatch = () => kept(watchKey, watchSchema)
export const keepWatch = (watch: Watch) => storage.setItem(watchKey, watch)
export const forgetWatch = () => storage.removeItem(watchKey)

export const keptCardWish = () => kept(wishKey, wishSchema)
export const keepCardWish = (wish: Wish) => storage.setItem(wishKey, wish)
export const forgetCardWish = () => storage.removeItem(wishKey)
