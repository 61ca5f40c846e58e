/** Addresses of which a part was never filled in. */
import { pathOf } from './address.ts'

/** A path whose last part was never filled in: a value that is none, or the place for one as a template or a route writes it. */
const unfilledPath =
  /\/(?:undefined|null|NaN|%5Bobject%20Object%5D|\[object%20Object\]|\[[\w.-]{1,40}\]|(?:%7B%7B|\$%7B|%3C%)[^/]{1,80})\/?$/i

/** Whether an address leads nowhere, because what it should be made of is missing. */
export const isUnfilled = (address: string) => unfilledPath.test(pathOf(address))
