/** The files of a new requirement. `TODO:` marks every text that is missing; a test fails while one is left. */

/** `src/engine/requirements/<id>.ts`: a requirement that asks a person. */
export const requirementFile = (id: string, name: string) => `import { requirement } from '../audit/requirement.ts'

/** TODO: in one sentence, what must hold. */
export const ${name} = requirement({
  id: '${id}',
  category: 'experience',
  level: 'recommended',
  how: 'person',
  scope: 'anywhere',
  needs: [],
  sources: [
    {
      title: { es: 'TODO: título de la página', pt: 'TODO: título da página', en: 'TODO: as the page is headed' },
      path: 'TODO: what follows the language in its address',
      read: 'TODO: the day you read it',
    },
  ],
  reasons: { 'look-at-it': { outcome: 'untested' } },
  check: () => [{ reason: 'look-at-it' }],
})
`

/** `src/engine/i18n/requirements/<id>.ts`: texts to write in three languages. */
export const textsFile = (id: string, name: string) => `import type { ${name} } from '../../requirements/${id}.ts'
import type { RequirementTexts } from '../texts.ts'

export const texts: RequirementTexts<typeof ${name}> = {
  es: {
    title: 'TODO: título',
    fault: 'TODO: título cuando falla',
    why: 'TODO: por qué le importa a la tienda y a quien compra.',
    howTo: ['TODO: qué hace una persona para decidirlo.'],
    reasons: { 'look-at-it': { says: 'TODO: qué se encontró.' } },
  },
  pt: {
    title: 'TODO: título em português',
    fault: 'TODO: título quando falha',
    why: 'TODO: por que importa para a loja e para quem compra.',
    howTo: ['TODO: o que uma pessoa faz para decidir.'],
    reasons: { 'look-at-it': { says: 'TODO: o que foi encontrado.' } },
  },
  en: {
    title: 'TODO: title',
    fault: 'TODO: title when it fails',
    why: 'TODO: why it matters to the shop and its buyers.',
    howTo: ['TODO: what a person does to settle it.'],
    reasons: { 'look-at-it': { says: 'TODO: what was found.' } },
  },
}
`

/** `tests/fixtures/<id>/look-at-it.html`: a page with the first reason. */
export const fixtureFile = () => `<!-- TODO: what is particular about this page -->
<!doctype html>
<html lang="es-AR">
<meta charset="utf-8">
<title>Checkout</title>
<script src="https://sdk.mercadopago.com/js/v2"></script>
<body>
<form id="form-checkout"><div id="form-checkout__cardNumber"></div><button>Pagar</button></form>
</body>
</html>
`
