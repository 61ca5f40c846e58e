/**
 * Mercado Pago's public test cards, which pay in test mode only. The holder's name chooses the result: see `testHolders`.
 * Example: in Argentina, Visa 4509 9535 6623 3704, 11/30, code 123, holder APRO, DNI 12345678 is an approved payment.
 * Source: the page "Test cards" of each country (`cardsForTests` in `sources.ts`) and mercadopago/cart-woocommerce:e2e; read 2026-11-25.
 */
import type { Product, SiteId } from './words.ts'

export interface TestCard {
  brand: 'Mastercard' | 'Visa' | 'American Express' | 'Elo'
  debit?: true
  /** The bank asks the buyer to confirm (3DS), which ends well or not. */
  challenge?: 'confirmed' | 'refused'
  /** In the groups in which it is printed on a card. */
  number: string
}

/** The expiry date of all of them, month and year. */
export const testCardExpiry = '11/30'

/** The security code of a brand's cards. */
export const testCardCode = ({ brand }: TestCard) => (brand === 'American Express' ? '1234' : '123')

export const testCards: Readonly<Record<SiteId, readonly TestCard[]>> = {
  MLA: [
    { brand: 'Mastercard', number: '5031 7557 3453 0604' },
    { brand: 'Visa', number: '4509 9535 6623 3704' },
    { brand: 'American Express', number: '3711 803032 57522' },
    { brand: 'Mastercard', debit: true, number: '5287 3383 1025 3304' },
    { brand: 'Visa', debit: true, number: '4002 7686 9439 5619' },
  ],
  MLB: [
    { brand: 'Mastercard', number: '5031 4332 1540 6351' },
    { brand: 'Visa', number: '4235 6477 2802 5682' },
    { brand: 'American Express', number: '3753 651535 56885' },
    { brand: 'Elo', debit: true, number: '5067 7667 8388 8311' },
  ],
  MLM: [
    { brand: 'Mastercard', number: '5474 9254 3267 0366' },
    { brand: 'Visa', number: '4075 5957 1648 3764' },
    { brand: 'American Express', number: '3711 803032 57522' },
    { brand: 'Mastercard', debit: true, number: '5579 0534 6148 2647' },
    { brand: 'Visa', debit: true, number: '4189 1412 2126 7633' },
  ],
  MLC: [
    { brand: 'Mastercard', number: '5416 7526 0258 2580' },
    { brand: 'Visa', number: '4168 8188 4444 7115' },
    { brand: 'American Express', number: '3757 781744 61804' },
    { brand: 'Mastercard', debit: true, number: '5241 0198 2664 6950' },
    { brand: 'Visa', debit: true, number: '4023 6535 2391 4373' },
  ],
  MCO: [
    { brand: 'Mastercard', number: '5254 1336 7440 3564' },
    { brand: 'Visa', number: '4013 5406 8274 6260' },
    { brand: 'American Express', number: '3743 781877 55283' },
    { brand: 'Visa', debit: true, number: '4915 1120 5524 6507' },
  ],
  MPE: [
    { brand: 'Mastercard', number: '5031 7557 3453 0604' },
    { brand: 'Visa', number: '4009 1753 3280 6176' },
    { brand: 'American Express', number: '3711 803032 57522' },
    { brand: 'Mastercard', debit: true, number: '5178 7816 2220 2455' },
  ],
  MLU: [
    { brand: 'Mastercard', number: '5031 7557 3453 0604' },
    { brand: 'Visa', number: '4509 9535 6623 3704' },
    { brand: 'Visa', debit: true, number: '4410 1036 7243 6886' },
  ],
}

/**
 * With them the bank asks the buyer to confirm, in a shop that pays with 3DS; the same two for all countries. Documented for Checkout API and
 * Checkout Bricks. Source: devsite-docs checkout-api/integrate-3ds, the table of test cards; read 2026-11-26.
 */
export const challengeCards: readonly TestCard[] = [
  { brand: 'Mastercard', number: '5483 9281 6457 4623', challenge: 'confirmed' },
  { brand: 'Mastercard', number: '5361 9568 0611 7557', challenge: 'refused' },
]

/** The products with which a shop shows the bank's question itself, rather than Mercado Pago's page. */
export const challengeProducts: readonly Product[] = ['checkout-api', 'bricks']

/** The holder's document that goes with them, where the form asks for one; the kind where the page names it. */
export const testDocuments: Readonly<Partial<Record<SiteId, { kind?: string; number: string }>>> = {
  MLA: { kind: 'DNI', number: '12345678' },
  MLB: { kind: 'CPF', number: '12345678909' },
  MLC: { kind: 'Otro', number: '123456789' },
  MCO: { number: '123456789' },
  MPE: { number: '123456789' },
  MLU: { kind: 'CI', number: '12345678' },
}
