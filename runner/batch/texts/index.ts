/** What `batch` and `worker` say, in three languages. */
import type { Language } from '../../../src/engine/knowledge/words.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import type { BatchTexts } from './form.ts'
import { pt } from './pt.ts'

export const batchTexts: Record<Language, BatchTexts> = { es, pt, en }
