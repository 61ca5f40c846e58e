/** Notices of test mode on a checkout, and sentences about testing that are none. */
import { expect, test } from 'vitest'
import { unaccent } from '../../src/engine/knowledge/plain-text.ts'
import { saysTestMode, showsTestMode } from '../../src/engine/recognise/test-mode.ts'

test.each([
  'Este sitio usa credenciales de prueba',
  'Esta tienda está usando credenciales de prueba de Mercado Pago.',
  'Modo de prueba',
  'MODO PRUEBA ACTIVADO',
  'Modo test activo: no se realizará ningún cobro',
  'Checkout Pro en Modo de Prueba',
  'Mercado Pago (modo de prueba)',
  'Estás en un entorno de pruebas. Los pagos no son reales.',
  'Atención: la tienda se encuentra en modo de prueba.',
  'Los pagos están en modo sandbox',
  'Pago con tarjeta – modo sandbox',
  'Mercado Pago (Sandbox)',
  'Mercado Pago – sandbox',
  'Pagamentos em sandbox',
  'Sandbox ativo',
  'Modo Sandbox ativo. Use cartões de teste',
  'Modo de teste',
  'Loja em ambiente de homologação',
  'Você está no ambiente de testes',
  'Este site usa credenciais de teste do Mercado Pago',
  'Checkout Pro em Modo Teste',
  'Pagamentos em modo sandbox: nenhuma cobrança será feita',
  'Test mode',
  'TEST MODE ENABLED',
  'You are in test mode. Use test cards only.',
  'This store is using test credentials',
  'Payments are in sandbox mode',
  'Sandbox environment – no real charges will be made',
  'Entorno de pruebas: no se realizarán cobros reales',
  'Modo de prueba, no uses tarjetas reales',
  'Esto es un entorno de pruebas',
  'Esta es una compra de prueba',
  'Este é um pagamento de teste',
  'This is a test payment',
  'Entorno: pruebas',
  'Ambiente: homologação',
  'Environment: sandbox',
  'Este checkout opera en sandbox',
  'Checkout em sandbox',
  'Mercado Pago Sandbox',
  'Mercado Pago [TEST]',
  '[SANDBOX] Checkout',
])('%s', (text) => expect(saysTestMode(unaccent(text))).toBe(true))

test.each([
  '¿Puedo usar tarjetas de prueba?',
  'Para probar la integración usá tarjetas de prueba de Mercado Pago.',
  'Cómo hacer pagos en modo de prueba',
  'Activá el modo de prueba desde el panel de Mercado Pago.',
  'Antes de vender, salí del modo de prueba.',
  'Si la tienda está en modo de prueba, los pagos no se acreditan.',
  'Esta tienda no está en modo de prueba.',
  'Este sitio no usa credenciales de prueba',
  'Podés probar tus pagos en modo sandbox',
  'Alarma con modo de prueba × 1',
  'Prueba gratis por 30 días',
  'Período de prueba: 7 días',
  'Aprueba tu pago con Mercado Pago',
  'Minecraft (modo sandbox y modo historia) $ 12.000',
  'Teste grátis por 7 dias',
  'Use cartões de teste para validar a integração.',
  'Quando a loja está em modo de teste, nada é cobrado.',
  'A loja não está em modo de teste.',
  'Ative o modo de teste nas configurações do plugin.',
  'Teste de gravidez em embalagem com 2',
  'Where do I find test cards?',
  'Use test cards to try your integration.',
  'Turn on test mode in the plugin’s settings.',
  'When the store is in test mode, nothing is charged.',
  'Never leave your store in test mode.',
  'Pressure gauge with test mode',
  'Sandbox for children, 120 × 120 cm',
  'Sandbox',
  'Sandbox – 120 × 120',
  'Esta caja de arena (sandbox) para niños',
  'Modo de prueba: 14 días gratis',
  'Modo de prueba (14 días)',
  'El modo de prueba está activado durante 14 días',
  'Esta suscripción está en modo de prueba por 7 días',
  'Modo de teste: 7 dias grátis',
  'Test mode (14 days free)',
  'Modo Test: probá el sonido antes de comprar',
  'Este auto de juguete viene en modo test',
  'Modo sandbox: construye lo que quieras',
  'Sandbox Mode: build anything',
  'Compra: Sandbox Mode (DLC)',
  'Resumen de compra: 1 × Cities Skylines, expansión en modo sandbox',
  'Checkout – Sandbox Surf Shop',
  'Mercado Pago - Sandbox VR: comprá tu entrada',
  'Pagos en Sandbox Store',
  'Guitar pedal with test mode on/off',
  'Integramos pagos en modo sandbox y producción',
])('not: %s', (text) => expect(saysTestMode(unaccent(text))).toBe(false))

const at = { frame: '', selector: ['#payment'], snippet: '<p>' }
const shows = (text: string, where = at) => showsTestMode(unaccent(text), where)

test.each([
  'MODO DE PRUEBA ACTIVADO. Usá la tarjeta 4242••••••••4242 con cualquier CVC',
  'SANDBOX ENABLED. See the PayPal Sandbox Testing Guide for more details.',
  'PagSeguro em modo sandbox',
  'Modo de prueba. Tarjeta: 4111 1111 1111 1111',
  'Test cards of Stripe: 4242 4242 4242 4242',
])('of another processor: %s', (text) => expect(shows(text)).toBe(false))

test.each([
  'Modo de prueba: los pagos con Stripe y Mercado Pago no son reales',
  'Modo de prueba. Usá la tarjeta 5031••••••••0604',
  'Test card: 5031 7557 3453 0604',
])('of Mercado Pago: %s', (text) => expect(shows(text)).toBe(true))

test('whose notice it is, the element tells as well', () => {
  expect(shows('Modo de prueba', { ...at, selector: ['#payment_method_stripe > p:nth-of-type(1)'] })).toBe(false)
  expect(shows('Modo de prueba', { ...at, snippet: '<p class="wompi-notice">' })).toBe(false)
  expect(shows('Mercado Pago en modo de prueba', { ...at, snippet: '<p class="wompi-notice">' })).toBe(true)
  expect(shows('Modo de prueba')).toBe(true)
})
