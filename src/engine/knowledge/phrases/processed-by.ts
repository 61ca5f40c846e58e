/**
 * Who takes the payment, as shops say beside their own card form or Pix charge when nothing of Mercado Pago's is loaded in the page.
 * Source: public shops whose server alone calls the API; read 2026-11-26.
 */
import { phrases } from './topic.ts'

/** Only together with card fields or a Pix charge: other pages say the same of a payment that is made elsewhere. */
export const processedBy = phrases({
  es: [
    {
      says: '(procesad(o|a)|procesamos|procesa|procesan)[s] ...32 mercado~pago',
      example: 'Pago procesado de forma segura por Mercado Pago',
      nearMiss: 'Procesado en 2 días. Mirá también Mercado Libre',
    },
  ],
  pt: [
    {
      says: '(processad(o|a)|processamos|processa)[s] ...32 mercado~pago',
      example: 'Pagamento processado com total segurança pelo Mercado Pago',
      nearMiss: 'Pedido processado. Siga a loja no Mercado Livre',
    },
  ],
  en: [
    {
      says: 'processed ...32 mercado~pago',
      example: 'Payments are processed by Mercado Pago',
      nearMiss: 'Your order was processed',
    },
  ],
})
