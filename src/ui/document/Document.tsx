import type { ComponentChildren } from 'preact'
import type { Audit } from '../../engine/audit/types.ts'
import type { Wording } from '../../engine/i18n/wording.ts'
import { WordingContext } from '../language.tsx'
import { ShopSiteContext } from '../result/shop-site.ts'
import { StepsContext } from '../result/steps.ts'
import { Letter } from './Letter.tsx'
import type { QualityWays } from './quality-ways.ts'
import type { NoteScript } from './Scripts.tsx'
import { Sheet } from './Sheet.tsx'

/** For whom an audit is written out: the tester, or the shop's own people. */
export const readings = ['sheet', 'letter'] as const
export type Reading = (typeof readings)[number]

interface Props {
  audit: Audit
  wording: Wording
  reading: Reading
  /** Only the tester's sheet shows them. */
  pictures?: ComponentChildren
  onNote?: NoteScript | undefined
  quality?: QualityWays | undefined
}

/** An audit written out, to be read, printed and handed in. */
export function Document({ audit, wording, reading, pictures, onNote, quality }: Props) {
  return (
    <WordingContext.Provider value={wording}>
      <ShopSiteContext.Provider value={audit.context.site.value}>
        <StepsContext.Provider value={{ steps: audit.steps, here: -1 }}>
          {reading === 'sheet' ? (
            <Sheet audit={audit} pictures={pictures} onNote={onNote} quality={quality} />
          ) : (
            <Letter audit={audit} />
          )}
        </StepsContext.Provider>
      </ShopSiteContext.Provider>
    </WordingContext.Provider>
  )
}
