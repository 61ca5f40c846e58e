/**
 * How the numbers of cards begin and how long they are, for the brands that Mercado Pago's seven countries take, and the numbers that processors
 * publish for tests. Sources: ISO/IEC 7812; the brands' own tables as in npm `credit-card-type`; mercadopago/sdk-js; read 2026-11-26.
 */
import { challengeCards, testCards } from './test-cards.ts'

/** `from` to `to`: the first digits, both included and of one length. */
interface Range {
  from: string
  to: string
  lengths: readonly number[]
}

const range = (from: string, to: string, ...lengths: number[]): Range => ({ from, to, lengths })

export const issuerRanges: readonly Range[] = [
  range('4', '4', 13, 16, 19), // Visa
  range('51', '55', 16), // Mastercard
  range('2221', '2720', 16), // Mastercard
  range('34', '34', 15), // American Express
  range('37', '37', 15), // American Express
  range('300', '305', 14), // Diners
  range('36', '36', 14), // Diners
  range('38', '39', 14), // Diners
  range('6011', '6011', 16), // Discover
  range('644', '659', 16), // Discover; Elo
  range('3528', '3589', 16), // JCB
  range('5018', '5038', 16, 18, 19), // Maestro; Elo, Naranja
  range('5041', '5067', 16), // Elo, Carnet
  range('5078', '5078', 16), // Elo
  range('509', '509', 16), // Elo
  range('5275', '5275', 16), // Naranja
  range('5895', '5896', 16), // Naranja, Cabal
  range('6042', '6044', 16), // Cabal
  range('6062', '6062', 13, 16, 19), // Hipercard
  range('6276', '6277', 16), // Elo
  range('6363', '6363', 16), // Elo
  range('636297', '636297', 16), // Elo
  range('603493', '603493', 16), // Cencosud
  range('603488', '603488', 16), // Tarjeta Shopping
  range('6391', '6391', 16), // Maestro
  range('279', '279', 16), // Tarjeta Mercado Pago, Argencard
]

/** Published by processors for tests, and in use wherever somebody tries a card form. */
const others = [
  '4111111111111111',
  '4242424242424242',
  '4012888888881881',
  '4000056655665556',
  '4000000000000002',
  '4222222222222',
  '5555555555554444',
  '5105105105105100',
  '5200828282828210',
  '2223003122003222',
  '378282246310005',
  '371449635398431',
  '378734493671000',
  '30569309025904',
  '38520000023237',
  '6011111111111117',
  '6011000990139424',
  '3530111333300000',
  '6362970000457013',
  '6062826786276634',
  '5895627823453005',
]

const ownNumbers = [...Object.values(testCards).flat(), ...challengeCards].map(({ number }) => number.replaceAll(' ', ''))

/** Every published test number, digits only. */
export const knownTestNumbers: readonly string[] = [...new Set([...ownNumbers, ...others])]
