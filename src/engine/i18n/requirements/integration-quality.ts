import type { integrationQuality } from '../../requirements/integration-quality.ts'
import type { RequirementTexts } from '../texts.ts'

export const texts: RequirementTexts<typeof integrationQuality> = {
  es: {
    title: 'Calidad de integración medida',
    why: 'La herramienta de Mercado Pago mira un pago real y dice qué falta en aprobación, experiencia, seguridad, escalabilidad y conciliación.',
    howTo: [
      'Entrá a Tus integraciones, buscá la aplicación y hacé clic en Evaluar la calidad.',
      'En Calidad de integración, ingresá el payment ID de un pago reciente hecho con credenciales de producción: uno de prueba no sirve. Point también se mide solo, una vez por mes.',
      'Anotá la puntuación, la fecha y el payment ID.',
      'Cumple si llega al mínimo que muestra el panel. Si no, hacé las mejoras y tocá Actualizar la puntuación.',
    ],
    reasons: {
      'measure-it': {
        says: 'Falta medirla en el panel. La documentación pide {documented} puntos de 100; integradores vieron en el panel un mínimo de {reported}.',
      },
    },
  },
  pt: {
    title: 'Qualidade da integração medida',
    why: 'A ferramenta do Mercado Pago analisa um pagamento real e diz o que falta em aprovação, experiência, segurança, escalabilidade e conciliação.',
    howTo: [
      'Acesse Suas integrações, localize a aplicação e clique em Avaliar qualidade.',
      'Em Qualidade da integração, informe o payment ID de um pagamento recente feito com credenciais de produção: um de teste não serve. O Point também é medido automaticamente, uma vez por mês.',
      'Anote a pontuação, a data e o payment ID.',
      'Aprovado se alcança o mínimo que o painel mostra. Se não, faça as melhorias e clique em Atualizar pontuação.',
    ],
    reasons: {
      'measure-it': {
        says: 'Falta medir no painel. A documentação pede {documented} pontos de 100; integradores viram no painel um mínimo de {reported}.',
      },
    },
  },
  en: {
    title: 'Integration quality measured',
    why: 'Mercado Pago’s tool looks at a real payment and says what is missing in approval, experience, security, scalability and reconciliation.',
    howTo: [
      'Go to Your integrations, find the application and click Evaluate quality.',
      'On Integration quality, enter the payment ID of a recent payment made with production credentials: a test payment will not do. Point is also measured by itself, once a month.',
      'Note the score, the date and the payment ID.',
      'Passes if it reaches the minimum that the panel shows. If not, make the improvements and click Update score.',
    ],
    reasons: {
      'measure-it': {
        says: 'Still to be measured in the panel. The documentation asks for {documented} points out of 100; integrators saw a minimum of {reported} in the panel.',
      },
    },
  },
}
