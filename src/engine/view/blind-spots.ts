/** What an audit read and what it could not see, in words. Pure. */
import type { Audit, Coverage } from '../audit/types.ts'
import { t } from '../i18n/format.ts'
import type { Wording } from '../i18n/wording.ts'
import { cutMiddle, hostLabel } from './shorten.ts'

/** `kind`: the subject of the sentence, for interfaces that show an icon for it. */
export interface CoverageNote {
  kind: 'loading' | 'frame' | 'scripts' | 'limits' | 'read' | 'expected'
  says: string
}

/** `unseen`: blind spots, empty if everything was read. `seen`: what was read, and Mercado Pago's own fields, which never are. */
export interface BlindSpots {
  unseen: CoverageNote[]
  seen: CoverageNote[]
}

/**
 * What was not read and may change the verdict, with what to do: stands beside the verdict. The page was still loading, the payment form may be
 * in a frame that cannot be read, or scripts that may hold a secret were not read.
 */
export function headlineSpots(language: Wording, { coverage, results }: Pick<Audit, 'coverage' | 'results'>): CoverageNote[] {
  const spots: CoverageNote[] = []
  const seen = (requirement: string, reason: string) =>
    results.find((result) => result.requirement === requirement)?.observations.filter((each) => each.reason === reason) ?? []
  if (!coverage.settled) spots.push({ kind: 'loading', says: t(language, 'headline.loading') })
  const [frame] = seen('card-field-names', 'form-in-foreign-frame')
  if (frame)
    spots.push({ kind: 'frame', says: t(language, 'headline.frame', { host: hostOf(String(frame.data?.origin ?? '')) }) })
  if (seen('exposed-secrets', 'scripts-not-read').length > 0)
    spots.push({ kind: 'scripts', says: t(language, 'headline.scripts', { n: coverage.scriptsNotRead }) })
  return spots
}

const hostOf = (origin: string) => cutMiddle(hostLabel(origin), 60)

/** One sentence for each blind spot and for each kind of thing that was read. `pages`: how many were read. */
export function blindSpots(language: Wording, coverage: Coverage, pages = 1): BlindSpots {
  const { framesRead, framesNotRead, scriptsNotRead, limitsReached, settled } = coverage
  const unseen: CoverageNote[] = []
  if (!settled) unseen.push({ kind: 'loading', says: t(language, 'blind.loading') })
  for (const { origin, count: n } of framesNotRead.filter(({ expected }) => !expected))
    unseen.push({
      kind: 'frame',
      says: URL.canParse(origin)
        ? t(language, 'blind.frames', { n, host: hostOf(origin) })
        : t(language, 'blind.isolated', { n }),
    })
  if (scriptsNotRead > 0) unseen.push({ kind: 'scripts', says: t(language, 'blind.scripts', { n: scriptsNotRead }) })
  if (limitsReached.length > 0) unseen.push({ kind: 'limits', says: t(language, 'blind.limits') })
  // The first document of each page is the page itself.
  const frames = Math.max(0, framesRead - pages)
  const seen: CoverageNote[] = [
    { kind: 'read', says: t(language, unseen.length === 0 ? 'blind.all' : 'blind.read', { pages, n: frames }) },
  ]
  for (const { origin } of framesNotRead.filter(({ expected }) => expected))
    seen.push({ kind: 'expected', says: t(language, 'blind.expected', { host: hostOf(origin) }) })
  return { unseen, seen }
}
