/**
 * Other payment processors, so that their forms are never judged as Mercado Pago's. A word counts only inside an identifier
 * (id, class, action, attribute name, script host), never in running text.
 */
export const processorMark =
  /stripe(?!d)|braintree|paypal|adyen|cybersource|authorize\.?net|worldpay|checkout\.com|frames-checkout|squareup|recurly|spreedly|openpay|conekta|kushki|payu(?![a-z]*rl)|culqi|wompi|epayco|placetopay|transbank|webpay|getnet|cielo|pagseguro|pagbank|pagar\.?me|pagarme|mundipagg|iugu|juno|gerencianet|efipay|asaas|stone-?pay|rede-?pay|decidir|payway|mobbex|todopago|nps-|nubefact|izipay|niubiz|visanet|culqi|redsys|dlocal|ebanx|rapyd|clip-?card|bbva-?pay|firstdata|fiserv|payzen|datafast|payphone|bamboo-?payment|(?<![a-z])plexo|geopay|handy-?pay|modo-checkout|ual[aá]-?bis|naranja-?x|klarna|affirm|mollie|(?<![a-z])eway|two-?checkout|2checkout/i

/** Attributes by which a field says that it belongs to another processor's library. */
export const processorAttribute =
  /^data-(stripe|braintree|braintree-name|encrypted-name|openpay-card|conekta|iugu|recurly|worldpay|culqi|wompi|epayco|pagarme|paypal|adyen|cse|kushki|square|eway-encrypt-name|authorize|decidir|payu|rapyd|spreedly)/

/** Hosts of libraries that never take what is typed into a page's own fields: they draw their own, or a button. */
export const drawsItsOwn = /paypal|js\.stripe\.com\/v3|klarna|affirm|mollie|adyen|squareup/i
