/** Whether the page says that its own card form is Mercado Pago's to charge. */
import { hostOf } from '../../knowledge/address.ts'
import { processorMark } from '../../knowledge/processors.ts'
import type { Snapshot } from '../../snapshot/types.ts'
import { isCardData, ownCardFields } from './card-form.ts'
import { shownPhrases } from './phrases.ts'

/** Words alone are no evidence, nor beside another processor's library, even one that draws fields of its own. */
export const isProcessedByMercadoPago = (snapshot: Snapshot) =>
  shownPhrases(snapshot.phrases, 'processed-by').length > 0 &&
  ownCardFields(snapshot).some(isCardData) &&
  !snapshot.scripts.some(({ src }) => processorMark.test(hostOf(src)))
