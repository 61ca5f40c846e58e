/**
 * The numbers by which a seller is known to the tax office, and their check digits. Pure and linear. A number that fits exists on paper
 * only: whether it is registered, and to whom, no page can show.
 * Sources: Receita Federal's and SERPRO's rule for the CNPJ with letters (since July 2026); python-stdnum's modules ar.cuit, cl.rut,
 * co.nit, mx.rfc, pe.ruc, uy.rut; read 2026-11-26.
 */
import type { SiteId } from './words.ts'

/**
 * What a number that stands behind its name turned out to be. `person`: it fits, and such numbers are also given to people, so it may be the
 * buyer's own; `wrong`: its check digits do not fit; `unchecked`: its check digit is not shown, or is masked.
 */
export const identityStates = ['company', 'person', 'wrong', 'unchecked'] as const
export type IdentityState = (typeof identityStates)[number]

interface IdentityNumber {
  /** Its name, as it stands in front of a number. */
  name: string
  label: RegExp
  /** How it is written. */
  shape: RegExp
  /** Judges it without anything but letters and digits, in capitals. */
  judge: (number: string) => IdentityState
}

/** The remainder by 11 of the sum of `values`, each times its weight. */
const remainder = (values: readonly number[], weights: readonly number[]) =>
  values.reduce((sum, value, index) => sum + value * weights[index]!, 0) % 11

const digitsOf = (text: string) => [...text].map(Number)

/** All the same digit: fits by the rule, and is what templates are filled with. */
const isFilledIn = (number: string) => new Set(number).size === 1

const right = (fits: boolean, isCompany: boolean): IdentityState => (fits ? (isCompany ? 'company' : 'person') : 'wrong')

/** A letter counts as its character code less 48. */
function judgeCnpj(number: string): IdentityState {
  if (number.length !== 14) return 'unchecked'
  const values = [...number].map((sign) => sign.charCodeAt(0) - 48)
  const weights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]
  const check = (length: number) => {
    const rest = remainder(values.slice(0, length), weights.slice(13 - length))
    return rest < 2 ? 0 : 11 - rest
  }
  return right(!isFilledIn(number) && check(12) === values[12] && check(13) === values[13], true)
}

const weightsOfCuit = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]

/** Beginnings 30, 33 and 34 are those of companies. */
function judgeCuit(number: string): IdentityState {
  const check = (11 - remainder(digitsOf(number.slice(0, 10)), weightsOfCuit)) % 11
  return right(/^(20|2[3-7]|3[034])/.test(number) && check === Number(number[10]), number.startsWith('3'))
}

/** Beginning 20 is that of companies. */
function judgeRuc(number: string): IdentityState {
  const check = (11 - remainder(digitsOf(number.slice(0, 10)), weightsOfCuit)) % 10
  return right(/^(1[0567]|20)/.test(number) && check === Number(number[10]), number.startsWith('20'))
}

/** Those of companies begin at 50 million. */
function judgeRutOfChile(number: string): IdentityState {
  const body = number.slice(0, -1)
  const rest = remainder(digitsOf(body).reverse(), [2, 3, 4, 5, 6, 7, 2, 3])
  const fits = !isFilledIn(body) && '0K987654321'[rest] === number.at(-1)
  return right(fits, Number(body) >= 50_000_000)
}

/** Nine digits and the check digit; those of companies begin with 8 or 9. */
function judgeNit(number: string): IdentityState {
  if (number.length < 10) return 'unchecked'
  const rest = remainder(digitsOf(number.slice(0, 9)), [41, 37, 29, 23, 19, 17, 13, 7, 3])
  const fits = !isFilledIn(number) && (rest < 2 ? rest : 11 - rest) === Number(number[9])
  return right(fits, /^[89]/.test(number))
}

function judgeRutOfUruguay(number: string): IdentityState {
  const check = (11 - remainder(digitsOf(number.slice(0, 11)), [4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])) % 11
  return right(/^(0[1-9]|1\d|2[0-2])(?!0{6})/.test(number) && check === Number(number[11]), true)
}

const signsOfRfc = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ'
/** For sales to the public and to foreigners: no seller's. */
const generalRfc = /^X[AE]XX010101000$/

