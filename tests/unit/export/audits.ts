/** Audits to export: a right checkout, a wrong one, one with exceptions, and one of a hostile page. */
import type { Audit, Category, Observation, Result, Step } from '../../../src/engine/audit/types.ts'
import { attested, auditOf, observation, result } from '../view/samples.ts'

const coverage: Audit['coverage'] = {
  framesRead: 1,
  framesNotRead: [],
  scriptsNotRead: 0,
  scriptsOfOthers: 0,
  limitsReached: [],
  settled: true,
}

const step = (shop: string): Step => ({
  url: `https://${shop}/checkout/pago`,
  title: 'Pago',
  auditedAt: '2026-11-20T13:00:00.000Z',
  kind: 'payment',
  coverage,
})

/** Stands for the audited page's own address. */
const page = ''

function audit(shop: string, found: Result[], more: Partial<Audit> = {}): Audit {
  const results = found.map((one) => ({
    ...one,
    observations: one.observations.map((each) => ({
      ...each,
      where: each.where && { ...each.where, frame: each.where.frame || (more.steps ?? [step(shop)])[each.step]?.url || page },
    })),
  }))
  const { results: judged, auditedAt, totals, open, verdict } = auditOf(results)
  return {
    schema: 'semaforo.audit/2',
    tool: { version: '0.1.0', catalogue: '2026-11-26' },
    shop,
    startedAt: '2026-11-20T12:55:00.000Z',
    steps: [step(shop)],
    context: { isCheckout: true, why: ['sdk'], product: { value: 'checkout-api', why: [] }, site: { value: 'MLA', why: [] } },
    coverage,
    auditedAt,
    verdict,
    totals,
    open,
    results: judged,
    ...more,
  }
}

let made = 0
const seen = (reason: string, snippet = '', more: Partial<Observation> = {}): Observation =>
  observation(reason, {
    fingerprint: (++made).toString(16).padStart(16, '0'),
    ...(snippet && { where: { frame: page, selector: ['form > :nth-child(2)'], snippet } }),
    ...more,
  })
const of = (category: Category, one: Result): Result => ({ ...one, category })

const named = (field: string, name: string, more: Partial<Observation> = {}) =>
  seen('named-card-field', `<input id="${name}" name="${name}">`, { data: { field, name }, ...more })
const https = result('https', 'passed', 'mandatory', [seen('all-https', '', { outcome: 'passed' })])
const asked = (level: Result['level'] = 'mandatory') =>
  of('notifications', result('notifications', 'untested', level, [seen('look-in-the-panel', '', { outcome: 'untested', level })]))
const noBanner = of('experience', result('promotions', 'failed', 'mandatory', [seen('not-on-this-page')]))

export const right = audit('bien.example', [
  https,
  result('card-field-names', 'passed', 'mandatory', [seen('card-data-in-iframes', '', { outcome: 'passed' })]),
  of('payments', result('pix-key', 'inapplicable', 'mandatory', [seen('other-country', '', { outcome: 'inapplicable' })])),
  attested(asked(), 'passed', { note: 'Visto en el panel.' }),
])

export const wrong = audit(
  'tienda.example',
  [
    https,
    result('official-sdk', 'error', 'mandatory', [seen('engine-error', '', { outcome: 'error' })]),
    result('card-field-names', 'failed', 'mandatory', [
      named('number', 'cardNumber'),
      named('securityCode', 'cvv', { step: 1 }),
      seen('named-holder-field', '<input name="holder">', { level: 'recommended', data: { field: 'holder', name: 'holder' } }),
    ]),
    result('secure-fields', 'failed', 'recommended', [
      seen('plain-fields', '<input id="cardNumber">', { level: 'recommended', data: { field: 'number' } }),
    ]),
    of(
      'legal',
      result('terms-link', 'cantTell', 'mandatory', [
        seen('opens-by-script', '<a href="#" class="js-open">', { outcome: 'cantTell', data: { text: 'Términos' } }),
      ]),
    ),
    attested(asked(), 'failed', { note: 'No llegan.', by: 'Beto' }),
    of('operations', result('reports', 'untested', 'recommended', [])),
  ],
  {
    coverage: { ...coverage, scriptsNotRead: 2 },
    steps: (['before', 'payment'] as const).map((kind, index) => ({
      url: `https://tienda.example/${['carrito', 'checkout/pago'][index]}`,
      title: kind,
      auditedAt: `2026-11-20T12:5${5 + index}:00.000Z`,
      kind,
      coverage,
    })),
  },
)

export const excepted = audit('excepciones.example', [
  https,
  attested(noBanner, 'accepted', { note: 'Campaña hasta marzo.' }),
  attested(result('card-field-names', 'failed', 'mandatory', [named('number', 'cc')]), 'falseAlarm', {
    note: 'Es un buscador.',
    by: 'Caro',
  }),
])

/** One that a person accepted until a day that has passed. */
export const lapsed = audit('vencida.example', [attested(noBanner, 'accepted', { note: 'Solo octubre.', until: '2026-11-01' })])

/** What a page may write to be a formula, markup, a link, an image, a mention, a command of the terminal, or to break a file's format. */
export const hostileWords = [
  '=HYPERLINK("https://evil.example","x")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '"quoted",\r\nsecond;line\n\n# heading\n- item',
  '</failure></testsuite>]]><script>alert(1)</script>&nbsp;&#0;<!--',
  '[click](https://evil.example) ![x](https://evil.example/i.png) <img src=x onerror=alert(1)>',
  '@octocat #1 GH-2 www.evil.example evil@evil.example **b** _i_ `c` ``d`` ~~s~~ | a | $x$ :smile:',
  'nul\u0000 esc\u001b[31m bidi\u202egnp.exe half\ud800 end',
  '{0} {n, plural, one {x}} %s \\[x\\](y)',
]

export const hostile = audit(
  'evil"<&>.example',
  [
    result(
      'card-field-names',
      'failed',
      'mandatory',
      hostileWords.map((words) =>
        named('number', words, { where: { frame: words, selector: [words, '#a\\:b'], snippet: `<input name="${words}">` } }),
      ),
    ),
    of(
      'experience',
      result('response-messages', 'failed', 'mandatory', [
        ...hostileWords.map((text) => seen('raw-code', '<p>', { data: { text } })),
        seen('unheard-of', '', { step: 7 }),
      ]),
    ),
    attested(
      of('legal', result('terms-link', 'failed', 'mandatory', [seen('dead-link', '<a>', { data: { text: 'x', address: '' } })])),
      'accepted',
      {
        note: hostileWords.join(' '),
        by: '@octocat <b>=1+1</b>',
      },
    ),
    result('=unheard-of', 'failed', 'mandatory', []),
  ],
  {
    steps: [
      {
        url: 'https://evil.example/a:b/%zz/|^[x]?q=`…`#<img>',
        title: hostileWords.join(' '),
        auditedAt: '2026-11-20T13:00:00.000Z',
        kind: 'payment',
        coverage,
        name: '[x](https://evil.example) @octocat\n# heading',
      },
    ],
  },
)

export const notACheckout: Audit = {
  ...audit('blog.example', [
    result('https', 'inapplicable', 'mandatory', [seen('not-a-checkout', '', { outcome: 'inapplicable' })]),
  ]),
  verdict: 'notACheckout',
}

export const all = [right, wrong, excepted, hostile]
