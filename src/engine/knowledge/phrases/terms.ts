/**
 * How shops name their terms and conditions.
 * Source: devsite-docs guides/checkout-api/goto-production.{es,en,pt}.md, public shops; read 2026-11-20.
 */
import { phrases } from './topic.ts'

const lists = {
  /** What the terms are for, needed because the word alone is ambiguous: "termos" are vacuum flasks in Spanish. */
  of: [
    ...[
      'uso',
      'servicio[s]',
      'venta[s]',
      'compra[s]',
      'contratacion',
      'contrato',
      'sitio',
      'site',
      'tienda',
      'pedido',
      'plataforma',
    ],
    ...['utilizacao', 'servico[s]', 'venda[s]', 'contratacao', 'loja', 'adesao', 'assinatura'],
  ],
}

/** Link words that name a shop's terms. */
export const terms = phrases(
  {
    es: [
      {
        says: 'termino[s][,] (y|&|e|o) [las] (condiciones|politicas)',
        example: 'Ver términos y condiciones',
        nearMiss: 'En términos de precio',
      },
      {
        says: '^ [nuestras|nuestros|ver|los] politica[s] y terminos $',
        example: 'Políticas y términos',
        nearMiss: 'Políticas y envíos',
      },
      { says: '(bases|politicas) y condiciones', example: 'Bases y condiciones', nearMiss: 'Bases de datos' },
      { says: 'termin[o|os]~(,|/)~condiciones', example: 'Términos/Condiciones', nearMiss: 'Términos, precios' },
      { says: '^ [ver|los] (term|terminos)[.] (y|&|e) cond $', example: 'Términos y cond.', nearMiss: 'Term. 2' },
      { says: 'termino[s] (de|del|de la) {of}', example: 'Términos del servicio', nearMiss: 'Término del plazo' },
      { says: 'termino[s] (legales|generales)', example: 'Términos legales', nearMiss: 'Términos ilegales' },
      {
        says: 'termino[s][,] (y|e|&) [la|las|politica[s] de] (privacidad|tratamiento)',
        example: 'Términos y política de privacidad',
        nearMiss: 'Política de privacidad',
      },
      {
        says: '(legal|legales|privacidad) (y|e|&) [los|las] (terminos|condiciones)',
        example: 'Legales y términos',
        nearMiss: 'Legales y contacto',
      },
      {
        says: 'condiciones (de|del|generales|legales|comerciales)',
        example: 'Condiciones de venta',
        nearMiss: 'Condición: nuevo',
      },
      {
        says: 'contrato de (compra*|adhesion*|servicio*|uso*|usuario*|prestac*)',
        example: 'Contrato de adhesión',
        nearMiss: 'Contrato a plazo',
      },
      { says: 't~&~c[s]', example: 'T&C', nearMiss: 'AT&T' },
      { says: '(tyc|t y c)', example: 'TyC', nearMiss: 'Tyco' },
      { says: '^ acuerdo de terminos $', example: 'Acuerdo de términos', nearMiss: 'Acuerdo de precios' },
      { says: '^ [los] (terminos|condiciones) $', example: 'Los términos', nearMiss: 'Los términos que usa la ciencia' },
      {
        says: '^ (nuestros|nuestras|ver|leer|lee|lea|consulta|consultar|consulte|acepto|aceptar) [los|las] (terminos|condiciones) $',
        example: 'Acepto los términos',
        nearMiss: 'Acepto los envíos',
      },
      {
        says: '^ [yo|he] [leido|lei] [y] (acepto|de acuerdo con) [los|las] (terminos|condiciones) $',
        example: 'He leído y acepto los términos',
        nearMiss: 'He leído y acepto el envío',
      },
    ],
    pt: [
      { says: 'termo[s][,] (e|&) [as] (condicoes|politicas)', example: 'Termos e condições', nearMiss: 'Termos e garrafas' },
      { says: 'termino[s] (e|&) condicoes', example: 'Términos e condições', nearMiss: 'Término e começo' },
      { says: 'termo[s]~(,|/)~condicoes', example: 'Termos, condições', nearMiss: 'Termos, copos' },
      { says: 'termo[s] (de|do|da|gerais de|gerais do) {of}', example: 'Termos de uso', nearMiss: 'Termos de aço' },
      { says: 'termo[s] (gerais|legais|e politica)', example: 'Termos gerais', nearMiss: 'Termos térmicos' },
      { says: 'termo[s][,] (e|&) [politica[s] de] privacidade', example: 'Termos e privacidade', nearMiss: 'Privacidade' },
      { says: '(legal|legais|privacidade) (e|&) [os] termos', example: 'Legal e termos', nearMiss: 'Que legal' },
      { says: 'condicoes (de|do|da|gerais|legais|comerciais)', example: 'Condições de compra', nearMiss: 'Em boas condições' },
      { says: 'contrato de (adesao*|servico*)', example: 'Contrato de serviços', nearMiss: 'Contrato social' },
      { says: '^ termo[s] de aceite $', example: 'Termos de aceite', nearMiss: 'Termos de aço' },
      { says: '^ [os] termos $', example: 'Termos', nearMiss: 'Garrafas e termos' },
      {
        says: '^ (nossos|nossas|ver|veja|ler|leia|consulte|aceito) [os|as] termos $',
        example: 'Aceito os termos',
        nearMiss: 'Aceito pix',
      },
      {
        says: '^ [eu] [li] [e] (aceito|concordo com) [os|as] (termos|condicoes) $',
        example: 'Li e aceito os termos',
        nearMiss: 'Li e aceito o frete',
      },
    ],
    en: [
      {
        says: 'term[s] (&|and|of) [the] (condition[s]|use|service[s]|sale[s]|purchase)',
        example: 'Terms of Service',
        nearMiss: 'Terms of payment',
      },
      {
        says: 'term[s](,| &)~(condition[s]|use|service[s]|sale[s]|purchase)',
        example: 'Terms, conditions',
        nearMiss: 'Terminal 2',
      },
      {
        says: '^ [our|see|view|read] (purchase|sale[s]|store|shop|website|site|service|user|customer) (terms|conditions) $',
        example: 'Purchase terms',
        nearMiss: 'Payment terms',
      },
      { says: 'term[s] of business', example: 'Terms of business', nearMiss: 'Terms of payment' },
      { says: '(general|legal) terms', example: 'Legal terms', nearMiss: 'Search terms' },
      { says: 'term[s][,] (and|&) privacy', example: 'Terms & Privacy', nearMiss: 'Privacy' },
      { says: '(legal|privacy) (and|&) terms', example: 'Legal & terms', nearMiss: 'Legal & contact' },
      { says: 'conditions of (use*|sale*|service*|purchase*)', example: 'Conditions of sale', nearMiss: 'Air conditions' },
      {
        says: '^ [i] [have] [read] [and] (agree to|accept|agree with) [the|all] terms $',
        example: 'I have read and accept the terms',
        nearMiss: 'I accept the delivery',
      },
      { says: '^ terms $', example: 'Terms', nearMiss: 'Terms matter' },
      { says: '^ (our|see|view|read|accept) [the|our] terms $', example: 'Read our terms', nearMiss: 'Read our blog' },
    ],
  },
  { lists },
)

