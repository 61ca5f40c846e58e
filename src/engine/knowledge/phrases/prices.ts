/**
 * Words that offer instalments, deny them, give their amounts, or call them interest-free.
 * Source: devsite-docs localization/considerations-argentina (Res. E 51/2017), official plugins, public shops; read 2026-11-27.
 */
import { phrases } from './topic.ts'

const lists = {
  /** A number of two or more. */
  several: /\b(?:[2-9]|[1-9]\d)/,
  ahora: /(?<!\bantes\b[^.]{0,20})\bahora ?(?:3|6|12|18|24|30)(?=\s*(?:$|[;:|/()–—]|[,.](?!\d)|(?:y|o|cuotas)\b))/,
  /** The same in words. "Dos" stands in other sentences too, and is named where it can mean nothing else. */
  inWords: ['dos', 'tres', 'cuatro', 'cinco', 'seis', 'nueve', 'diez', 'doce', 'dieciocho', 'veinticuatro'],
  emPalavras: ['duas', 'tres', 'quatro', 'cinco', 'seis', 'oito', 'nove', 'dez', 'doze', 'dezoito'],
  /** A count, which is not the sum of something: "$ 15 monthly payments". */
  count: /(?<![$€.,\d] ?)\b(?:[2-9]|[1-9]\d)/,
  /** What payments cost beyond the price. */
  free: ['sin interes*', 'sin int', 's/~interes*', 'sin recargo[s]', 's/~recargo[s]', 'sem juros', 's/~juros', 'sem acrescimo*'],
  costly: ['con interes*', 'c/~interes*', 'con recargo[s]', 'com juros', 'c/~juros', 'com acrescimo*'],
  /** Asks a buyer to pay; "la compra en cuotas" tells of a purchase that was made. */
  unmade: /(?<!\b(?:la|tu|una|su|esta|cada|de|si) )/,
  pay: ['pag(a|ala|alo|ue|ar|as)', 'compr(a|ala|alo|ar|e)', '(lleva|llevala|llevalo|llevate|financiala|financialo|abonar)'],
  parcel: /(?<!\b(?:nao|sem|nunca)\b[^.!?]{0,25})\bparcela(?:r|d[ao]s?|mento|mos)\b/,
  /** Nobody denies it shortly before. Where it can, it stands after the first word, as looking back takes time. */
  undenied: /(?<!\b(?:no|sin|ni|nao|sem|nem)\b[^.!?]{0,25})/,
  allowed: /\b(?<!\b(?:not|cannot|can.?t|don.?t|never)\b[^.!?]{0,25})/,
  /** Payments that were made or are due. */
  unpaid: /(?<!(?:recib|registr|acredit|realiz|falta|queda|debe|adeud|tene|tiene|hic|hizo)[^.!?]{0,25})/,
  choices: /\d{1,2}(?:, ?\d{1,2}){0,8} (?:y|o|a) [1-9]/,
  reais: /R\$/,
  money: /(?:R?\$|S\/|\b(?:ARS|BRL|CLP|COP|MXN|PEN|UYU)\b)/,
  /** Up to an amount that is not the least that must be bought, nor the total or the delivery that stands beside it. */
  upTo: /(?:(?!desde|partir|superior|mayor|minim|compras|total|envio|ahorr|preci)[^.!?]){0,40}/,
  sum: /[\d.,]+/,
  digit: /\d/,
  /** Sizes and comparisons: "12 x 30 cm", "3 x 2", "hasta 10x más". */
  size: /\s*(?:\d+\s?[cm]?m|\d+\s?mts?|\d+\s?[x×]|mas|mais|more|faster|zoom)\b/,
}

/**
 * An offer of more than one instalment. "2 x Remera" is a quantity, as is a line "2 x R$ 10"; "3 x 2" is a promotion and
 * "12 x 30 cm" a size. A number of months counts only in the context of paying: "garantía de hasta 12 meses" does not match.
 */
