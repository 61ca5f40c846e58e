/**
 * What each requirement asks of a shop, for a person who sells and does not read code: no names of elements, files or functions.
 * Neutral towards the reader, because the shop may be of any country.
 */
import type { Language } from '../knowledge/words.ts'
import type { requirementTexts } from './requirements/index.ts'

export interface ShopText {
  /** What has to be so, or to be changed. */
  asks: string
  /** Why, where the requirement's own reason needs technical words. */
  why?: string
}

/** A requirement without a text here is told by its title; a test finds it. */
type Texts = Partial<Record<keyof typeof requirementTexts, ShopText>>

const es: Texts = {
  https: { asks: 'Toda la página de pago tiene que abrirse con conexión segura (https).' },
  certificate: { asks: 'El sitio tiene que tener un certificado de seguridad válido y vigente.' },
  'official-sdk': {
    asks: 'El código de Mercado Pago tiene que cargarse directamente desde Mercado Pago, una sola vez y sin cambios.',
    why: 'Una copia no recibe las correcciones de seguridad, y alguien puede alterarla para robar datos de tarjetas.',
  },
  'sdk-version': {
    asks: 'Conviene usar la versión actual del código de Mercado Pago.',
    why: 'Las versiones anteriores quedaron en desuso y no traen las protecciones nuevas.',
  },
  'card-field-names': {
    asks: 'El formulario de tarjeta tiene que estar armado de modo que los datos de la tarjeta no pasen por el servidor de la tienda.',
    why: 'Si está mal armado, le envía a la tienda el número de la tarjeta y el código de seguridad del comprador.',
  },
  'secure-fields': {
    asks: 'Conviene que el comprador escriba los datos de su tarjeta en los campos de Mercado Pago y no en los de la tienda.',
    why: 'Así la tienda nunca tiene esos datos, y le resulta más simple cumplir con las normas de seguridad de las tarjetas.',
  },
  'exposed-secrets': {
    asks: 'Ninguna clave privada de Mercado Pago puede verse en la página. Si se ve una, hay que quitarla y renovarla hoy mismo.',
    why: 'Con esa clave, cualquiera puede operar en nombre de la tienda.',
  },
  'production-credentials': {
    asks: 'La tienda tiene que cobrar con las credenciales de producción, no con las de prueba.',
    why: 'Con credenciales de prueba, la tienda parece cobrar y no cobra.',
  },
  'integrator-credentials': { asks: 'Las credenciales de Point tienen que ser de la cuenta que hizo la integración.' },
  'payer-and-item-data': {
    asks: 'Conviene enviarle a Mercado Pago los datos del comprador, de los productos y del envío.',
  },
  'device-id': { asks: 'Conviene que Mercado Pago sepa desde qué dispositivo se hace cada compra.' },
  notifications: { asks: 'La tienda tiene que recibir los avisos de pago de Mercado Pago y actualizar con ellos sus pedidos.' },
  'response-messages': {
    asks: 'Después de pagar, el comprador tiene que ver un mensaje claro, que diga qué pasó y qué hacer.',
  },
  promotions: { asks: 'Antes de pagar tienen que verse los medios de pago y las promociones, en un banner o con un enlace.' },
  'financing-costs': { asks: 'Junto a las cuotas tiene que haber un enlace a los costos de financiación.' },
  'transparent-prices': {
    asks: 'Junto a las cuotas tiene que verse el costo financiero total (CFT o CFTEA), aunque sea 0 %.',
  },
  'terms-link': { asks: 'Antes de pagar tiene que verse un enlace que abra los términos y condiciones de la tienda.' },
  'data-responsibility': {
    asks: 'Un texto de la tienda tiene que decir que la tienda es responsable de los datos que se ingresan en su sitio.',
  },
  'pix-key': { asks: 'La cuenta de Mercado Pago tiene que tener una clave Pix registrada.' },
  'integration-quality': {
    asks: 'Conviene medir la calidad de la integración en el panel de Mercado Pago y llegar a la puntuación mínima.',
  },
  reports: { asks: 'Conviene usar los reportes de la cuenta de Mercado Pago.' },
}

