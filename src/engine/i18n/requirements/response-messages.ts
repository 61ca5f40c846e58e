import type { responseMessages } from '../../requirements/response-messages.ts'
import type { RequirementTexts } from '../texts.ts'

const status = {
  es: '{status, select, approved {aprobado} in_process {en proceso} other {rechazado}}',
  pt: '{status, select, approved {aprovado} in_process {em processamento} other {recusado}}',
  en: '{status, select, approved {approved} in_process {being processed} other {rejected}}',
}

const result = {
  es: '{result, select, approved {pago aprobado} pending {pago pendiente} cc_rejected_call_for_authorize {pago rechazado: hay que autorizarlo con el banco} cc_rejected_insufficient_amount {pago rechazado por fondos insuficientes} cc_rejected_bad_filled_security_code {pago rechazado por código de seguridad inválido} cc_rejected_bad_filled_date {pago rechazado por la fecha de vencimiento} cc_rejected_bad_filled_other {pago rechazado por error en el formulario} cc_rejected_duplicated_payment {pago rechazado por duplicado} cc_rejected_card_disabled {pago rechazado por tarjeta inactiva} other {pago rechazado por error general}}',
  pt: '{result, select, approved {pagamento aprovado} pending {pagamento pendente} cc_rejected_call_for_authorize {pagamento recusado: o titular precisa autorizar com o banco} cc_rejected_insufficient_amount {pagamento recusado por saldo insuficiente} cc_rejected_bad_filled_security_code {pagamento recusado por código de segurança inválido} cc_rejected_bad_filled_date {pagamento recusado pela data de validade} cc_rejected_bad_filled_other {pagamento recusado por erro no formulário} cc_rejected_duplicated_payment {pagamento recusado por duplicidade} cc_rejected_card_disabled {pagamento recusado por cartão desativado} other {pagamento recusado por erro geral}}',
  en: '{result, select, approved {an approved payment} pending {a pending payment} cc_rejected_call_for_authorize {a payment rejected until the bank authorises it} cc_rejected_insufficient_amount {a payment rejected for insufficient funds} cc_rejected_bad_filled_security_code {a payment rejected for a wrong security code} cc_rejected_bad_filled_date {a payment rejected for its expiry date} cc_rejected_bad_filled_other {a payment rejected for an error in the form} cc_rejected_duplicated_payment {a payment rejected as a duplicate} cc_rejected_card_disabled {a payment rejected for a disabled card} other {a payment rejected for a general error}}',
}

