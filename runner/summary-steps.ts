/** The steps of a journey in the terminal's summary: their list, and on which of them a result stands. */
import pc from 'picocolors'
import type { Result, Step, StepKind } from '../src/engine/audit/types.ts'
import { formatMessage } from '../src/engine/i18n/format.ts'
import { languageOf, type Wording } from '../src/engine/i18n/wording.ts'
import { hostOf } from '../src/engine/knowledge/address.ts'
import { isMercadoPagoHost } from '../src/engine/knowledge/hosts.ts'
import type { Language } from '../src/engine/knowledge/words.ts'
import { fromPage } from './terminal.ts'

/** `left`: the buyer was with Mercado Pago, whose pages are not read. */
const texts: Record<Language, Record<StepKind | 'left' | 'on', string>> = {
  es: {
    before: 'Antes del pago',
    payment: 'Pago',
    result: 'Resultado',
    other: 'Otra página',
    left: 'En Mercado Pago (no se lee)',
    on: '{n, plural, one {paso {list}} other {pasos {list}}}',
  },
  pt: {
    before: 'Antes do pagamento',
    payment: 'Pagamento',
    result: 'Resultado',
    other: 'Outra página',
    left: 'No Mercado Pago (não se lê)',
    on: '{n, plural, one {etapa {list}} other {etapas {list}}}',
  },
  en: {
    before: 'Before paying',
    payment: 'Payment',
    result: 'Result',
    other: 'Another page',
    left: 'With Mercado Pago (not read)',
    on: '{n, plural, one {step {list}} other {steps {list}}}',
  },
}

const kindOf = (language: Wording, { kind, url }: Step) =>
  texts[languageOf(language)][isMercadoPagoHost(hostOf(url)) ? 'left' : kind]

/** A line for each step: its number, what it is for, and its address. */
export function stepLines(language: Wording, steps: readonly Step[]): string[] {
  const kinds = steps.map((step) => kindOf(language, step))
  const width = Math.max(...kinds.map(({ length }) => length))
  return steps.map(({ url }, step) => `  ${step + 1}. ${kinds[step]!.padEnd(width)}  ${pc.underline(fromPage(url))}`)
}

/** The steps on which a result came to its outcome, such as `steps 1, 3`; empty where nothing was observed. */
export function stepsOf(language: Wording, { outcome, observations }: Pick<Result, 'outcome' | 'observations'>): string {
  const steps = observations.filter((observation) => observation.outcome === outcome).map(({ step }) => step + 1)
  const list = [...new Set(steps)].sort((a, b) => a - b)
  return list.length > 0 ? formatMessage(language, texts[languageOf(language)].on, { n: list.length, list: list.join(', ') }) : ''
}
