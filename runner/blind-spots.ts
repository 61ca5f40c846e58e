/** What an audit could not see, in words. */
import type { Coverage } from '../src/engine/audit/types.ts'
import { t } from '../src/engine/i18n/format.ts'
import type { Language } from '../src/engine/knowledge/words.ts'
import { fromPage } from './terminal.ts'

/** One sentence per blind spot; empty when everything was read. Mercado Pago's own fields do not count. */
export function blindSpots(language: Language, { framesNotRead, scriptsNotRead, settled }: Coverage): string[] {
  const frames = framesNotRead
    .filter(({ expected }) => !expected)
    .map(({ origin, count: n }) => {
      const host = URL.canParse(origin) ? new URL(origin).host : ''
      return host ? t(language, 'blind.frames', { n, host: fromPage(host) }) : t(language, 'blind.isolated', { n })
    })
  return [
    ...frames,
    ...(scriptsNotRead > 0 ? [t(language, 'blind.scripts', { n: scriptsNotRead })] : []),
    ...(settled ? [] : [t(language, 'blind.loading')]),
  ]
}
