/** Which addresses over http count as sent to. */
import { expect, test } from 'vitest'
import { sendsOverHttp } from '../../src/engine/knowledge/http-calls.ts'

test.each([
  `fetch("http://api.tienda.example/pagos", { method: "POST" })`,
  'fetch(`http://api.tienda.example/pagos`)',
  `request.open('POST', 'http://api.tienda.example/pagos', true)`,
  `navigator.sendBeacon("http://api.tienda.example/pagos", data)`,
  `window.open("http://pagos.tienda.example/cupon")`,
  `location.replace("http://tienda.example/gracias")`,
  `top.location.assign('http://tienda.example/gracias')`,
  `window.location.href = "http://tienda.example/gracias"`,
  `$.post("http://tienda.example/pagos", datos)`,
  `jQuery.ajax({ url: "http://tienda.example/pagos", method: "POST" })`,
  `axios.post('http://tienda.example/pagos', datos)`,
  `form.action = "http://tienda.example/pagos"`,
  `fetch("http://10.tienda.example/pagos")`,
  `fetch("http://facebook.com.tienda.example/pagos")`,
])('sent to: %s', (code) => {
  expect(sendsOverHttp(code)).toBe(true)
})

test.each([
  `image.src = image.src.replace("http://cdn.tienda.example/", "https://cdn.tienda.example/")`,
  `Object.assign("http://tienda.example/", {})`,
  `if (location.href === "http://tienda.example/") start()`,
  `const location = "http://schema.org/Place"`,
  `const action = "http://schema.org/PayAction"`,
  `if (form.action === "http://tienda.example/pagos") start()`,
  `cola.post("http://tienda.example/pagos")`,
  `$.post("/pagos", { back: "http://tienda.example/" })`,
  `window.open("http://www.facebook.com/sharer.php?u=" + here)`,
  `window.open('http://twitter.com/share')`,
  `fetch("http://www.w3.org/2000/svg")`,
  `fetch("http://localhost:3000/pagos")`,
  `fetch("http://api/pagos")`,
  `fetch("http://192.168.0.10:3000/pagos")`,
  `fetch("http://172.18.0.3/pagos")`,
  `fetch("http://0.0.0.0:8000/pagos")`,
  `fetch("http://api.tienda.test/pagos")`,
  `fetch("http://host.docker.internal:3000/pagos")`,
  `const help = { url: "http://ayuda.tienda.example/" }`,
])('not sent to: %s', (code) => {
  expect(sendsOverHttp(code)).toBe(false)
})
