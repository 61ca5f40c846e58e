/**
 * How each of Mercado Pago's Bricks can be recognised: by its container, the code that creates it, and its controller's global.
 * Source: sdk-js docs (bricks), devsite-docs checkout-bricks, and pages seen; read 2026-11-20.
 */
import type { KnownGlobal } from './globals.ts'
import type { MarkerId } from './markers.ts'
import type { ScriptSign } from './script-signs.ts'

export interface Brick {
  container: MarkerId
  code: ScriptSign
  globals: readonly KnownGlobal[]
}

export const bricks = {
  /** The Card Payment Brick and the Payment Brick: both take the card's data. */
  card: {
    container: 'card-brick',
    code: 'uses-card-brick',
    globals: ['cardPaymentBrickController', 'paymentBrickController'],
  },
  /** The Status Screen Brick shows the result of a payment. */
  status: { container: 'status-brick', code: 'uses-status-brick', globals: ['statusScreenBrickController'] },
  /** The Wallet Brick is the current Checkout Pro button: it leads to Mercado Pago's own payment page. */
  wallet: { container: 'wallet-brick', code: 'uses-wallet-brick', globals: ['walletBrickController'] },
  /** The Brand Brick shows payment methods and does not take payments. */
  brand: { container: 'brand-brick', code: 'uses-brand-brick', globals: ['brandBrickController'] },
} as const satisfies Record<string, Brick>

export type BrickKind = keyof typeof bricks

/** Whether signs in a page's code say that it draws a Brick in which a buyer chooses instalments, or one of a kind that they do not tell. */
export const drawsCardBrick = (signs: readonly ScriptSign[]) =>
  signs.includes('uses-card-brick') || (signs.includes('uses-bricks') && !otherBricks.some((sign) => signs.includes(sign)))

const otherBricks = [bricks.status, bricks.wallet, bricks.brand].map(({ code }) => code)

/** The calls that draw such a Brick into an element, whose id is the second argument. */
const drawn = /\.\s*create\s*\(\s*['"`](?:cardPayment|payment)['"`]\s*,\s*['"`]([\w:.-]{1,80})['"`]/g

/** The same, with the name of a constant that the id is kept in. */
const drawnByName = /\.\s*create\s*\(\s*['"`](?:cardPayment|payment)['"`]\s*,\s*([A-Za-z_$][\w$]{0,40})\s*,/g
const constants = /\b(?:const|let|var)\s+([A-Za-z_$][\w$]{0,40})\s*=\s*['"`]([\w:.-]{1,80})['"`]/g

/** The ids of the elements into which code draws Bricks, where it gives them as they are or keeps them in a constant. */
export function brickIdsIn(code: string): string[] {
  const kept = new Map([...code.matchAll(constants)].map(([, name, id]) => [name!, id!]))
  const byName = [...code.matchAll(drawnByName)].flatMap(([, name]) => kept.get(name!) ?? [])
  return [...[...code.matchAll(drawn)].map(([, id]) => id!), ...byName]
}

/** A shop's own id or class for such an element, by its words. A wall of pictures is laid out in bricks too. */
export const brickWords =
  /(?:mercado|mp|pay|card|tarjeta|cartao|pag|checkout)[\w-]{0,20}brick|brick[\w-]{0,20}(?:container|pay|card|pag|check)/i

/** Fields that the card Bricks themselves draw. */
export const brickFieldNames = ['HOLDER_NAME', 'IDENTIFICATION_NUMBER']
/** The ids of the elements in which Bricks, and others who use the SDK's React components, mount the card's iframes. */
export const brickHosts = /SecureField_container$/
