import type { integrationQuality } from '../../requirements/integration-quality.ts'
import type { RequirementTexts } from '../texts.ts'

export const texts: RequirementTexts<typeof integrationQuality> = {
  es: {
    title: 'Calidad de integración medida',
    fault: 'La calidad de integración no alcanza el mínimo',
    why: 'La herramienta de Mercado Pago mira un pago real y dice qué falta en aprobación, experiencia, seguridad, escalabilidad y conciliación.',
    howTo: [
      'Entrá a Tus integraciones, buscá la aplicación y hacé clic en Evaluar la calidad.',
      'En Calidad de integración, ingresá el payment ID de un pago reciente hecho con credenciales de producción; si el panel pide uno de prueba, que sea de los últimos 7 días. Entre el 1 y el 7 de cada mes también se mide automáticamente.',
      'Anotá la puntuación, la fecha y el payment ID.',
      'Cumple si llega al mínimo que muestra el panel. Si no, hacé las mejoras y hacé clic en Actualizar la puntuación.',
    ],
    reasons: {
      'measure-it': {
        says: 'Falta medirla en el panel. La documentación pide al menos {minimum} puntos de 100 y recomienda llegar a 100. El informe trae la hoja para prepararla.',
      },
    },
  },
  pt: {
    title: 'Qualidade da integração medida',
    fault: 'A qualidade da integração não atinge o mínimo',
    why: 'A ferramenta do Mercado Pago analisa um pagamento real e diz o que falta em aprovação, experiência, segurança, escalabilidade e conciliação.',
    howTo: [
      'Acesse Suas integrações, localize a aplicação e clique em Avaliar qualidade.',
      'Em Qualidade da integração, informe o payment ID de um pagamento recente feito com credenciais de produção; se o painel pedir um de teste, que seja dos últimos 7 dias. Entre os dias 1 e 7 de cada mês a medição também é automática.',
      'Anote a pontuação, a data e o payment ID.',
      'Aprovado se alcança o mínimo que o painel mostra. Se não, faça as melhorias e clique em Atualizar pontuação.',
    ],
    reasons: {
      'measure-it': {
        says: 'Falta medir no painel. A documentação pede pelo menos {minimum} pontos de 100 e recomenda chegar a 100. O relatório traz a ficha para prepará-la.',
      },
    },
  },
  en: {
    title: 'Integration quality measured',
    fault: 'Integration quality below the minimum',
    why: 'Mercado Pago’s tool looks at a real payment and says what is missing in approval, experience, security, scalability and reconciliation.',
    howTo: [
      'Go to Your integrations, find the application and click Evaluate quality.',
      'On Integration quality, enter the payment ID of a recent payment made with production credentials; if the panel asks for a test payment, one of the last 7 days. It is also measured automatically between the 1st and the 7th of each month.',
      'Note the score, the date and the payment ID.',
      'Passes if it reaches the minimum that the panel shows. If not, make the improvements and click Update score.',
    ],
    reasons: {
      'measure-it': {
        says: 'Still to be measured in the panel. The documentation asks for at least {minimum} points out of 100 and advises 100. The report has a sheet to prepare it.',
      },
    },
  },
}
