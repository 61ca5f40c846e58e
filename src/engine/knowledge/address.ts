/** Parts of an address; empty if the text is not a valid address. */

/** The host, lower case and without port. */
export const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).hostname : '')

/** The path, without query and fragment. */
export const pathOf = (address: string) => (URL.canParse(address) ? new URL(address).pathname : '')
