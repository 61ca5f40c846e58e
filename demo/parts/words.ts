/** The shop's texts and goods, in both its languages. */
import type { ShopLanguage } from './page.ts'

interface Good {
  name: string
  detail: string
  price: string
  drawing: 'bag' | 'gourd' | 'straw'
}

interface ShopWords {
  lang: string
  name: string
  motto: string
  steps: [string, string, string]
  cart: string
  shipping: [string, string]
  total: [string, string]
  currency: string
  terms: [string, string]
  privacy: [string, string]
  contact: string
  /** The seller, with a tax number that fits its check digits. */
  seller: string
  banner: { src: string; alt: string }
  goods: Good[]
}

export const shopWords: Record<ShopLanguage, ShopWords> = {
  es: {
    lang: 'es-AR',
    name: 'Yerba & Mate',
    motto: 'De la plantación a tu ronda',
    steps: ['Carrito', 'Datos', 'Pago'],
    cart: 'Tu compra',
    shipping: ['Envío a domicilio', '$ 4.200'],
    total: ['Total', '$ 36.700'],
    currency: 'Precios en pesos argentinos (ARS), impuestos incluidos.',
    terms: ['/terminos-y-condiciones', 'Términos y condiciones'],
    privacy: ['/privacidad', 'Privacidad'],
    contact: 'hola@tienda-sur.example',
    seller: 'Yerba & Mate S.A. · CUIT 30-99999999-5',
    banner: { src: 'https://imgmp.mlstatic.com/org-img/banners/ar/medios/468X60.jpg', alt: 'Mercado Pago - Medios de pago' },
    goods: [
      { name: 'Yerba mate orgánica', detail: 'Bolsa de 1 kg × 2', price: '$ 17.800', drawing: 'bag' },
      { name: 'Mate de calabaza', detail: 'Curado, con virola', price: '$ 9.400', drawing: 'gourd' },
      { name: 'Bombilla de alpaca', detail: 'Filtro desmontable', price: '$ 5.300', drawing: 'straw' },
    ],
  },
  pt: {
    lang: 'pt-BR',
    name: 'Erva & Cuia',
    motto: 'Da plantação para a sua roda',
    steps: ['Carrinho', 'Dados', 'Pagamento'],
    cart: 'Sua compra',
    shipping: ['Entrega em casa', 'R$ 18,90'],
    total: ['Total', 'R$ 212,30'],
    currency: 'Preços em reais (BRL), com impostos.',
    terms: ['/termos-e-condicoes', 'Termos e condições'],
    privacy: ['/privacidade', 'Privacidade'],
    contact: 'oi@loja-norte.example',
    seller: 'Erva & Cuia Ltda. · CNPJ 11.222.333/0001-81',
    banner: {
      src: 'https://imgmp.mlstatic.com/org-img/MLB/MP/BANNERS/tipo2_468X60.jpg?v=1',
      alt: 'Mercado Pago - Meios de pagamento',
    },
    goods: [
      { name: 'Erva-mate orgânica', detail: 'Pacote de 1 kg × 2', price: 'R$ 79,80', drawing: 'bag' },
      { name: 'Cuia de porongo', detail: 'Curada, com bocal', price: 'R$ 74,60', drawing: 'gourd' },
      { name: 'Bomba de inox', detail: 'Filtro desmontável', price: 'R$ 39,00', drawing: 'straw' },
    ],
  },
}
