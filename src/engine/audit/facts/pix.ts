/** Pix on the page. */
import { pluginPix } from '../../knowledge/pix.ts'
import type { PixSeen } from '../../snapshot/types.ts'

/** Whether the page shows a Pix charge to pay (a code to copy or a QR picture) and not merely a choice of Pix. */
export const isPixCharge = ({ kind }: PixSeen) => kind !== 'choice'

/** Whether an official plugin drew it, or its code is Mercado Pago's; other Pix elements may come from another processor. */
export const isPixOfMercadoPago = ({ kind, where }: PixSeen) => kind === 'issued-code' || pluginPix.test(where.snippet)
