/**
 * How pages say what became of a payment, in Spanish, Portuguese and English; all for text without accents. Composed of few word lists, as
 * people say it in many ways: "tu pago fue aprobado", "el pago se acreditó", "compra realizada com sucesso".
 * Source: devsite-docs checkout-api/handling-responses, and public result pages; read 2026-11-20.
 */
/** The payment itself. */
const payment = '(?:pagos?|pagamentos?|payment|transaccion|transacao|transaction|operac(?:ion|ao)|cobro|cobranca)'
/** What is paid for. */
const purchase =
  '(?:compras?|pedido|orden|reserva|suscripcion|inscripcion|donacion|purchase|order|booking|reservation|subscription|donation|assinatura|inscricao|doacao)'
const either = `(?:${payment}|${purchase})`

/** What has been brought about: participles, and what stands behind "se". */
const done =
  '(?:aprobad[oa]|acreditad[oa]|exitos[oa]|con exito|confirmad[oa]|realizad[oa]|completad[oa]|procesad[oa](?! (?:por|a traves|via|de forma|de manera|con))|finalizad[oa]|efectuad[oa]|aceptad[oa]|recibid[oa]|aprovad[oa]|com sucesso|bem[- ]sucedid[oa]|concluid[oa]|efetuad[oa]|processad[oa](?! (?:pel|por|via|de forma|com seguranca|com mercado))|recebid[oa]|approved|accredited|credited|successful(?:ly)?|completed?|confirmed|received|processed(?! (?:by|via|through|securely|with))|se (?:acredito|aprobo|confirmo|completo|realizo|proceso|efectuo|finalizo))'

const words = (source: string, flags = 'i') => new RegExp(source, flags)

/** A payment or purchase that has been made. */
export const approved = words(
  String.raw`\b${either}\b[^.!?]{0,40}\b${done}\b(?! (?:al instante|en el acto|na hora|e[mn] segundos|e[mn] minutos))|\bse (?:acredito|aprobo|confirmo|completo|realizo|proceso) (?:tu|su|el|la) ${either}\b|\b(?:completaste|finalizaste|realizaste|has (?:completado|realizado|finalizado)) (?:tu|su|la|el) ${either}\b|\b(?:gracias por|obrigad[oa] (?:por|pel[oa])|thank(?:s| you) for) (?:(?:tu|su|sua|seu|la|o|a|your|the|realizar|fazer) ){0,2}(?:${either}|compr(?:ar|aste|o)|comprado|suscribirte)\b|\b(?:recibimos|recebemos|(?:hemos|has) recibido|(?:we )?(?:have )?received) (?:(?:tu|su|el|o|seu|your) ){1,2}${payment}\b`,
)

/** Says that money has arrived, where thanks for an order do not. */
export const claimsPayment = words(
  String.raw`\b${payment}\b[^.!?]{0,40}\b(?:aprobad[oa]|acreditad[oa]|exitos[oa]|con exito|confirmad[oa]|aprovad[oa]|com sucesso|approved|accredited|credited|successful(?:ly)?|confirmed|se (?:acredito|aprobo|confirmo))\b|\bse (?:acredito|aprobo|confirmo) (?:tu|su|el|la) ${either}\b`,
)

/** A payment on its way. */
export const inProcess = words(
  String.raw`\b(?:procesando|processando|processing|revisando|analis(?:ando|ado)|(?:siendo|sendo) (?:procesad|processad|revisad|analizad)[oa]|being (?:processed|reviewed)|en proceso|em process(?:o|amento)|en revision|em analise|en analisis|under review|a confirmar)\b|\b(?:pend(?:ie|e)nte|pending)\b|\b${either} pend(?:ie|e)ntes\b|\b(?:a la espera|aguard(?:ando|amos)|esper(?:ando|amos))\b[^.!?]{0,25}\b(?:${payment}|acreditacion|confirmac(?:ion|ao)|aprobacion|aprovacao)\b|\bwaiting for[^.!?]{0,25}\bconfirmation\b`,
)
/** Work on an order, not on its payment; and earrings, which Spanish calls "pendientes". */
export const aboutOrder = words(
  String.raw`^(?!.*\b${payment}\b).*\b(?:proces\w*|process\w*|processing|proceso)\b.{0,25}\b(?:pedido|orden|order|envio|encomenda|paquete)|^(?!.*\b${payment}\b).*\b(?:pedido|orden|order|envio|encomenda|paquete)\b.{0,25}\b(?:proces|process)|\bpend(?:ie|e)ntes? (?:de|por|para) (?:ser )?(?:envi|entreg|despach|retir|prepar|oro|plata)`,
)
/** The term within which Mercado Pago promises an answer; shipping is measured in the same days. */
export const answerDays = /\b(?:dias habiles|dias uteis|business days)\b/i
export const answerComes = words(
  String.raw`\b(?:${payment}|acredit\w*|credited|e-?mail|correo|avisar\w*|informar\w*|resultado)\b`,
)
export const shipping =
  /\b(?:envios?|entregas?|despacho|demora\w*|lleg\w+|prazo|frete|retiro|shipping|delivery|atencion|atendimento|horario)\b/i

