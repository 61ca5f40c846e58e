/**
 * Stand-in for MercadoPago.js v2: the global, secure-field iframes, the card form and the Bricks, drawn where and as the real ones
 * are, without any network. Only what the sample shop uses.
 */
;(() => {
  const fieldsOrigin = 'https://secure-fields.mercadopago.com/'
  const secure = ['cardNumber', 'expirationDate', 'expirationMonth', 'expirationYear', 'securityCode']
  const documents = { AR: ['DNI', 'CUIL', 'CUIT'], BR: ['CPF', 'CNPJ'] }
  const words = {
    es: {
      number: 'Número de tarjeta',
      expiry: 'Vencimiento',
      code: 'Código de seguridad',
      holder: 'Titular de la tarjeta',
      document: 'Documento',
      instalments: 'Cuotas',
      pay: 'Pagar',
      wallet: 'Pagar con Mercado Pago',
      approved: '¡Listo! Se acreditó tu pago',
      methods: 'Pagá con todos los medios de pago',
    },
    pt: {
      number: 'Número do cartão',
      expiry: 'Vencimento',
      code: 'Código de segurança',
      holder: 'Titular do cartão',
      document: 'Documento',
      instalments: 'Parcelas',
      pay: 'Pagar',
      wallet: 'Pagar com Mercado Pago',
      approved: 'Pronto! Seu pagamento foi aprovado',
      methods: 'Pague com todos os meios de pagamento',
    },
  }

  const make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    element.append(...children)
    return element
  }

  function mountFrame(name, host) {
    const style = 'width:100%;height:100%;border:0;display:block'
    host.replaceChildren(make('iframe', { name, src: `${fieldsOrigin}?field=${name}`, frameborder: '0', scrolling: 'no', style }))
  }

  class MercadoPago {
    constructor(publicKey, { locale = 'es-AR' } = {}) {
      this.publicKey = publicKey
      this.language = locale.startsWith('pt') ? 'pt' : 'es'
      this.country = locale.slice(3)
    }

    get fields() {
      return {
        create: (name) => ({
          mount(id) {
            mountFrame(name, document.getElementById(id))
            return this
          },
          on() {
            return this
          },
        }),
        createCardToken: async () => ({ id: 'stand-in' }),
      }
    }

    async getIdentificationTypes() {
      return (documents[this.country] ?? []).map((id) => ({ id, name: id }))
    }

    async createCardToken() {
      return { id: 'stand-in' }
    }

    cardForm({ iframe = false, form, callbacks = {} }) {
      const element = document.getElementById(form.id)
      for (const name of secure) if (iframe && form[name]) mountFrame(name, document.getElementById(form[name].id))
      const fill = (part, values) => {
        const select = document.getElementById(form[part]?.id)
        if (select) select.append(...values.map((text) => new Option(text, text)))
      }
      fill('identificationType', documents[this.country] ?? [])
      fill(
        'installments',
        [1, 3, 6, 12].map((count) => `${count}×`),
      )
      element.append(make('input', { type: 'hidden', id: 'MPHiddenInputToken', name: 'MPHiddenInputToken' }))
      callbacks.onFormMounted?.()
      return { getCardFormData: () => ({}), unmount() {} }
    }

    checkout({ render }) {
      document
        .querySelector(render.container)
        .append(make('button', { type: 'button', class: 'mercadopago-button' }, render.label))
    }

    bricks() {
      const say = words[this.language]
      const draw = {
        cardPayment: () => this.#cardBrick(say),
        payment: () => this.#cardBrick(say),
        wallet: () =>
          make(
            'button',
            {
              type: 'button',
              style: 'width:100%;padding:14px;border:0;border-radius:6px;background:#1d5fbf;color:#fff;font:600 16px system-ui',
            },
            say.wallet,
          ),
        statusScreen: () =>
          make('div', { style: 'padding:24px;background:#e9f5ec;border-radius:8px;font-weight:600' }, say.approved),
        brand: () =>
          make('div', { style: 'padding:12px;border:1px solid #ccc;border-radius:6px;text-align:center' }, say.methods),
      }
      return {
        isInitialized: () => true,
        create: async (kind, containerId, settings = {}) => {
          document.getElementById(containerId).append(draw[kind]())
          settings.callbacks?.onReady?.()
          return { unmount() {} }
        },
      }
    }

    /** A card form in the shop's own document; only number, expiry and code are frames. */
    #cardBrick(say) {
      const box = 'height:44px;border:1px solid #c9c4b6;border-radius:6px;background:#fff;margin:4px 0 12px'
      const framed = (name, label) => {
        const host = make('div', { style: box })
        mountFrame(name, host)
        return make('div', {}, make('label', {}, label), host)
      }
      const typed = (name, label) =>
        make('label', {}, label, make('input', { name, style: `${box};width:100%;padding:0 12px;box-sizing:border-box` }))
      const chosen = (name, label, options) =>
        make(
          'label',
          {},
          label,
          make('select', { name, style: `${box};width:100%` }, ...options.map((text) => new Option(text, text))),
        )
      return make(
        'form',
        {},
        framed('cardNumber', say.number),
        framed('expirationDate', say.expiry),
        framed('securityCode', say.code),
        typed('HOLDER_NAME', say.holder),
        chosen('DOCUMENT_TYPE', say.document, documents[this.country] ?? []),
        typed('DOCUMENT', say.document),
        chosen('installments', say.instalments, ['1×', '3×', '6×']),
        make(
          'button',
          {
            type: 'submit',
            style: 'width:100%;padding:14px;border:0;border-radius:6px;background:#1d5fbf;color:#fff;font:600 16px system-ui',
          },
          say.pay,
        ),
      )
    }
  }

  window.MercadoPago = MercadoPago
})()