/** Twelve signs are a company's, thirteen a person's. */
function judgeRfc(number: string): IdentityState {
  const month = Number(number.slice(-7, -5))
  const day = Number(number.slice(-5, -3))
  if (generalRfc.test(number) || month < 1 || month > 12 || day < 1 || day > 31) return 'wrong'
  const values = [...number.slice(0, -1).padStart(12)].map((sign) => signsOfRfc.indexOf(sign))
  const rest = remainder(values, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2])
  return right('0A987654321'[rest] === number.at(-1), number.length === 12)
}

export const identityKinds = ['cnpj', 'cuit', 'nit', 'rfc', 'ruc', 'rut-cl', 'rut-uy'] as const
export type IdentityKind = (typeof identityKinds)[number]

export const identityNumbers: Record<IdentityKind, IdentityNumber> = {
  // The last alternative is one that a reading has masked, because it could be a card's.
  cnpj: {
    name: 'CNPJ',
    label: /cnpj/,
    shape: /[a-z\d]{2}\.?[a-z\d]{3}\.?[a-z\d]{3}\/?[a-z\d]{4}-?\d\d|\d{4}•+\d{4}/,
    judge: judgeCnpj,
  },
  cuit: { name: 'CUIT', label: /cuit|c\.u\.i\.t/, shape: /\d\d[-.\s]?\d{8}[-.\s]?\d/, judge: judgeCuit },
  nit: { name: 'NIT', label: /n\.?i\.?t/, shape: /\d{3}\.?\d{3}\.?\d{3}(?:\s?[-–]\s?\d|\d)?/, judge: judgeNit },
  rfc: { name: 'RFC', label: /r\.?f\.?c/, shape: /[a-zñ&]{3,4}[-\s]?\d{6}[-\s]?[a-z\d]{3}/, judge: judgeRfc },
  ruc: { name: 'RUC', label: /r\.?u\.?c/, shape: /\d{11}/, judge: judgeRuc },
  'rut-cl': { name: 'RUT', label: /r\.?u\.?t/, shape: /\d{1,2}\.?\d{3}\.?\d{3}\s?[-–]\s?[\dk]/, judge: judgeRutOfChile },
  'rut-uy': { name: 'RUT', label: /r\.?u\.?[tc]/, shape: /\d\d[-.\s]?\d{6}[-.\s]?\d{3}[-.\s]?\d/, judge: judgeRutOfUruguay },
}

/** The number by which each country knows a seller. */
export const identityOf: Record<SiteId, IdentityKind> = {
  MLA: 'cuit',
  MLB: 'cnpj',
  MLM: 'rfc',
  MLC: 'rut-cl',
  MCO: 'nit',
  MPE: 'ruc',
  MLU: 'rut-uy',
}

/** Numbers of Mercado Pago and Mercado Libre, which stand below many shops' pages and are not the shop's. */
const processors = ['10573521000191', '03007331000141', '30703088534']

/** Between the name of a number and the number: signs, and words for "under number". */
const between = /\.?(?:\/mf)?\W{0,6}(?:sob (?:o )?)?(?:n(?:ro|[uú]m|[uú]mero)?\W{1,4})?/.source

const patterns = Object.fromEntries(
  identityKinds.map((kind) => {
    const { label, shape } = identityNumbers[kind]
    return [kind, new RegExp(`(?<![\\w.])(?:${label.source})${between}(${shape.source})(?![\\w•]|[-/.]\\d)`, 'gi')]
  }),
) as Record<IdentityKind, RegExp>

const labels = Object.fromEntries(
  identityKinds.map((kind) => [kind, new RegExp(`(?<![\\w.])(?:${identityNumbers[kind].label.source})(?!\\w)`, 'i')]),
) as Record<IdentityKind, RegExp>

/** The numbers of a kind in a text, each behind its name, without those of Mercado Pago. */
export const identitiesIn = (text: string, kind: IdentityKind): { shown: string; state: IdentityState }[] =>
  [...text.matchAll(patterns[kind])].flatMap(([, shown = '']) => {
    const number = shown.toUpperCase().replace(/[^A-ZÑ&\d]/g, '')
    return processors.includes(number) ? [] : [{ shown, state: identityNumbers[kind].judge(number) }]
  })

/** Whether a text names a kind of number, whatever follows. */
export const namesIdentity = (text: string, kind: IdentityKind): boolean => labels[kind].test(text)
