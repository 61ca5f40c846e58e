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
