import { termsLink } from '../../../src/engine/requirements/terms-link.ts'
import type { LinkSeen } from '../../../src/engine/snapshot/types.ts'
import { document, link, where } from '../sample-snapshot.ts'
import { finds, type Row } from './table.ts'

/** One link and its findings. */
const judged = (changes: Partial<LinkSeen>, reason: string): Row => {
  const seen = link(changes)
  return [{ links: [seen] }, [{ reason, where: seen.where, data: { text: seen.text, address: seen.href } }]]
}

const consent = (linked: boolean, visible: boolean) => ({ where: where('#consent'), linked, visible })
const terms = { text: 'Términos y condiciones', address: 'https://tienda.example/terminos' }

finds(termsLink, {
  'a page of the shop’s': judged({}, 'own-terms-link'),
  'a page of the shop’s other host': judged({ href: 'https://www.tienda.example/terminos' }, 'own-terms-link'),
  'a page of the shop’s home': [
    {
      documents: [document(), document({ homeHosts: ['marca.example'] })],
      links: [link({ href: 'https://legal.marca.example/t' })],
    },
    [{ reason: 'own-terms-link', where: where('a'), data: { text: terms.text, address: 'https://legal.marca.example/t' } }],
  ],
  'a page of another host': judged({ href: 'https://otro-sitio.example/terminos' }, 'other-host'),
  'Mercado Pago’s own, seen or not': judged(
    { href: 'https://www.mercadopago.com.ar/terminos', visible: false },
    'mercado-pago-terms',
  ),
  'those of a third party': judged({ href: 'https://policies.google.com/terms', visible: false }, 'third-party-terms'),
  'a third party’s page that is the shop’s home': [
    {
      documents: [document({ host: 'tienda.tiendanube.com' })],
      links: [link({ href: 'https://tienda.tiendanube.com/terminos' })],
    },
    [
      {
        reason: 'own-terms-link',
        where: where('a'),
        data: { text: terms.text, address: 'https://tienda.tiendanube.com/terminos' },
      },
    ],
  ],
  'an element that will draw the link, hidden by now': judged({ kind: 'late', visible: false }, 'terms-come-late'),
  'a link that nobody sees': judged({ visible: false }, 'not-visible'),
  'a legal notice': judged({ terms: 'legal-notice' }, 'legal-notice'),
  'a legal notice that leads nowhere': judged({ terms: 'legal-notice', href: '', leads: 'nowhere', hooks: true }, 'dead-link'),
  'a legal notice behind a control': judged(
    { terms: 'legal-notice', kind: 'control', href: '', leads: 'script' },
    'legal-notice',
  ),
  'a control that opens them': judged({ kind: 'control', href: '', leads: 'nowhere' }, 'own-terms-control'),
  'a section of the page': judged({ leads: 'section', href: '' }, 'own-terms-link'),
  'a link that runs code': judged({ leads: 'script', href: '' }, 'opens-by-script'),
  'a link to nowhere': judged({ leads: 'nowhere', href: '' }, 'dead-link'),
  'a link to nowhere that code may open': judged({ leads: 'nowhere', href: '', hooks: true }, 'opens-by-script'),
  'a link to the page itself': judged({ leads: 'same-page' }, 'dead-link'),
  'a link to the page itself that code may open': judged({ leads: 'same-page', hooks: true }, 'opens-by-script'),
  'an address that is none': judged({ href: 'http:' }, 'other-host'),
  'a link that is not about terms': [{ links: [link({ terms: null })] }, [{ reason: 'not-on-this-page' }]],
  'a consent without a link': [
    { links: [link({ terms: null })], consents: [consent(true, true), consent(false, true), consent(false, false)] },
    [{ reason: 'consent-without-link', where: where('#consent') }],
  ],
  'a consent without a link, of which nothing is seen': [{ consents: [consent(false, false)] }, [{ reason: 'not-on-this-page' }]],
  'the best decides, each time it was found': [
    {
      consents: [consent(false, true)],
      links: [
        link({ leads: 'nowhere', href: '' }),
        link({ where: where('#a') }),
        link({ visible: false }),
        link({ href: 'https://policies.google.com/terms' }),
        link({ where: where('#b') }),
      ],
    },
    [
      { reason: 'own-terms-link', where: where('#a'), data: terms },
      { reason: 'own-terms-link', where: where('#b'), data: terms },
    ],
  ],
})

/** Pairs of links of which the first is better, so only that is reported. */
const better = (first: Partial<LinkSeen>, reason: string, second: Partial<LinkSeen>): Row => {
  const [findings] = [judged({ where: where('#first'), ...first }, reason)[1]]
  return [{ links: [link(second), link({ where: where('#first'), ...first })] }, findings]
}
const script = { leads: 'script', href: '' } as const
const other = { href: 'https://otro-sitio.example/terminos' }
const notice = { terms: 'legal-notice' } as const
const late = { kind: 'late' } as const
const hidden = { visible: false }
const dead = { leads: 'nowhere', href: '' } as const
const mercadoPago = { href: 'https://www.mercadopago.com.ar/terminos' }
const third = { href: 'https://policies.google.com/terms' }

finds(termsLink, {
  'a page over a control': better({}, 'own-terms-link', { kind: 'control', href: '' }),
  'a control over code': better({ kind: 'control' }, 'own-terms-control', script),
  'code over another host': better(script, 'opens-by-script', other),
  'another host over a legal notice': better(other, 'other-host', notice),
  'a legal notice over what comes late': better(notice, 'legal-notice', late),
  'what comes late over what nobody sees': better(late, 'terms-come-late', hidden),
  'what nobody sees over a dead link': better(hidden, 'not-visible', dead),
  'a dead link over Mercado Pago’s terms': better(dead, 'dead-link', mercadoPago),
  'Mercado Pago’s terms over a third party’s': better(mercadoPago, 'mercado-pago-terms', third),
  'a third party’s terms over a bare consent': [
    { links: [link(third)], consents: [consent(false, true)] },
    [{ reason: 'third-party-terms', where: where('a'), data: { text: terms.text, address: third.href } }],
  ],
})
