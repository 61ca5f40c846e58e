/** Instalments that the page offers. */
import type { InstallmentsSeen, Snapshot, Where } from '../../snapshot/types.ts'
import type { Context } from '../types.ts'
import { isBrickRunning } from './bricks.ts'
import { isSecureFrame } from './card-form.ts'
import { shownPhrases } from './phrases.ts'

type Parts = Pick<Snapshot, 'installments' | 'frames' | 'documents'>

/**
 * The shop's own lists of instalments. Those of a Brick are left out, because the Brick shows their cost; also those beside Mercado Pago's
 * iframes, where a Brick is known to run and to draw both.
 */
export function ownInstallments({ installments, frames, documents }: Parts): InstallmentsSeen[] {
  const drawn = isBrickRunning(documents, 'card') ? frames.filter(isSecureFrame).map(({ where }) => containerOf(where)) : []
  return installments.filter(({ inBrick, where }) => !inBrick && !drawn.includes(containerOf(where)))
}

/** The form that an element is in, or else the element with an id around it; the element itself where neither is known. */
const containerOf = ({ frame, selector }: Where) => {
  const last = selector.at(-1) ?? ''
  const around = /^.*\bform:nth-of-type\(\d+\)/.exec(last)?.[0] ?? /^#[^ ]+(?= > )/.exec(last)?.[0] ?? last
  return [frame, ...selector.slice(0, -1), around].join('\n')
}

/**
 * The visible texts that offer instalments. A Brick shows what its own cost, so beside it "Pagá en cuotas", without a number, offers no
 * others.
 */
export const saidInstallments = (phrases: Snapshot['phrases'], product: Context['product']) =>
  shownPhrases(phrases, 'installments').filter(({ text }) => product.value !== 'bricks' || /\d/.test(text))

/** Why the rules on instalments do not apply to a page without instalments of its own. */
export const whyNoInstallments = (product: Context['product']) =>
  product.value === 'bricks' ? 'shown-by-brick' : 'no-installments'
