import { promotions } from '../../../src/engine/requirements/promotions.ts'
import { image, link, marker, script, where } from '../sample-snapshot.ts'
import { finds } from './table.ts'

const promotionsLink = (changes = {}) =>
  link({
    about: 'promotions',
    href: 'https://www.mercadopago.com.ar/cuotas',
    terms: null,
    where: where('#promotions'),
    ...changes,
  })

finds(promotions, {
  'an official banner': [
    {
      images: [image({ evidence: 'text' }), image({ visible: false }), image({ where: where('#banner') })],
      links: [promotionsLink()],
    },
    [{ reason: 'official-banner', where: where('#banner'), data: { address: 'https://http2.mlstatic.com/banner.png' } }],
  ],
  'a link': [
    { links: [link(), promotionsLink()], markers: [marker('brand-brick')] },
    [{ reason: 'promotions-link', where: where('#promotions'), data: { address: 'https://www.mercadopago.com.ar/cuotas' } }],
  ],
  'a link in sight that is inert': [
    { links: [promotionsLink({ leads: 'nowhere' })] },
    [{ reason: 'not-visible', where: where('#promotions') }],
  ],
  'the Brand Brick': [
    { markers: [marker('card-brick'), marker('brand-brick')], images: [image({ evidence: 'text' })] },
    [{ reason: 'brand-brick', where: where('#brand-brick') }],
  ],
  'code that makes the Brand Brick': [{ scripts: [script('', { signs: ['uses-brand-brick'] })] }, [{ reason: 'brand-brick' }]],
  'a Brand Brick that nobody sees': [
    { markers: [marker('brand-brick', { hidden: true })], scripts: [script('', { signs: ['uses-brand-brick'] })] },
    [{ reason: 'not-visible', where: where('#brand-brick') }],
  ],
  'a banner told by its text': [
    {
      images: [
        image({ evidence: 'maybe' }),
        image({ evidence: 'text', visible: false }),
        image({ evidence: 'text', where: where('#by-text') }),
      ],
    },
    [{ reason: 'banner-by-text', where: where('#by-text'), data: { text: 'Medios de pago' } }],
  ],
  'images that may be one': [
    {
      images: [
        image({ evidence: 'maybe', visible: false }),
        image({ evidence: 'maybe', where: where('#a') }),
        image({ evidence: 'maybe', where: where('#b') }),
      ],
      links: [promotionsLink({ visible: false })],
    },
    [
      { reason: 'possible-banner', where: where('#a'), data: { text: 'Medios de pago' } },
      { reason: 'possible-banner', where: where('#b'), data: { text: 'Medios de pago' } },
    ],
  ],
  'nothing of it in sight': [
    {
      links: [link(), promotionsLink({ visible: false })],
      images: [image({ visible: false }), image({ evidence: 'text', visible: false, where: where('#by-text') })],
    },
    [
      { reason: 'not-visible', where: where('#promotions') },
      { reason: 'not-visible', where: where('img') },
      { reason: 'not-visible', where: where('#by-text') },
    ],
  ],
  'nothing of it at all': [
    { images: [image({ evidence: 'maybe', visible: false })], links: [link()], markers: [marker('card-brick')] },
    [{ reason: 'not-on-this-page' }],
  ],
})