export const installmentsOffered = phrases(
  {
    es: [
      { says: '{several}~cuotas !(impagas|vencidas|atrasadas)', example: '12 cuotas', nearMiss: '3 cuotas vencidas' },
      {
        says: '{inWords} cuotas ({free}|fijas|iguales|de {money})',
        example: 'Tres cuotas sin interés',
        nearMiss: 'Tres cuotas vencidas',
      },
      { says: 'cuotas~:~{several}~x~{money}', example: 'Cuotas: 3x $ 1.000', nearMiss: 'Cuotas: 3x1' },
      // The programme before Cuota Simple, whose name shops still use; not a price, nor a number of things.
      { says: '{ahora}', example: 'Ahora 12', nearMiss: 'Antes $ 30, ahora 12,50' },
      { says: 'cuota simple', example: 'Cuota Simple 6', nearMiss: 'Cuota mensual' },
      { says: '{several}~(mensualidades|msi)', example: '6 MSI', nearMiss: '6 msec' },
      {
        says: '{several}~pagos [mensuales] ({free}|{costly}|iguales|fijos)',
        example: '6 pagos sin recargo',
        nearMiss: '3 pagos recibidos',
      },
      {
        says: '{inWords} pagos ({free}|{costly}|iguales|fijos)',
        example: 'Tres pagos sin interés',
        nearMiss: 'Tres pagos recibidos',
      },
      {
        says: '{unpaid}{several}~pagos [mensuales] de~{money}',
        example: '3 pagos de $ 500',
        nearMiss: 'Recibimos 3 pagos de $ 500',
      },
      // Without a number: that they are offered is all that is needed.
      {
        says: '{undenied}{unmade}{pay} ...25 (en|a) [comodas] cuotas',
        example: 'Pagá en cuotas con tu tarjeta',
        nearMiss: 'No podés pagar en cuotas',
      },
      {
        says: '(en|a){undenied} (cuotas|meses) {free}',
        example: 'A meses sin intereses',
        nearMiss: 'No participa en meses sin intereses',
      },
      {
        says: '^ (cuotas|meses) {free} (con|en|desde|a partir)',
        example: 'Cuotas sin interés con tu banco',
        nearMiss: 'Cuotas sin interés',
      },
      {
        says: '(pagos|cuotas) fij(o|a)s (a|en|hasta) [en] {several}~meses',
        example: 'Pagos fijos a 12 meses',
        nearMiss: 'Pagos fijos en efectivo',
      },
      {
        says: '(difier*|difer(i|ir)|cuotea*) ...25 {several}~meses',
        example: 'Difiere a 3, 6 y 12 meses',
        nearMiss: 'Entrega diferida 2 meses',
      },
      { says: '{several}~meses (diferido|diferidos) $', example: '12 meses diferido', nearMiss: '2 meses diferida' },
      {
        says: '(pag(a|as|ar|alo|ala|ue)|difier*|diferid*|financi*) ...25 (a|en|hasta) [en] {several}~meses*',
        example: 'Pagalo hasta en 12 meses',
        nearMiss: 'Garantía de hasta 12 meses',
      },
      {
        says: '{several}~meses ({free}|con (mercado*|tarjeta*|tu tarjeta*|intere*))',
        example: '12 meses sin intereses',
        nearMiss: '12 meses sin interrupciones',
      },
      { says: '{several}~meses de {money}', example: '12 meses de $ 500', nearMiss: '12 meses de uso' },
      {
        says: '(en|hasta) [en] {inWords} cuotas',
        example: 'En seis cuotas sin interés',
        nearMiss: 'En las cuotas',
      },
      { says: '(en|hasta) [en] {several}~(cuotas|pagos)', example: 'Hasta en 6 pagos', nearMiss: 'Hasta 6 envíos' },
      { says: '(en|hasta) [en] {several}~x !({size})', example: 'Hasta 12 x', nearMiss: 'Hasta 12 x 30 cm' },
      { says: '{several}~x~{free}', example: '6x sin recargo', nearMiss: '6x más rápido' },
      { says: 'cuotas~: {choices}', example: 'Cuotas: 3, 6 y 12', nearMiss: 'Cuotas: 1' },
      { says: 'cuotas desde~{money}', example: 'Cuotas desde $ 4.500', nearMiss: 'Cuotas desde mayo' },
    ],
    pt: [
      {
        says: '{several}~parcelas !(vencidas|atrasadas|pendentes|em atraso)',
        example: '10 parcelas',
        nearMiss: '3 parcelas vencidas',
      },
      {
        says: 'em ate {several}~vezes !((mais|menos|por)*)',
        example: 'Em até 12 vezes',
        nearMiss: 'Até 12 vezes mais rápido',
      },
      {
        says: '(parcel*|pag(ar|ue)|divid*|financi*) ...25 em {several}~vezes !((mais|menos|por)*)',
        example: 'Parcele sua compra em 10 vezes',
        nearMiss: 'Ganhou em 3 vezes',
      },
      { says: '{several}~vezes ({free}|{costly}|iguais)', example: '10 vezes iguais', nearMiss: '10 vezes campeão' },
      { says: '{several}~vezes de~{reais}', example: '12 vezes de R$ 49,90', nearMiss: '12 vezes de sorte' },
      {
        says: 'em {several}~vezes (no|com) [o|seu] cartao',
        example: 'R$ 599 em 3 vezes no cartão',
        nearMiss: 'Em 3 vezes no mês',
      },
      { says: 'em ate {emPalavras} (vezes|parcelas)', example: 'Divida em até doze vezes', nearMiss: 'Em até dez dias' },
      {
        says: '{emPalavras} parcelas ({free}|{costly}|iguais|fixas|de~{reais})',
        example: 'Doze parcelas de R$ 49,90',
        nearMiss: 'Duas parcelas vencidas',
      },
      {
        says: '{parcel} ...20 [no|com] [o|seu] (cartao|cartoes)',
        example: 'Podemos parcelar sua compra no cartão',
        nearMiss: 'Não parcelamos no cartão de crédito',
      },
      { says: '{parcel} ...20 {free}', example: 'Parcelamento sem juros', nearMiss: 'Sem parcelamento, sem juros' },
      { says: '(em|ate) [em] {several}~parcelas', example: 'Em até 12 parcelas', nearMiss: 'Em até 12 dias' },
      { says: '(em|ate) [em] {several}~x !({size})', example: 'Em até 10x', nearMiss: 'Até 10x mais' },
      {
        says: '(pagar|pague|financi*) ...25 (em|ate) [em] {several}~meses*',
        example: 'Pague em até 12 meses',
        nearMiss: 'Garantia de 12 meses',
      },
      { says: '{several}~x~({free}|{costly})', example: '6x s/ juros', nearMiss: '6x mais rápido' },
      { says: '{several}~meses {free}', example: '6 meses sem juros', nearMiss: '6 meses de garantia' },
      { says: '{several}x~{reais}~{digit}', example: '10x R$ 50', nearMiss: '2 x R$ 10' },
    ],
    en: [
      { says: '{several}~installments', example: '3 installments', nearMiss: '1 installment' },
      {
        says: '{several}~(interest-free|monthly|equal) installments',
        example: '3 interest-free installments',
        nearMiss: '3 monthly visits',
      },
      {
        says: '{count}~interest-free [monthly] payments',
        example: '6 interest-free payments',
        nearMiss: '$ 15 monthly payments, interest-free',
      },
      {
        says: '^ [or|in|up to] {count}~(monthly|equal|easy) payments',
        example: '12 monthly payments',
        nearMiss: 'You have made 12 monthly payments',
      },
      {
        says: '(pay|split|divide|spread){allowed} ...25 (in|into|over) [up to] {count}~[monthly|equal|easy] payments',
        example: 'Split your purchase into 3 payments',
        nearMiss: 'PayPal in 4 payments',
      },
      { says: 'up to {several}~(x !({size})|cuotas|parcelas|pagos)', example: 'Up to 12x', nearMiss: 'Up to 10x faster' },
    ],
    any: [
      { says: '{several}~x~de {money}', example: '12× de $ 500', nearMiss: '2 × Remera' },
      {
        says: '{several}~x~{money}~{sum} ({free}|{costly})',
        example: '3x $ 100 sin interés',
        nearMiss: '3x $ 100',
      },
    ],
  },
  { lists },
)

