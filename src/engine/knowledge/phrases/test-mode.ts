/**
 * What a page says when it runs in Mercado Pago's test mode. Each speaks of this page; advice on testing, manuals and products that
 * have a mode of that name do not.
 * Source: cart-woocommerce and its translations, public shops and samples, domain facts on test accounts; read 2026-11-25.
 */
import { phrases } from './topic.ts'

const lists = {
  /** What is in test mode: the page, or the payment that it takes. */
  self: [
    ...['sitio', 'tienda', 'pagina', 'web', 'sistema', 'checkout', 'integracion', 'plugin', 'pasarela', 'compra'],
    ...['pago[s]', 'cobro[s]', 'estas', 'estamos', 'operando', 'mercado~pago', 'tarjeta[s]', 'formulario'],
    ...['loja', 'site', 'pagamento[s]', 'voce', 'integracao', 'cartao', 'cobranca[s]'],
    ...['store', 'shop', 'page', 'payment[s]', 'you', 'gateway'],
  ],
  /** Up to its mode. What comes behind a colon is the name of something sold: "Compra: juego en modo sandbox". */
  upTo: /\b[^.!?:;]{0,30}/,
  /** Leads from it to its mode. */
  lead: /\b(?:en|es|em|no|e|in|is)\b(?: (?:un|una|el|la|um|uma|o|a|an|the)\b)?|[:(|–—-]/,
  mode: [
    ...['modo [de] (prueba[s]|test|testing|teste[s]|sandbox)', 'modalidad de prueba[s]', 'sandbox (mode|environment)'],
    ...['(entorno|ambiente) [de] (prueba[s]|test|teste[s]|homologacao|sandbox)', '(test|testing)~(mode|environment)'],
  ],
  payment: ['mercado~pago', 'pagos', 'pagamentos', 'payments'],
  joint: /\s?(?:[:([|–—-]|\b(?:en|em|in)\b)\s?/,
  within: /\s?(?:[:([]|\b(?:en|em|in)\b)\s?/,
  /** The mode is on. */
  on: [
    ...['activ(o|a|ad(o|a))[s]', 'habilitad(o|a)[s]', 'encendid(o|a)', 'ativ(o|a|ad(o|a))[s]', 'ligado'],
    ...['on', 'active', 'enabled', 'activated'],
  ],
  /** A mark or the end follows. What is said behind a mark must be of paying (`ofPaying`). */
  over: /\s?(?:[|:.,;!()[\]–—-]|\s{0,9}$)/,
  colon: /\s?[:=]\s?/,
  open: /\s?[([]\s?/,
  close: /\s?[)\]]/,
  use: ['us(a|ando|amos|as)', 'utiliz(a|ando|amos)', '[opera|funciona|cobra] con', 'com', '[runs] with', 'using', 'uses'],
}

/** A sentence that says that this page, or the payment on it, is a test. */
export const testMode = phrases(
  {
    es: [
      {
        says: '{self}{upTo}{lead}~{mode}',
        example: 'La tienda está en modo de prueba',
        nearMiss: 'Activá el modo de prueba en tu panel',
      },
      {
        says: '^ (este|esto|esta) {lead}~{mode}',
        example: 'Esto es un entorno de pruebas',
        nearMiss: 'Este auto viene en modo test',
      },
      {
        says: '^ (entorno|ambiente){colon}(sandbox|test|prueba[s]){over}',
        example: 'Entorno: pruebas',
        nearMiss: 'Ambiente: cocina',
      },
      {
        says: '(^ esta es una (compra|transaccion)|^ este es un pago) de prueba',
        example: 'Esta es una compra de prueba',
        nearMiss: 'Comprá tu caja de prueba',
      },
      {
        says: '(opera|funciona|corre) en sandbox{over}',
        example: 'Este checkout opera en sandbox',
        nearMiss: 'El juego corre en sandbox abierto',
      },
      { says: '{mode} [esta] {on}!(/)', example: 'Modo de prueba activado', nearMiss: 'Alarma con modo de prueba de sonido' },
      {
        says: '(pagos|cobros|tarjetas) de prueba {on}',
        example: 'Pagos de prueba activados',
        nearMiss: 'Pagos de prueba de manejo',
      },
      { says: '^ [estas|en]2 {mode}{over}', example: 'Modo de prueba: no se cobra', nearMiss: 'Modo de prueba de 30 días' },
      {
        says: '{self} ...30 {use} [las] credenciales de (prueba|test|sandbox)',
        example: 'Este sitio usa credenciales de prueba',
        nearMiss: 'Para probar, pedí credenciales de prueba',
      },
      {
        says: '(^ (usando|con) credenciales de (prueba|test)|^ credenciales de (prueba|test) {on})',
        example: 'Usando credenciales de prueba',
        nearMiss: 'Credenciales de prueba y de producción',
      },
    ],
    pt: [
      { says: '{self}{upTo}{lead}~{mode}', example: 'Loja em modo de teste', nearMiss: 'Ative o modo de teste no painel' },
      {
        says: '^ (isto|este) {lead}~{mode}',
        example: 'Este é um ambiente de testes',
        nearMiss: 'Este carro vem em modo de teste',
      },
      {
        says: '^ ambiente{colon}(sandbox|teste[s]|homologacao){over}',
        example: 'Ambiente: homologação',
        nearMiss: 'Ambiente: cozinha',
      },
      {
        says: '(^ esta e uma (compra|transacao)|^ este e um pagamento) de teste',
        example: 'Este é um pagamento de teste',
        nearMiss: 'Este é um kit de teste',
      },
      {
        says: '(opera|funciona|roda) em sandbox{over}',
        example: 'Este checkout roda em sandbox',
        nearMiss: 'O jogo roda em sandbox aberto',
      },
      { says: '{mode} [esta] {on}!(/)', example: 'Modo Sandbox ativo', nearMiss: 'Jogo com modo sandbox' },
      { says: '^ [em|no] {mode}{over}', example: 'Ambiente de testes', nearMiss: 'Ambiente de testes psicológicos' },
      {
        says: '{self} ...30 {use} [as] credenciais de (teste|sandbox)',
        example: 'Este site usa credenciais de teste',
        nearMiss: 'Onde encontrar as credenciais de teste',
      },
      {
        says: '(^ (usando|com) credenciais de (teste|sandbox)|^ credenciais de (teste|sandbox) {on})',
        example: 'Credenciais de teste ativas',
        nearMiss: 'Credenciais de teste e de produção',
      },
    ],
    en: [
      { says: '{self}{upTo}{lead}~{mode}', example: 'You are in test mode', nearMiss: 'Turn on test mode in your account' },
      { says: '{mode} [is] {on}!(/)', example: 'Sandbox mode is enabled', nearMiss: 'Game with sandbox mode' },
      // The word alone is also a toy and a kind of game.
      {
        says: '({payment}{joint}|checkout{within})sandbox{over}',
        example: 'Mercado Pago (Sandbox)',
        nearMiss: 'Checkout – Sandbox Surf Shop',
      },
      {
        says: '(mercado~pago sandbox{over}|mercado~pago{open}(test|sandbox){close})',
        example: 'Mercado Pago [TEST]',
        nearMiss: 'Mercado Pago y Sandbox Games',
      },
      {
        says: '(running|runs) (in|on) [the|a] sandbox{over}',
        example: 'Payments are running in sandbox',
        nearMiss: 'Kids running in the sandbox with a shovel',
      },
      { says: /^\s{0,5}\[(?:sandbox|test(?:ing)?)\]/, example: '[TEST] Checkout', nearMiss: '[TESTER] Perfume' },
      {
        says: '^ environment{colon}(sandbox|test|testing){over}',
        example: 'Environment: sandbox',
        nearMiss: 'Environment: garden sandbox',
      },
      {
        says: '^ this is [only|just] a test (payment|purchase|transaction|order|checkout)',
        example: 'This is a test payment',
        nearMiss: 'This is a pregnancy test',
      },
      { says: 'sandbox [is] {on}', example: 'Sandbox activo', nearMiss: 'Sandbox' },
      { says: '^ [in] {mode}{over}', example: 'Test mode – no real charges', nearMiss: 'Test mode guitar pedal' },
      {
        says: '{self} ...30 {use} (test|sandbox) (credentials|keys)',
        example: 'This site uses test credentials',
        nearMiss: 'Where to find your test credentials',
      },
      {
        says: '(^ (using|with) (test|sandbox) (credentials|keys)|^ (test|sandbox) (credentials|keys) {on})',
        example: 'Using test credentials',
        nearMiss: 'Test credentials and production keys',
      },
    ],
  },
  { lists },
)

/** Before or within such words: a denial, a condition, an instruction, or a text about testing in general. */
export const notInTest = phrases({
  es: [
    {
      says: '(no (es|esta*|us*|hay|funciona|opera|se)|sin !(tarjeta)|nunca|ya no|dej(a|o) de)',
      example: 'La tienda no está en modo de prueba',
      nearMiss: 'La tienda está en modo de prueba',
    },
    {
      says: '(para|antes|despues|hasta|si|cuando|mientras|como)',
      example: 'Si la tienda está en',
      nearMiss: 'La tienda está en',
    },
    {
      says: '(activ(a|e|ar|alo)|desactiv(a|e|ar)|pon(e|er|ga|elo)|prob(a|ar)|pruebe|pod(es|ra*|emos)|pued(e|es|en)|permite|configur(a|ar))',
      example: 'Podés probar los pagos en',
      nearMiss: 'Pagos activados en',
    },
    {
      says: '(aprend*|curso|articulo|tutorial|guia|ejemplo|desarrollador*|explica*|juego)',
      example: 'Guía para pagos en',
      nearMiss: 'Pagos en',
    },
  ],
  pt: [
    { says: '(nao|sem|nunca|deixou de)', example: 'A loja não está em', nearMiss: 'A loja está em' },
    {
      says: '(antes|depois|ate|quando|enquanto|como|se (o|a|os|as|voce|estiver|seu|sua|tiver))',
      example: 'Se a loja está em',
      nearMiss: 'Você se encontra em',
    },
    {
      says: '(ative|ativar|desativ(e|ar)|coloque|teste (a|o|os|seu|sua|seus)|testar|pod(e|em|emos)|permite|configur(e|ar))',
      example: 'Você pode testar em',
      nearMiss: 'Pagamentos em',
    },
    { says: '(aprend*|artigo|exemplo|desenvolvedor*|jogo)', example: 'Exemplo de pagamento em', nearMiss: 'Pagamento em' },
  ],
  en: [
    { says: '(not|never|without|no longer)', example: 'The shop is not in', nearMiss: 'The shop is in' },
    { says: '(before|after|until|if|when|while|once|how)', example: 'When the shop is in', nearMiss: 'This shop is in' },
    {
      says: '(turn|switch|enable|disable|can|lets|allows|configure|try)',
      example: 'You can pay in',
      nearMiss: 'You are in',
    },
    { says: '(learn|course|article|guide|example|developer*|game)', example: 'Example of a payment in', nearMiss: 'Payment in' },
  ],
})

/** Behind the mode and a mark: what it means for a payment. Games and toys have modes of that name, with other words behind them. */
export const ofPaying = phrases({
  any: [{ says: '(mercado~pago|checkout|sandbox|test[s])', example: 'Mercado Pago', nearMiss: 'Construye lo que quieras' }],
  es: [
    { says: '(no se|no (es|son|uses|use|hay)|sin|ningun*|real*)', example: 'No se cobra nada', nearMiss: 'Nada te detiene' },
    { says: '(cobr*|carg(o|os|a|as)|pago[s]|tarjeta[s])', example: 'Usá tarjetas ficticias', nearMiss: 'Antes de comprar' },
    { says: '(credencial*|transaccion*|pedidos|dinero)', example: 'Los pedidos son ficticios', nearMiss: 'Presioná el botón' },
  ],
  pt: [
    { says: '(nao (e|sao|use|ha|sera)|sem|nenhum*|reais)', example: 'Não será cobrado', nearMiss: 'Construa o que quiser' },
    { says: '(cobr*|pagamento[s]|cartao|cartoes)', example: 'Use cartões fictícios', nearMiss: 'Aperte o botão' },
    { says: '(credencia*|transac*|pedidos|dinheiro)', example: 'Os pedidos são fictícios', nearMiss: 'Monte o kit' },
  ],
  en: [
    { says: '(no|not|without|real*)', example: 'No real money', nearMiss: 'Build anything' },
    { says: '(charge*|payment[s]|card[s]|credentials|transactions|orders|money)', example: 'Use test cards', nearMiss: 'Play' },
  ],
})

/** Anywhere in such a sentence: a trial of something sold, a game, or both modes at once. */
export const triedOut = phrases(
  {
    any: [{ says: '{digit}~(dia[s]|mes[es]|semana[s]|day[s]|month[s])', example: 'Por 14 días', nearMiss: 'Todos los días' }],
    es: [
      { says: '(gratis|gratuit(o|a)|suscripcion|periodo)', example: 'Gratis por un mes', nearMiss: 'Gracias' },
      { says: '(y|o) [de|en] produccion', example: 'En modo sandbox y producción', nearMiss: 'Producción propia' },
    ],
    pt: [
      { says: '(gratis|gratuit(o|a)|assinatura)', example: 'Assinatura grátis', nearMiss: 'Grato' },
      { says: '(e|ou) [de|em] producao', example: 'Sandbox e produção', nearMiss: 'Produção própria' },
    ],
    en: [
      { says: '(free|trial|dlc)', example: 'Sandbox Mode (DLC)', nearMiss: 'Freedom' },
      { says: '(and|or) [in] production', example: 'Sandbox and production', nearMiss: 'Production' },
    ],
  },
  { lists: { digit: /\d/ } },
)

/** Test cards that a page prints for whoever pays on it, with their numbers or under a heading of their own. */
export const listsTestCards = phrases(
  {
    es: [
      {
        says: '(tarjeta[s] de prueba ...60{number}|^ tarjetas de prueba [(de|para) mercado~pago] $)',
        example: 'Tarjetas de prueba Mastercard: 5031 7557 3453 0604',
        nearMiss: 'Usá tarjetas de prueba en sandbox',
      },
    ],
    pt: [
      {
        says: '((cartao|cartoes) de teste ...60{number}|^ cartoes de teste [(de|do|para) mercado~pago] $)',
        example: 'Cartão de teste: 5031 4332 1540 6351',
        nearMiss: 'Peça seus cartões de teste',
      },
    ],
    en: [
      {
        says: '(test card[s] ...60{number}|^ [mercado~pago] test cards $)',
        example: 'Test card: 5031 7557 3453 0604',
        nearMiss: 'Get your test cards',
      },
    ],
  },
  // Of a number that was masked both ends are left.
  { lists: { number: /\b\d{4}[\s-]?[\d•]{4,6}[\s-]?[\d•]{4,5}/ } },
)

/** The name of one of Mercado Pago's test accounts, as its pages and messages print it. Case-sensitive. */
export const testAccount = phrases(
  { any: [{ says: /\bTEST_?USER_?\d{3,}\b/, example: 'Vendedor: TESTUSER1830284', nearMiss: 'testuser1' }] },
  { flags: '' },
)

/** The number of a test order; of a long one only both ends are left once it is masked. Case-sensitive. */
export const testOrder = phrases(
  {
    any: [{ says: /\bORDT(?:ST[0-9A-Z]{6,}|…[0-9A-Z]{4})\b/, example: 'Orden ORDTST01K9ZB2', nearMiss: 'Orden ORD01K9ZB2' }],
  },
  { flags: '' },
)