/** Ends that did not come: "no se pudo completar", "não foi aprovado", "was not successful". */
const notDone = String.raw`(?:no|nao|not|could ?n[o']?t|was ?n[o']?t|did ?n[o']?t|unable to)(?: (?:se|fue|ha|he|hemos|sido|ser|foi|pudo|pudimos|podido|podemos|pode|pudemos|conseguimos|conseguiu|possivel|was|were|be|been)){0,4} (?!process?amos|realizamos)(?:aprobad|aprovad|acredit|credit|confirmad|realiz|complet|conclu|proces|efectu|efetu|finaliz|exitos|success|approved)\w*`

/** A payment that failed. */
export const rejected = words(
  String.raw`\b(?:rechazad[oa]s?|recusad[oa]s?|rejeitad[oa]s?|rejected|declined|denegad[oa]|negad[oa]|falhou|failed|unsuccessful|fondos (?:suficientes|insuficientes)|saldo insuficiente|enough funds)\b|\b${either}\b[^.!?]{0,30}\b(?:fall(?:o|ad[oa]|id[oa])|cancelad[oa]|cancell?ed)\b|\b(?:fallo (?:el|en el|al)|falha (?:no|na|ao)) (?:proces\w+ )?(?:(?:tu|su|el|o|seu) )?${payment}\b|(?:^\W*|\b(?:hubo|ocurrio|houve|ocorreu|aconteceu|tuvimos|tivemos|surgio|existio|there was|fue|foi) (?:(?:un|um|an?|algun|algum) )?)(?:error|erro|problema?)\b[^.!?]{0,30}\b${either}\b|\b${either}\b[^.!?]{0,30}\b${notDone}\b|\b${notDone}[^.!?]{0,40}\b(?:${either}|tarjeta|cartao)\b|\bno (?:se pudo|pudimos) (?:procesar|realizar|completar)|\bnao (?:pudemos|conseguimos|foi possivel) (?:processar|realizar|concluir|completar)|\bcould ?n[o']?t be processed|\b(?:was not|did not) process|\bno proceso\b|\bno fue aprobad[oa]|\bnao foi aprovad[oa]`,
)

/** What turns a failure into a matter of time. */
export const notYet = /\b(?:todavia|aun|ainda|yet)\b/i
/** What turns an approval into something else; and a soothing phrase that does not. */
export const negated =
  /\b(?:no|nao|not|sin|sem|todavia|aun|ainda|nunca|siendo|sendo|being|sera|seran|will be|quedara|ficara|debe|deve|must|pend(?:ie|e)nte|pending)\b/i
export const negatedBefore =
  /\b(?:no|nao|not|sin|sem|todavia no|ainda nao|nunca|si|se for|cuando|quando|once|when|if|hasta que|ate que|assim que|apos|luego de|despues de|depois de|tras|al recibir|ao receber)\b[^.!?]{0,30}$/i
export const soothing = /\b(?:no te preocupes|no se preocupe|nao se preocupe|don'?t worry)\b/gi

/** What happens in some case is no message about this payment. */
export const condition =
  /^\W*(?:si|if|cuando|quando|when|once|en caso|caso|se (?:o|a|os|as|seu|sua|voce|houver|for|nao|tiver|precisar|ocorrer))\b|\b(?:si|se|if|cuando|quando|when) (?:tu|su|el|la|seu|sua|o|a|your|the) [^.!]{0,40}\b(?:es|fue|sea|for|foi|is|was|queda|ficar)\b/i
/** A question opens with a mark in Spanish, else with one of these words. */
export const question =
  /¿[^?]*\??|\b(?:Precisa|Tem|Teve|Quer|Por que|O que|Como|Duvidas|Need|Do|Did|What|Why|How|Have|Is|Was|Que|Tenes|Tienes|Queres|Necesitas)\b[^.!?]*\?/g

/** The patterns that find a message. */
export const resultPatterns: readonly RegExp[] = [approved, inProcess, rejected]
