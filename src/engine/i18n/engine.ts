/** Texts of the reasons that the engine gives for any requirement. */
import type { EngineReason } from '../audit/engine-reasons.ts'
import type { Language } from '../knowledge/words.ts'
import type { ReasonText } from './texts.ts'

export const engineTexts: Record<Language, Record<EngineReason, ReasonText>> = {
  es: {
    'not-a-checkout': { says: 'No aplica: acá no se paga con Mercado Pago.' },
    'other-product': { says: 'No aplica a este producto.' },
    'other-country': { says: 'No aplica en este país.' },
    'country-unknown': { says: 'Depende del país, y la página no lo muestra.', fix: 'Elegí el país arriba.' },
    'asked-before-paying': {
      says: 'En esta página ya se muestra el resultado del pago, y esto se pide antes de pagar.',
      fix: 'Abrí el paso de pago y volvé a hacer clic.',
    },
    'still-loading': {
      says: 'La página todavía se estaba cargando: lo que falta puede aparecer después.',
      fix: 'Esperá a que termine de cargar y volvé a hacer clic.',
    },
    'payment-not-open': {
      says: 'La parte de pago todavía no está abierta, y lo que falta puede estar ahí.',
      fix: 'Elegí cómo pagar o avanzá hasta ese paso, y volvé a hacer clic.',
    },
    'stopped-at-limit': {
      says: 'No se encontró ningún problema, pero la página es demasiado grande para leerla entera.',
      fix: 'Revisá el resto con el código a la vista, o abrí el paso de pago en una página más chica y volvé a hacer clic.',
    },
    'engine-error': {
      says: 'No se pudo evaluar: hubo un error de Semáforo, no de la tienda.',
      fix: 'Volvé a hacer clic. Si se repite, avisanos.',
    },
  },
  pt: {
    'not-a-checkout': { says: 'Não se aplica: aqui não se paga com o Mercado Pago.' },
    'other-product': { says: 'Não se aplica a este produto.' },
    'other-country': { says: 'Não se aplica a este país.' },
    'country-unknown': { says: 'Depende do país, e a página não o mostra.', fix: 'Escolha o país acima.' },
    'asked-before-paying': {
      says: 'Esta página já mostra o resultado do pagamento, e isto se pede antes de pagar.',
      fix: 'Abra a etapa de pagamento e clique de novo.',
    },
    'still-loading': {
      says: 'A página ainda estava carregando: o que falta pode aparecer depois.',
      fix: 'Espere terminar de carregar e clique de novo.',
    },
    'payment-not-open': {
      says: 'A parte de pagamento ainda não está aberta, e o que falta pode estar nela.',
      fix: 'Escolha como pagar ou avance até essa etapa, e clique de novo.',
    },
    'stopped-at-limit': {
      says: 'Nenhum problema foi encontrado, mas a página é grande demais para ser lida inteira.',
      fix: 'Revise o resto no código, ou abra a etapa de pagamento em uma página menor e clique de novo.',
    },
    'engine-error': {
      says: 'Não foi possível avaliar: houve um erro do Semáforo, não da loja.',
      fix: 'Clique de novo. Se acontecer outra vez, avise a gente.',
    },
  },
  en: {
    'not-a-checkout': { says: 'Does not apply: nobody pays with Mercado Pago here.' },
    'other-product': { says: 'Does not apply to this product.' },
    'other-country': { says: 'Does not apply in this country.' },
    'country-unknown': { says: 'Depends on the country, which the page does not show.', fix: 'Choose the country above.' },
    'asked-before-paying': {
      says: 'This page already shows the result of the payment, and this is asked before paying.',
      fix: 'Open the payment step and click again.',
    },
    'still-loading': {
      says: 'The page was still loading: what is missing may appear later.',
      fix: 'Wait until it has loaded and click again.',
    },
    'payment-not-open': {
      says: 'The payment part is not open yet, and what is missing may be in it.',
      fix: 'Choose how to pay, or go on to that step, and click again.',
    },
    'stopped-at-limit': {
      says: 'Nothing wrong was found, but the page is too large to be read as a whole.',
      fix: 'Check the rest in the code, or open the payment step on a smaller page and click again.',
    },
    'engine-error': {
      says: 'Could not be judged: the error is Semáforo’s, not the shop’s.',
      fix: 'Click again. If it happens again, let us know.',
    },
  },
}
