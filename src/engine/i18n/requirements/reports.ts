import type { reports } from '../../requirements/reports.ts'
import type { RequirementTexts } from '../texts.ts'

export const texts: RequirementTexts<typeof reports> = {
  es: {
    title: 'La tienda usa los reportes de la cuenta',
    fault: 'La tienda no usa los reportes de la cuenta',
    why: 'Con los reportes, la tienda comprueba que lo que vendió es lo que cobró.',
    howTo: [
      'Entrá a la cuenta de Mercado Pago de la tienda y abrí los reportes.',
      'Buscá dos: «Todas las transacciones» y «Liberaciones».',
      'Cumple si se generan, a mano o programados, y alguien los lee.',
    ],
    reasons: { 'look-in-the-panel': { says: 'Los reportes no se ven en una página: miralos en la cuenta de Mercado Pago.' } },
  },
  pt: {
    title: 'A loja usa os relatórios da conta',
    fault: 'A loja não usa os relatórios da conta',
    why: 'Com os relatórios, a loja confere se o que vendeu é o que recebeu.',
    howTo: [
      'Entre na conta do Mercado Pago da loja e abra os relatórios.',
      'Procure dois: o de todas as transações e o de dinheiro liberado.',
      'Aprovado se são gerados, manualmente ou por agendamento, e alguém os lê.',
    ],
    reasons: { 'look-in-the-panel': { says: 'Os relatórios não aparecem em uma página: confira na conta do Mercado Pago.' } },
  },
  en: {
    title: 'The shop uses the account’s reports',
    fault: 'The shop does not use the account’s reports',
    why: 'With the reports the shop checks that what it sold is what it was paid.',
    howTo: [
      'Sign in to the shop’s Mercado Pago account and open the reports.',
      'Look for two: all transactions (settlement) and released money.',
      'Passes if they are generated, by hand or on a schedule, and somebody reads them.',
    ],
    reasons: { 'look-in-the-panel': { says: 'Reports do not show on a page: look at them in the Mercado Pago account.' } },
  },
}
