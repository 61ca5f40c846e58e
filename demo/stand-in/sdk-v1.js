/** Stand-in for Mercado Pago's SDK v1: the global and the answers that a sample form needs, without any network. */
;(() => {
  const documents = [
    { id: 'DNI', name: 'DNI' },
    { id: 'CUIT', name: 'CUIT' },
    { id: 'LC', name: 'L.C.' },
  ]
  const instalments = [1, 3, 6, 12].map((count) => ({
    installments: count,
    recommended_message: `${count} × $ ${Math.round(36700 / count)}`,
  }))

  window.Mercadopago = {
    setPublishableKey(key) {
      this.key = key
    },
    getIdentificationTypes(callback) {
      const select = document.querySelector('[data-checkout="docType"]')
      for (const { id, name } of documents) select?.append(new Option(name, id))
      callback?.(200, documents)
    },
    getPaymentMethod(_bin, callback) {
      callback?.(200, [{ id: 'visa' }])
    },
    getInstallments(_filter, callback) {
      callback?.(200, [{ payer_costs: instalments }])
    },
    createToken(_form, callback) {
      callback?.(201, { id: 'stand-in' })
    },
    clearSession() {},
  }
})()
