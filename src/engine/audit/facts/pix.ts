/** Pix on the page. */
import { pluginPix } from '../../knowledge/pix.ts'
import type { PixSeen } from '../../snapshot/types.ts'

/** Whether a payment is to be made right here: a code to copy or a QR picture, and not merely a choice. */
export const isPixCharge = ({ kind }: PixSeen) => kind !== 'choice'

/** Whether an official plugin drew it; another processor's page may hold the rest. */
export const isPluginPix = ({ where }: PixSeen) => pluginPix.test(where.snippet)
