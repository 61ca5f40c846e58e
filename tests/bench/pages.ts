/** Pages of a given number of elements, each of one shape. The same size gives the same page every time. */

export const shapes = ['flat', 'nested', 'forms', 'shadow', 'frames'] as const
export type Shape = (typeof shapes)[number]

/** Names in the tables. */
export const shapeNames: Record<Shape, string> = {
  flat: 'flat',
  nested: '200 deep',
  forms: 'forms',
  shadow: '1,000 shadow roots',
  frames: '200 frames',
}

const most = { depth: 200, forms: 30, roots: 1000, frames: 200 }

const nouns = ['remera', 'campera', 'mochila', 'zapatillas', 'taza', 'cuaderno', 'lámpara', 'manta', 'auriculares', 'teclado']
const traits = ['de algodón', 'azul', 'talle M', 'liviana', 'impermeable', 'nueva', 'con garantía', 'importada', 'de otoño']
/** One text in fifty is relevant to a requirement. */
const offers = ['3 cuotas sin interés', '12 pagos de $ 4.999', 'CFT: 89,40 %', 'Confirmá tu compra', 'Mercado Pago']

const words = (index: number) =>
  index % 50 === 7 ? offers[((index / 50) % offers.length) | 0]! : `${nouns[index % 10]} ${traits[((index / 10) % 9) | 0]}`

/** One element of a mix that is typical of shop pages. */
function piece(index: number): string {
  switch (index % 20) {
    case 3:
      return `<a class="card-link" href="/producto/${index}?ref=lista">${words(index)}</a>`
    case 8:
      return `<img class="thumb" src="data:," alt="${words(index)}" width="40" height="40">`
    case 13:
      return `<button type="button" class="btn btn-${index % 4}">Agregar</button>`
    case 18:
      return `<input class="quantity" type="number" id="q${index}" name="quantity" aria-label="Cantidad">`
    case 4:
    case 9:
    case 14:
      return `<p class="description">${words(index)}</p>`
    case 5:
    case 10:
    case 15:
      return `<span class="price" data-sku="SKU-${index}">$ ${(index * 37) % 90_000}</span>`
    default:
      return `<div class="cell cell-${index % 12}" id="e${index}" data-position="${index}">${words(index)}</div>`
  }
}

const pieces = (count: number, from = 0) => Array.from({ length: Math.max(0, count) }, (_, at) => piece(from + at)).join('')

/** Lists of fifty, like the product lists of a shop. */
function flat(count: number): string {
  const groups = Math.floor(count / 51)
  const list = (group: number) => `<section class="list">${pieces(50, group * 50)}</section>`
  return Array.from({ length: groups }, (_, group) => list(group)).join('') + pieces(count - groups * 51, groups * 50)
}

/** Deeply nested elements, below the nesting limit of Chromium's parser. */
function nested(count: number): string {
  let html = ''
  for (let left = count, at = 0; left > 0; ) {
    const levels = Math.min(most.depth, Math.ceil(left / 2))
    const inner = Array.from(
      { length: levels },
      (_, level) => `<div class="level level-${level}">${left - levels > level ? piece(at + level) : ''}`,
    )
    html += inner.join('') + '</div>'.repeat(levels)
    left -= levels * 2
    at += levels
  }
  return html
}

const asked = ['nombre', 'apellido', 'email', 'telefono', 'direccion', 'ciudad', 'provincia', 'cp', 'documento', 'empresa']

/** Ten labelled fields: 31 elements. */
function fields(index: number): string {
  const field = (name: string, at: number) =>
    at === 6
      ? `<select id="${name}${index}" name="${name}"><option>Salta</select>`
      : `<input id="${name}${index}" name="${name}" class="field">`
  return asked.map((name, at) => `<div><label for="${name}${index}">${name}</label>${field(name, at)}</div>`).join('')
}

/** Few, long forms: with thousands of forms Chromium takes minutes to find their labels while loading. */
function forms(count: number): string {
  const groups = Math.floor(count / 31)
  const each = Math.ceil(groups / most.forms)
  let html = ''
  for (let at = 0; at < groups; at += each) {
    const inside = Array.from({ length: Math.min(each, groups - at) }, (_, index) => fields(at + index))
    html += `<form id="form${at}" action="/datos/${at}" method="post">${inside.join('')}<button>Guardar</button></form>`
  }
  return html + pieces(count - groups * 31)
}

/** Half of the roots are closed. They are declared in markup and need no script. */
function shadow(count: number): string {
  const roots = Math.min(most.roots, count >> 1)
  const each = Math.floor(count / roots) - 1
  const host = (index: number) =>
    `<div class="host"><template shadowrootmode="${index % 2 ? 'open' : 'closed'}">${pieces(each, index * each)}</template></div>`
  return Array.from({ length: roots }, (_, index) => host(index)).join('') + pieces(count - roots * (each + 1))
}

/** Every frame adds `html`, `head`, `body` and the frame element. */
function frames(count: number): string {
  const each = Math.max(0, Math.floor(count / most.frames) - 4)
  const frame = (index: number) => `<iframe src="/frame/${each}?${index}" width="200" height="40"></iframe>`
  const all = Array.from({ length: most.frames }, (_, index) => frame(index))
  return all.join('') + pieces(count - most.frames * (each + 4))
}

const bodies: Record<Shape, (count: number) => string> = { flat, nested, forms, shadow, frames }

/** 14 elements that make every page a checkout, so that all requirements are judged. */
const checkout = `<form id="form-checkout"><label for="form-checkout__cardNumber">Número de tarjeta</label>
<input id="form-checkout__cardNumber" autocomplete="cc-number"><input id="form-checkout__expirationDate" autocomplete="cc-exp">
<input id="form-checkout__securityCode" name="cvv"><input id="form-checkout__cardholderName" autocomplete="cc-name">
<select id="form-checkout__installments"><option>3 cuotas de $ 4.999<option>6 cuotas de $ 2.999</select>
<button type="submit">Pagar</button></form><p>CFT: <b>89,40 %</b></p>
<a href="/terminos">Términos y condiciones</a><a href="https://www.mercadopago.com.ar/cuotas">Promociones</a>`

const document = (body: string) =>
  `<!doctype html><html lang="es-AR"><head><meta charset="utf-8"><title>Tienda</title></head><body>${checkout}${body}</body></html>`

/** The markup of a page with about `count` elements. */
export const pageOf = (shape: Shape, count: number): string => document(bodies[shape](count - 19))

/** Content of one frame of the page with frames. */
export const frameOf = (count: number): string => `<!doctype html><html><head></head><body>${pieces(count)}</body></html>`
