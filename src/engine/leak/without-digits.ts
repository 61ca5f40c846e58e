/** Names and hosts as they may be told. Pure. */

/** A name without any run of digits that could be part of a card's number. */
export const withoutDigits = (text: string, most = 80): string => text.replace(/\d(?:[\s._-]?\d){3,}/g, '…').slice(0, most)

/** The same of a host; the numbers of an IP address are as short as its groups. */
export const hostWithoutDigits = (host: string): string =>
  /^\d{1,3}(\.\d{1,3}){3}$/.test(host) ? host : withoutDigits(host, 120)
