/** Texts about the law, apart from those of the interface, because the popup loads them when its results are shown. */
import { languageOf, type Wording } from '../wording.ts'
import { lawData } from './data.ts'
import type { LawTexts } from './texts.ts'

export const lawTextsFor = (wording: Wording): LawTexts => lawData().texts[languageOf(wording)]
