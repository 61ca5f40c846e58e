import { dataResponsibility } from '../../../src/engine/requirements/data-responsibility.ts'
import { link, where } from '../sample-snapshot.ts'
import { finds } from './table.ts'

finds(dataResponsibility, {
  'no policy in sight': [
    { links: [link({ about: 'promotions' }), link({ about: 'terms', terms: null }), link({ about: 'privacy', visible: false })] },
    [{ reason: 'find-the-policy' }],
  ],
  'the policies to read': [
    {
      links: [
        link({ about: 'privacy', text: 'Privacidad', href: 'https://tienda.example/privacidad', where: where('#p') }),
        link({ where: where('#t') }),
        link({ href: '', where: where('#dead') }),
        link({ leads: 'nowhere', href: 'https://tienda.example/#', where: where('#hash') }),
        link({ leads: 'same-page', href: 'https://tienda.example/checkout', where: where('#self') }),
      ],
    },
    [
      { reason: 'read-this', where: where('#p'), data: { text: 'Privacidad', address: 'https://tienda.example/privacidad' } },
      {
        reason: 'read-this',
        where: where('#t'),
        data: { text: 'Términos y condiciones', address: 'https://tienda.example/terminos' },
      },
    ],
  ],
  'a policy that a script opens': [
    { links: [link({ leads: 'nowhere', hooks: true })] },
    [
      {
        reason: 'read-this',
        where: where('a'),
        data: { text: 'Términos y condiciones', address: 'https://tienda.example/terminos' },
      },
    ],
  ],
  'a page that is linked twice, once': [
    { links: [link({ where: where('header a') }), link({ where: where('footer a'), text: 'Condiciones' })] },
    [
      {
        reason: 'read-this',
        where: where('header a'),
        data: { text: 'Términos y condiciones', address: 'https://tienda.example/terminos' },
      },
    ],
  ],
  'no more than six': [
    {
      links: Array.from({ length: 9 }, (_, index) =>
        link({ where: where(`#t${index}`), href: `https://tienda.example/${index}` }),
      ),
    },
    Array.from({ length: 6 }, (_, index) => ({
      reason: 'read-this',
      where: where(`#t${index}`),
      data: { text: 'Términos y condiciones', address: `https://tienda.example/${index}` },
    })),
  ],
})