const pt: Texts = {
  https: { asks: 'Toda a página de pagamento precisa abrir com conexão segura (https).' },
  certificate: { asks: 'O site precisa ter um certificado de segurança válido e em dia.' },
  'official-sdk': {
    asks: 'O código do Mercado Pago precisa ser carregado direto do Mercado Pago, uma única vez e sem alterações.',
    why: 'Uma cópia não recebe as correções de segurança, e alguém pode alterá-la para roubar dados de cartões.',
  },
  'sdk-version': {
    asks: 'É recomendável usar a versão atual do código do Mercado Pago.',
    why: 'As versões anteriores caíram em desuso e não trazem as proteções novas.',
  },
  'card-field-names': {
    asks: 'O formulário de cartão precisa ser montado de modo que os dados do cartão não passem pelo servidor da loja.',
    why: 'Um formulário mal montado envia à loja o número do cartão e o código de segurança do comprador.',
  },
  'secure-fields': {
    asks: 'É recomendável que o comprador digite os dados do cartão nos campos do Mercado Pago, e não nos da loja.',
    why: 'Assim a loja nunca tem esses dados e cumpre com mais facilidade as normas de segurança dos cartões.',
  },
  'exposed-secrets': {
    asks: 'Nenhuma chave privada do Mercado Pago pode aparecer na página. Se houver uma, é preciso removê-la e renová-la hoje mesmo.',
    why: 'Com essa chave, qualquer pessoa pode operar em nome da loja.',
  },
  'production-credentials': {
    asks: 'A loja precisa vender com as credenciais de produção, e não com as de teste.',
    why: 'Com credenciais de teste, a loja parece cobrar e não cobra.',
  },
  'integrator-credentials': { asks: 'As credenciais do Point precisam ser da conta que fez a integração.' },
  'payer-and-item-data': {
    asks: 'É recomendável enviar ao Mercado Pago os dados do comprador, dos produtos e da entrega.',
  },
  'device-id': { asks: 'É recomendável que o Mercado Pago saiba de qual dispositivo vem cada compra.' },
  notifications: { asks: 'A loja precisa receber os avisos de pagamento do Mercado Pago e atualizar os pedidos com eles.' },
  'response-messages': {
    asks: 'Depois de pagar, o comprador precisa ver uma mensagem clara, que diga o que aconteceu e o que fazer.',
  },
  promotions: { asks: 'Antes de pagar, os meios de pagamento e as promoções precisam aparecer, em um banner ou com um link.' },
  'financing-costs': { asks: 'Junto às parcelas precisa haver um link para os custos de parcelamento.' },
  'transparent-prices': {
    asks: 'Junto às parcelas precisa aparecer o custo financeiro total (CFT ou CFTEA), mesmo que seja 0%.',
  },
  'terms-link': { asks: 'Antes de pagar, precisa aparecer um link que abra os termos e condições da loja.' },
  'data-responsibility': {
    asks: 'Um texto da loja precisa dizer que ela é responsável pelos dados informados no site.',
  },
  'pix-key': { asks: 'A conta do Mercado Pago precisa ter uma chave Pix cadastrada.' },
  'integration-quality': {
    asks: 'É recomendável medir a qualidade da integração no painel do Mercado Pago e chegar à pontuação mínima.',
  },
  reports: { asks: 'É recomendável usar os relatórios da conta do Mercado Pago.' },
}

const en: Texts = {
  https: { asks: 'The whole payment page has to open over a secure connection (https).' },
  certificate: { asks: 'The site needs a security certificate that is valid and up to date.' },
  'official-sdk': {
    asks: 'Mercado Pago’s code has to be loaded straight from Mercado Pago, once and unchanged.',
    why: 'A copy gets no security fixes, and somebody can alter it to steal card data.',
  },
  'sdk-version': {
    asks: 'It is best to use the current version of Mercado Pago’s code.',
    why: 'Earlier versions are no longer developed and lack the newer protections.',
  },
  'card-field-names': {
    asks: 'The card form has to be built so that card data does not pass through the shop’s server.',
    why: 'A badly built form sends the buyer’s card number and security code to the shop.',
  },
  'secure-fields': {
    asks: 'It is best if buyers type their card data into Mercado Pago’s fields, not into the shop’s.',
    why: 'Then the shop never holds that data, and meets the card industry’s security rules more easily.',
  },
  'exposed-secrets': {
    asks: 'No private Mercado Pago key may be visible on the page. If there is one, remove it and renew it today.',
    why: 'With that key, anyone can act in the shop’s name.',
  },
  'production-credentials': {
    asks: 'The shop has to take payments with its production credentials, not with test credentials.',
    why: 'With test credentials, a shop seems to charge and does not.',
  },
  'integrator-credentials': { asks: 'The Point credentials have to be those of the account that made the integration.' },
  'payer-and-item-data': {
    asks: 'It is best to send Mercado Pago the details of the buyer, the products and the delivery.',
  },
  'device-id': { asks: 'It is best if Mercado Pago knows from which device each purchase is made.' },
  notifications: { asks: 'The shop has to receive Mercado Pago’s payment notifications and update its orders with them.' },
  'response-messages': {
    asks: 'After paying, buyers have to see a clear message that says what happened and what to do.',
  },
  promotions: { asks: 'Before paying, buyers have to see the payment methods and promotions, on a banner or through a link.' },
  'financing-costs': { asks: 'Beside the instalments there has to be a link to the financing costs.' },
  'transparent-prices': {
    asks: 'Beside the instalments, the total financial cost (CFT or CFTEA) has to be shown, even when it is 0%.',
  },
  'terms-link': { asks: 'Before paying, buyers have to see a link that opens the shop’s terms and conditions.' },
  'data-responsibility': {
    asks: 'A text of the shop’s own has to say that the shop is responsible for the data entered on its site.',
  },
  'pix-key': { asks: 'The Mercado Pago account needs a registered Pix key.' },
  'integration-quality': {
    asks: 'It is best to measure the integration’s quality in Mercado Pago’s panel and reach the minimum score.',
  },
  reports: { asks: 'It is best to use the reports of the Mercado Pago account.' },
}

export const shopTexts: Record<Language, Record<string, ShopText>> = { es, pt, en }
