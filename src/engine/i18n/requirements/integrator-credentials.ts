import type { integratorCredentials } from '../../requirements/integrator-credentials.ts'
import type { RequirementTexts } from '../texts.ts'

export const texts: RequirementTexts<typeof integratorCredentials> = {
  es: {
    title: 'Credenciales de la cuenta integradora',
    fault: 'Credenciales de otra cuenta',
    why: 'Con las credenciales de otra cuenta, los cobros de Point van a parar a esa cuenta. Mercado Pago pide verificarlas antes de salir a producción.',
    howTo: [
      'Con la cuenta integradora, entrá a Tus integraciones › (tu aplicación) › Producción › Credenciales de producción.',
      'Compará la Public Key y el Access Token con los que usa la integración.',
      'Cumple si son los mismos. Si no, poné en la integración los del panel.',
    ],
    reasons: { 'look-in-the-panel': { says: 'Las credenciales de Point no se ven en una página: miralas en el panel.' } },
  },
  pt: {
    title: 'Credenciais da conta integradora',
    fault: 'Credenciais de outra conta',
    why: 'Com as credenciais de outra conta, as vendas do Point vão parar nessa conta. O Mercado Pago pede para conferir isso antes de ir para produção.',
    howTo: [
      'Com a conta integradora, acesse Suas integrações › (sua aplicação) › Produção › Credenciais de produção.',
      'Compare a Public Key e o Access Token com os que a integração usa.',
      'Aprovado se são os mesmos. Se não forem, coloque na integração os do painel.',
    ],
    reasons: { 'look-in-the-panel': { says: 'As credenciais do Point não aparecem em uma página: confira no painel.' } },
  },
  en: {
    title: 'Credentials of the integrator’s account',
    fault: 'Credentials of another account',
    why: 'With another account’s credentials, Point payments end up in that account. Mercado Pago asks to check them before going to production.',
    howTo: [
      'With the integrator’s account, go to Your integrations › (your application) › Production › Production credentials.',
      'Compare the Public Key and the Access Token with the ones the integration uses.',
      'Passes if they are the same. If not, put the panel’s into the integration.',
    ],
    reasons: { 'look-in-the-panel': { says: 'Point credentials do not show on a page: look at them in the panel.' } },
  },
}