/** The legal notice or the shop's policies, which may or may not contain the terms: a person has to check. */
export const legalNotice = phrases({
  es: [
    { says: '^ (aviso|nota) legal $', example: 'Aviso legal', nearMiss: 'Aviso legal de la empresa matriz' },
    { says: '^ (avisos|notas) legales $', example: 'Avisos legales', nearMiss: 'Avisos' },
    { says: '^ (legal|legales|informacion legal|aviso juridico) $', example: 'Legales', nearMiss: 'Asesores legales' },
    { says: '^ [nuestras|ver] politica[s] $', example: 'Nuestras políticas', nearMiss: 'Política de privacidad' },
    {
      says: '^ [nuestras|ver] politica[s] (comercial|comerciales) [y (envio|envios|entrega|entregas)] $',
      example: 'Políticas comerciales',
      nearMiss: 'Política exterior',
    },
    {
      says: '^ [nuestras|ver] politica[s] y (envio|envios|entrega|entregas) $',
      example: 'Políticas y envíos',
      nearMiss: 'Envíos',
    },
    {
      says: '^ [nuestras|ver] politica[s] (de|del) [la] (compra[s]|venta[s]|uso|tienda|empresa|sitio|negocio) [y (envio|envios|entrega|entregas)] $',
      example: 'Política de compras y envíos',
      nearMiss: 'Política de cookies',
    },
  ],
  pt: [
    { says: '^ [nossas|ver] politica[s] [comerciais] $', example: 'Políticas comerciais', nearMiss: 'Política de privacidade' },
    {
      says: '^ [nossas|ver] politica[s] (da|do) (loja|empresa|site) $',
      example: 'Políticas da loja',
      nearMiss: 'Políticas do governo',
    },
    { says: '^ [nossas|ver] politica[s] de venda[s] $', example: 'Política de vendas', nearMiss: 'Política de trocas' },
  ],
  en: [{ says: '^ legal (notice|information) $', example: 'Legal notice', nearMiss: 'Legal team' }],
})

/** Paths of shops' terms pages, without accents. */
export const termsPath = phrases({
  any: [
    {
      says: /(?:^|[/_-])(?:terminos?|termos?|terms|tyc|tos|condiciones|condicoes|conditions)(?:[/_.-]|$)/,
      example: '/politicas/condiciones.html',
      nearMiss: '/determinar',
    },
    { says: /(?:terminos|termos|terms)[-_]?(?:y|e|and|of|de)/, example: '/termosdeuso', nearMiss: '/terminal-de-buses' },
    { says: /bases-y-condiciones/, example: '/blog/bases-y-condiciones', nearMiss: '/bases-de-maquillaje' },
  ],
})
