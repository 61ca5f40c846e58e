/** Texts about the law in English. */
import type { LawTexts } from './texts.ts'

export const en: LawTexts = {
  title: 'What the law asks, for information only',
  note: 'For information; ask your counsel. It does not change the result. What was not seen may be on another page, such as in the footer of the home page.',
  noSite: 'Without knowing the shop’s country there is nothing to list.',
  show: 'Show what the law asks',
  hide: 'Hide this block',
  count: '{seen} of {all}',
  outcomes: {
    seen: 'Seen',
    notSeen: 'Not seen {n, plural, one {on this page} other {on these pages}}',
    cantTell: 'Cannot tell',
  },
  reasons: {
    shown: '',
    'may-be-a-persons': 'The number fits, but people have such numbers too: it may be the buyer’s.',
    'number-unchecked': 'The number has no check digit, or is masked: it cannot be checked.',
    'looks-alike': 'There is something similar: a person has to check whether this is it.',
    'shown-by-brick': 'The cost is shown by Mercado Pago’s Brick, which cannot be read.',
    'wrong-number': 'There is a number, but its check digit does not fit.',
    'engine-error': 'The error is Semáforo’s, not the shop’s.',
    'not-read': 'This version has not read one of the pages yet: another click on it is enough.',
    'still-loading': 'The page was still loading.',
    'frame-unread': 'There is an iframe in sight that could not be read.',
    'stopped-at-limit': 'The page is too large to be read as a whole.',
    'long-text': 'Of long texts only the beginning is read.',
    'not-on-page': '',
    'nothing-financed': 'No instalments were seen: it is asked only where there are any.',
  },
  from: { law: 'Read in the law itself', report: 'Read in a report of the law' },
  sure: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
  duties: {
    'total-price': {
      title: 'Total price',
      asks: 'The total, in the country’s currency, before the buyer accepts.',
    },
    'price-without-taxes': {
      title: 'Price without national taxes',
      asks: 'The words “Precio sin impuestos nacionales” with the amount, smaller than the price.',
    },
    cftea: {
      title: 'CFTEA',
      asks: 'With instalments, the total effective annual financial cost (CFTEA).',
    },
    'effective-cost': {
      title: 'CET',
      asks: 'With financing, the total effective cost (CET) and its rate.',
    },
    'financial-cost': {
      title: 'Total financial cost',
      asks: 'With instalments, their total financial cost.',
    },
    'shop-identity': {
      title: 'Who sells',
      asks: 'Name, tax number, address and contact. Semáforo looks for the number by its check digit; whether it is the shop’s, and the rest, a person has to check.',
    },
    'contract-terms': {
      title: 'Terms of the contract',
      asks: 'The shop’s terms and conditions, within the buyer’s reach.',
    },
    withdrawal: {
      title: 'Right of withdrawal',
      asks: 'Whether there is a right of withdrawal (“derecho a retracto”) or not, said before paying.',
    },
    'regret-button': {
      title: 'Withdrawal button',
      asks: 'A “botón de arrepentimiento” visible from the first access to the site.',
    },
    'cancel-button': {
      title: 'Cancellation button',
      asks: 'For services, a “botón de baja” visible from the first access to the site.',
    },
    'fiscal-qr': {
      title: 'Data Fiscal',
      asks: 'Form 960/D (“Data Fiscal”) with its link to ARCA, on the main page.',
    },
    'consumer-authority': {
      title: 'Link to the authority',
      asks: 'A visible link to the consumer protection authority (sic.gov.co).',
    },
    'complaints-book': {
      title: 'Book of complaints',
      asks: 'A link to the “Libro de Reclamaciones”, always visible.',
    },
  },
}
