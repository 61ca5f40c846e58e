/**
 * Labels of lists of instalments, and payments that come back each month without being instalments.
 * Source: public checkouts and subscription pages; read 2026-11-25.
 */
import { phrases } from './topic.ts'

const lists = {
  /** What is chosen. */
  choice: [
    ...[
      'cuota[s]',
      '(cantidad|cant|numero|nro)[.] de (cuotas|pagos)',
      'n~(°|º) de cuotas',
      '(plan|opciones) de cuotas',
      'cuotas disponibles',
      'pago en cuotas',
    ],
    ...['mensualidades', 'meses sin intereses'],
    ...['parcela[s]', 'parcelamento', '(quantidade|numero) de parcelas', 'opcoes de (parcelas|parcelamento)'],
    ...['instal[l]ments', 'number of instal[l]ments'],
  ],
  gap: /[\s:*(),.–-]{1,6}/,
  choose: ['(elegi*|elij*|selecciona*|escoge*)', '(escolh|selecion)*', '(choose|select|pick)'],
  plan: ['(plan|plano|suscri*|assinatura|membresi*|membership|subscription|abono|cobr*|debit*)'],
  monthly: ['(mensual|mensal|monthly)', '(por|al|cada) mes', 'todos (los|os) meses', '(a|every) month', '/mes'],
}

/** A label and nothing else, which counts only on a label. */
export const installmentsLabel = phrases(
  { any: [{ says: '^ {choice} $', example: 'Cuotas *', nearMiss: 'Cuotas vencidas' }] },
  { lists },
)

/** A label together with what a list says before a choice, or a request to choose. */
export const installmentsToChoose = phrases(
  {
    any: [
      { says: '^ {choice}{gap}{choose}', example: 'Parcelas *: Selecione', nearMiss: 'Parcelas do seu carro' },
      { says: '^ {choose} [la|las|el|tus|as|o|a|the|your] {choice} $', example: 'Elegí las cuotas', nearMiss: 'Elegí el color' },
    ],
    es: [{ says: '(en|{choose}) cuantas cuotas', example: '¿En cuántas cuotas querés pagar?', nearMiss: '¿Cuántas unidades?' }],
    pt: [{ says: '(em|{choose}) quantas (parcelas|vezes)', example: 'Em quantas vezes?', nearMiss: 'Quantas unidades?' }],
  },
  { lists },
)

/** The head of a table of instalments, which counts only as a row. */
export const installmentsHead = phrases(
  {
    any: [
      {
        says: '^ {choice} [{choice}] (valor|importe|monto|precio|total|cft|cftea|tea|interes|juros|value|amount)',
        example: 'Cuotas Valor Total',
        nearMiss: 'Cuotas vencidas',
      },
    ],
  },
  { lists },
)

/** Payments of a plan that go on until somebody ends them. */
export const recurring = phrases(
  {
    any: [
      { says: '{plan} ...12 {monthly}', example: 'Plan mensual: 12 meses de $ 500', nearMiss: '12 cuotas mensuales de $ 500' },
      { says: '{monthly} ...12 {plan}', example: '$ 500 por mes con tu suscripción', nearMiss: '$ 500 por mes' },
    ],
    es: [{ says: 'se renueva', example: 'Se renueva cada 12 meses', nearMiss: 'Renová tu compra' }],
    pt: [{ says: 'renova* automatic*', example: 'Renovação automática', nearMiss: 'Renove seu guarda-roupa' }],
  },
  { lists },
)
