/**
 * Addresses of public hosts over http that code calls, opens or leads to. Words in which such an address stands, and addresses that
 * code only compares, replaces or names, send nothing. Source: pages seen; read 2026-11-26.
 */
import { isLocalHost, isWithin } from './hosts.ts'

/** An address as a string of its own, by its host. */
const overHttp = String.raw`['"\x60]http:\/\/([\w.-]{1,100})`

/** jQuery and axios, which take the address first or in an object. */
const client = String.raw`(?:\$|\b(?:jQuery|axios))\s*\.\s*(?:ajax|get|getJSON|patch|post|put|request)`

const calls: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:fetch|open|[a-z]{4}Beacon)\s*\(\s*(?:['"]\w{3,6}['"]\s*,\s*)?${overHttp}`, 'g'),
  new RegExp(String.raw`${client}\s*\(\s*(?:\{\s*url\s*:\s*)?${overHttp}`, 'g'),
  // A form's address. A variable of that name is no form's.
  new RegExp(String.raw`\.\s*action\s*=\s*${overHttp}`, 'g'),
  new RegExp(String.raw`\blocation\s*\.\s*(?:assign|replace)\s*\(\s*${overHttp}`, 'g'),
  // Not a variable of that name.
  new RegExp(String.raw`(?<!\b(?:const|let)\s{1,5})\blocation(?:\s*\.\s*href)?\s*=\s*${overHttp}`, 'g'),
]

/** Where buttons to share or follow lead, which take nothing of a payment with them. */
const networks = [
  ...['facebook.com', 'twitter.com', 'x.com', 'pinterest.com', 'linkedin.com', 'instagram.com', 'youtube.com', 'tumblr.com'],
  ...['whatsapp.com', 'wa.me', 't.me', 'telegram.me', 'reddit.com', 'plus.google.com'],
]

/** Whether a host is a public one, and not a container's, a namespace's or a network's. */
const isPublic = (host: string) =>
  host.includes('.') &&
  !isLocalHost(host) &&
  !host.endsWith('.docker.internal') &&
  host !== 'www.w3.org' &&
  !networks.some((network) => isWithin(host, network))

/** Whether code sends to, or leads to, an address over http. Linear in the length of the code. */
export const sendsOverHttp = (code: string): boolean =>
  calls.some((call) => [...code.matchAll(call)].some(([, host]) => isPublic(host!.toLowerCase())))