export const texts: RequirementTexts<typeof responseMessages> = {
  es: {
    title: 'Un mensaje claro para cada resultado',
    fault: 'El mensaje de un resultado no es claro',
    why: 'Quien no entiende qué pasó con su pago lo repite o abandona la compra. Un buen mensaje le dice qué hacer.',
    howTo: [
      'En un entorno de prueba, pagá con una tarjeta de prueba y escribí APRO como nombre del titular.',
      'Repetilo con CONT, OTHE, CALL, FUND, SECU, EXPI, FORM, DUPL y LOCK, y leé cada mensaje.',
      'Mirá que el pago aprobado muestre el monto y con qué nombre figura en el resumen de la tarjeta.',
      'Cumple si cada mensaje dice qué pasó y qué hacer, sin códigos ni datos sin completar.',
    ],
    reasons: {
      'raw-code': {
        says: 'El comprador ve un código interno: «{text}».',
        list: { intro: 'El comprador ve {n} códigos internos:', item: '«{text}»' },
        fix: {
          default: 'Mostrá en su lugar un mensaje que diga qué pasó y qué hacer.',
          bricks:
            'Mostrá el resultado con el Status Screen Brick, o cambiá el código por un mensaje que diga qué pasó y qué hacer.',
        },
      },
      'unfilled-placeholder': {
        says: 'Un mensaje tiene datos sin completar: «{text}».',
        list: { intro: '{n} mensajes tienen datos sin completar:', item: '«{text}»' },
        fix: 'Completá el monto, las cuotas y lo que falte antes de mostrarlo.',
      },
      'raw-field-message': {
        says: 'El comprador ve un error del SDK tal como viene: «{text}».',
        list: { intro: 'El comprador ve {n} errores del SDK tal como vienen:', item: '«{text}»' },
        fix: 'Cambialo por un mensaje en su idioma que diga qué dato corregir.',
      },
      'contradicts-status': {
        says: `La dirección dice que el pago está ${status.es}, pero la página dice: «{text}».`,
        list: { intro: `La dirección dice que el pago está ${status.es}, pero la página dice:`, item: '«{text}»' },
        fix: 'Elegí el mensaje según el estado del pago, y confirmalo en el servidor: lo que llega en la URL se puede cambiar.',
      },
      'clear-message': {
        says: 'El comprador ve un mensaje: «{text}».',
        list: { intro: 'El comprador ve {n} mensajes:', item: '«{text}»' },
      },
      'status-brick': { says: 'El Status Screen Brick muestra el resultado.' },
      'message-not-recognised': {
        says: `La dirección dice que el pago está ${status.es}, pero no se reconoce un mensaje que lo diga.`,
        fix: 'Leé la página: está bien si el comprador entiende qué pasó y qué hacer. Cómo quedó el pago, verificalo en tu servidor: la dirección es solo una pista.',
      },
      'result-to-see': {
        says: `Con el titular {holder}: falta ver el mensaje de ${result.es}.`,
        list: { intro: 'Falta ver el mensaje que da cada titular de prueba:', name: '{holder}', item: result.es },
      },
    },
  },
  pt: {
    title: 'Uma mensagem clara para cada resultado',
    fault: 'A mensagem de um resultado não é clara',
    why: 'Quem não entende o que houve com o pagamento paga de novo ou desiste da compra. Uma boa mensagem diz o que fazer.',
    howTo: [
      'Em um ambiente de testes, pague com um cartão de teste e preencha APRO como nome do titular.',
      'Repita com CONT, OTHE, CALL, FUND, SECU, EXPI, FORM, DUPL e LOCK, e leia cada mensagem.',
      'Veja se o pagamento aprovado mostra o valor e com que nome aparece na fatura do cartão.',
      'Aprovado se cada mensagem diz o que aconteceu e o que fazer, sem códigos nem dados faltando.',
    ],
    reasons: {
      'raw-code': {
        says: 'O comprador vê um código interno: “{text}”.',
        list: { intro: 'O comprador vê {n} códigos internos:', item: '“{text}”' },
        fix: {
          default: 'Mostre no lugar uma mensagem que diga o que aconteceu e o que fazer.',
          bricks:
            'Mostre o resultado com o Status Screen Brick, ou troque o código por uma mensagem que diga o que aconteceu e o que fazer.',
        },
      },
      'unfilled-placeholder': {
        says: 'Uma mensagem tem dados que não foram preenchidos: “{text}”.',
        list: { intro: '{n} mensagens têm dados que não foram preenchidos:', item: '“{text}”' },
        fix: 'Preencha o valor, as parcelas e o que faltar antes de mostrá-la.',
      },
      'raw-field-message': {
        says: 'O comprador vê um erro do SDK do jeito que veio: “{text}”.',
        list: { intro: 'O comprador vê {n} erros do SDK do jeito que vieram:', item: '“{text}”' },
        fix: 'Troque por uma mensagem no idioma dele que diga qual dado corrigir.',
      },
      'contradicts-status': {
        says: `O endereço diz que o pagamento está ${status.pt}, mas a página diz: “{text}”.`,
        list: { intro: `O endereço diz que o pagamento está ${status.pt}, mas a página diz:`, item: '“{text}”' },
        fix: 'Escolha a mensagem pelo status do pagamento, e confirme no servidor: o que vem na URL pode ser alterado.',
      },
      'clear-message': {
        says: 'O comprador vê uma mensagem: “{text}”.',
        list: { intro: 'O comprador vê {n} mensagens:', item: '“{text}”' },
      },
      'status-brick': { says: 'O Status Screen Brick mostra o resultado.' },
      'message-not-recognised': {
        says: `O endereço diz que o pagamento está ${status.pt}, mas não encontramos uma mensagem que diga isso.`,
        fix: 'Leia a página: está certo se o comprador entende o que aconteceu e o que fazer. O resultado do pagamento se confere no seu servidor: o endereço é só uma pista.',
      },
      'result-to-see': {
        says: `Com o titular {holder}: falta ver a mensagem de ${result.pt}.`,
        list: { intro: 'Falta ver a mensagem de cada titular de teste:', name: '{holder}', item: result.pt },
      },
    },
  },
  en: {
    title: 'A clear message for every result',
    fault: 'A result’s message is not clear',
    why: 'Buyers who cannot tell what happened to their payment pay twice or give up. A good message tells them what to do.',
    howTo: [
      'In a test environment, pay with a test card and enter APRO as the cardholder name.',
      'Repeat with CONT, OTHE, CALL, FUND, SECU, EXPI, FORM, DUPL and LOCK, and read each message.',
      'Check that the approved payment shows the amount and the name it will carry on the card statement.',
      'Passes if each message says what happened and what to do, with no codes and nothing left unfilled.',
    ],
    reasons: {
      'raw-code': {
        says: 'The buyer sees an internal code: “{text}”.',
        list: { intro: 'The buyer sees {n} internal codes:', item: '“{text}”' },
        fix: {
          default: 'Show a message instead that says what happened and what to do.',
          bricks:
            'Show the result with the Status Screen Brick, or replace the code with a message that says what happened and what to do.',
        },
      },
      'unfilled-placeholder': {
        says: 'A message was left unfilled: “{text}”.',
        list: { intro: '{n} messages were left unfilled:', item: '“{text}”' },
        fix: 'Fill in the amount, the instalments and whatever is missing before showing it.',
      },
      'raw-field-message': {
        says: 'The buyer sees an SDK error as it came: “{text}”.',
        list: { intro: 'The buyer sees {n} SDK errors as they came:', item: '“{text}”' },
        fix: 'Replace it with a message in the buyer’s language that says what to correct.',
      },
      'contradicts-status': {
        says: `The address says “${status.en}”, but the page says: “{text}”.`,
        list: { intro: `The address says “${status.en}”, but the page says:`, item: '“{text}”' },
        fix: 'Choose the message by the payment’s status, and confirm it on the server: what comes in the URL can be changed.',
      },
      'clear-message': {
        says: 'The buyer sees a message: “{text}”.',
        list: { intro: 'The buyer sees {n} messages:', item: '“{text}”' },
      },
      'status-brick': { says: 'The Status Screen Brick shows the result.' },
      'message-not-recognised': {
        says: `The address says “${status.en}”, but no message that says so was recognised.`,
        fix: 'Read the page: all is well if the buyer understands what happened and what to do. Check on your server what became of the payment: the address is only a hint.',
      },
      'result-to-see': {
        says: `With cardholder {holder}: the message for ${result.en} is still to be seen.`,
        list: { intro: 'The message for each test cardholder is still to be seen:', name: '{holder}', item: result.en },
      },
    },
  },
}
