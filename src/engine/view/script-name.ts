import { plain } from '../i18n/plain.ts'
import { cutMiddle } from './shorten.ts'

/** A script's address as it is shown, with its middle left out where it is long. */
export const scriptName = (address: string): string => plain(cutMiddle(address, 120))
