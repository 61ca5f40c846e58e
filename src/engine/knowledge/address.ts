/** Parts of an address that may be none: of what is not an address they are empty. */

/** The host, lower case and without port. */
export const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).hostname : '')

/** The path, without query and fragment. */
export const pathOf = (address: string) => (URL.canParse(address) ? new URL(address).pathname : '')