/** Instalments that are not offered. */
export const installmentsDenied = phrases(
  {
    es: [
      {
        says: 'no [se|los|las] {offer}{upToThem}(cuotas|meses|pagos)',
        example: 'No se acepta pago en 3 cuotas',
        nearMiss: 'No tenés efectivo, pagá en 6 cuotas',
      },
    ],
    pt: [
      {
        says: 'nao [se] {offer}{upToThem}{them}',
        example: 'Não aceitamos parcelamento em 12x',
        nearMiss: 'Não perca, 12 parcelas',
      },
    ],
  },
  {
    lists: {
      offer: [
        '(acept*|aceit*|ofrec*|oferec*|disponib*|disponiv*|particip*|permit*|hay|tenemos|temos|admit*|trabaj*|trabalh*|incluy*)',
      ],
      them: /(?:parcela\w*|vezes|meses|\d{1,2} ?x)\b/,
      upToThem: /[^.,;:!?]{0,25}\b/,
    },
  },
)

/** An instalment with its amount: a financed price. */
export const financedPrice = phrases(
  {
    es: [
      {
        says: '{several}~(cuotas|mensualidades){upTo}{money}~{digit}',
        example: '12 cuotas iguales y consecutivas de $ 500',
        nearMiss: '12 cuotas en compras desde $ 500',
      },
      {
        says: '{several}~(cuotas|mensualidades|pagos) [fijas|iguales] de {sum} pesos',
        example: '12 cuotas de 4.500 pesos',
        nearMiss: '12 cuotas de pesos',
      },
      { says: '{inWords} (cuotas|pagos) de~{money}~{digit}', example: 'Doce cuotas de $ 500', nearMiss: 'Doce cuotas' },
      {
        says: '{unpaid}{several}~pagos [mensuales] de~{money}~{digit}',
        example: '3 pagos de $ 500',
        nearMiss: 'Recibimos 3 pagos de $ 500',
      },
      {
        says: '{several}~pagos [mensuales] (iguales|fijos|{free}){upTo}{money}~{digit}',
        example: '3 pagos fijos de $ 500',
        nearMiss: '3 pagos recibidos de $ 500',
      },
      {
        says: '{several}~meses sin inter*{upTo}{money}~{digit}',
        example: '6 meses sin intereses de $ 90',
        nearMiss: '6 meses por $ 90',
      },
    ],
    pt: [
      { says: '{several}~parcelas ...25 {money}~{digit}', example: '10 parcelas de R$ 50', nearMiss: '10 parcelas' },
      {
        says: '{several}~(meses|pagos) sem juros* ...25 {money}~{digit}',
        example: '6 meses sem juros de R$ 10',
        nearMiss: '6 meses por R$ 10',
      },
      { says: '{several}x~{reais}~{digit}', example: '10x R$ 50', nearMiss: '2 x R$ 10' },
    ],
    en: [{ says: '{several}~installments ...25 {money}~{digit}', example: '3 installments of $ 10', nearMiss: '3 installments' }],
    any: [
      { says: '{several}~x~de {money}~{digit}', example: '12x de $ 500', nearMiss: '12x de regalo' },
      {
        says: '{several}~x~{money}~{sum} ({free}|{costly})',
        example: '3x $ 100 sin interés',
        nearMiss: '3x $ 100',
      },
    ],
  },
  { lists },
)

/** "Interest-free" claims. */
export const noInterest = phrases({
  es: [
    { says: 'sin interes[es]', example: 'Sin interés', nearMiss: 'Sin interesados' },
    { says: '0~% de interes*', example: '0% de interés', nearMiss: '10 % de interés' },
  ],
  pt: [{ says: 'sem juros', example: 'Sem juros', nearMiss: 'Com juros' }],
  en: [
    { says: 'interest-free', example: 'Interest-free', nearMiss: 'Interest rate' },
    { says: 'interest free', example: '6 payments, interest free', nearMiss: 'Free of interests' },
  ],
})
