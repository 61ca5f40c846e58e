/** Whether the page says that what is paid on it, with its own card form or a Pix charge, is Mercado Pago's to charge. */
import { hostOf } from '../../knowledge/address.ts'
import { processorMark } from '../../knowledge/processors.ts'
import type { Snapshot } from '../../snapshot/types.ts'
import { isCardData, ownCardFields } from './card-form.ts'
import { shownPhrases } from './phrases.ts'
import { isPixCharge } from './pix.ts'

/** Words alone are no evidence, nor beside another processor's library, even one that draws fields of its own. */
export const isProcessedByMercadoPago = (snapshot: Snapshot) =>
  shownPhrases(snapshot.phrases, 'processed-by').length > 0 &&
  (ownCardFields(snapshot).some(isCardData) || snapshot.pix.some(isPixCharge)) &&
  !snapshot.scripts.some(({ src }) => processorMark.test(hostOf(src)))
