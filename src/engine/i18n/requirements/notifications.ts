import type { notifications } from '../../requirements/notifications.ts'
import type { RequirementTexts } from '../texts.ts'

export const texts: RequirementTexts<typeof notifications> = {
  es: {
    title: 'Notificaciones de pago configuradas',
    fault: 'Faltan las notificaciones de pago',
    why: 'Un pago puede cambiar de estado cuando el comprador ya se fue. Con las notificaciones, la tienda se entera y actualiza el pedido.',
    howTo: [
      'Entrá a Tus integraciones › (tu aplicación) › Webhooks › Configurar notificaciones.',
      'Mirá que la URL modo producción sea https y del servidor de la tienda. Si el pago se crea con notification_url, esa es la que cuenta (en QR y Suscripciones es la única opción).',
      'Mirá que los eventos sean los del producto: payment en un checkout, point_integration_wh en Point, orders en integraciones con Orders.',
      'Hacé clic en Simular › Enviar prueba: el servidor tiene que responder 200 o 201.',
      'Mirá que el pedido se actualice y que el servidor valide la firma con la clave secreta.',
      'Cumple si todo eso está bien. IPN todavía sirve, pero se va a discontinuar.',
    ],
    reasons: { 'look-in-the-panel': { says: 'Las notificaciones no se ven en una página: miralas en el panel.' } },
  },
  pt: {
    title: 'Notificações de pagamento configuradas',
    fault: 'Faltam as notificações de pagamento',
    why: 'Um pagamento pode mudar de status quando o comprador já saiu da página. Com as notificações, a loja fica sabendo e atualiza o pedido.',
    howTo: [
      'Acesse Suas integrações › (sua aplicação) › Webhooks › Configurar notificações.',
      'Veja se a URL modo produção é https e do servidor da loja. Se o pagamento é criado com notification_url, é essa que conta (em QR e Assinaturas é a única opção).',
      'Veja se os eventos são os do produto: payment em um checkout, point_integration_wh no Point, orders em integrações com Orders.',
      'Clique em Simular e envie um teste: o servidor precisa responder 200 ou 201.',
      'Veja se o pedido é atualizado e se o servidor valida a assinatura secreta.',
      'Aprovado se tudo isso está certo. O IPN ainda serve, mas será descontinuado.',
    ],
    reasons: { 'look-in-the-panel': { says: 'As notificações não aparecem em uma página: confira no painel.' } },
  },
  en: {
    title: 'Payment notifications set up',
    fault: 'Payment notifications are missing',
    why: 'A payment can change its status after the buyer has left. With notifications the shop hears of it and updates the order.',
    howTo: [
      'Go to Your integrations › (your application) › Webhooks › Configure notifications.',
      'Check that the Production mode URL is https and on the shop’s server. If the payment is created with notification_url, that one counts (for QR and Subscriptions it is the only way).',
      'Check that the events are the product’s: payment in a checkout, point_integration_wh in Point, orders in integrations with Orders.',
      'Click Simulate › Send test: the server must answer 200 or 201.',
      'Check that the order is updated and that the server checks the secret signature.',
      'Passes if all of that is right. IPN still works, but it will be discontinued.',
    ],
    reasons: { 'look-in-the-panel': { says: 'Notifications do not show on a page: look at them in the panel.' } },
  },
}
