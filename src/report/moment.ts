import { locales } from '../engine/i18n/format.ts'
import type { Wording } from '../engine/i18n/wording.ts'

/** A day and a time of day as people write it, in the reader's own time: a tester may audit a shop several times a day. */
export const momentText = (wording: Wording, iso: string): string =>
  new Intl.DateTimeFormat(locales[wording], { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso))
