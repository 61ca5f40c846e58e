/*
 * What shops did in the days of v1: keep MercadoPago.js on their own server. This one only looks like such a copy. It calls
 * nothing by itself, but it says what the real one says, and it defines the same global.
 */
;(() => {
  const api = 'https://api.mercadopago.com/v1'
  const preconnect = 'https://api.mercadopago.com/preconnect'

  function send(path, callback) {
    const request = new XMLHttpRequest()
    request.open('GET', path ? `${api}${path}?public_key=${Mercadopago.key}&js_version=1.6.0` : preconnect)
    request.onload = () => callback?.(request.status, JSON.parse(request.responseText))
    request.send()
  }

  window.Mercadopago = {
    key: '',
    initialized: false,
    setPublishableKey(key) {
      this.key = key
    },
    connect: () => send(''),
    getIdentificationTypes: (callback) => send('/identification_types', callback),
    createToken: (_form, callback) => send('/card_tokens', callback),
    clearSession() {},
  }
})()
