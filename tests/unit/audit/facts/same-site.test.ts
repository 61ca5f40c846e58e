import { expect, test } from 'vitest'
import { isSameSite, shopOf } from '../../../../src/engine/audit/facts/same-site.ts'

test.each([
  ['tienda.example', 'tienda.example', true],
  ['www.tienda.com.ar', 'pagos.tienda.com.ar', true],
  ['tienda.com.ar', 'otra.com.ar', false],
  ['localhost', 'localhost', true],
  ['localhost', 'com.ar', false],
  ['192.168.0.1', '192.168.0.2', false],
  ['tienda.mitiendanube.com', 'otra.mitiendanube.com', false],
  ['tienda.mitiendanube.com', 'static.tienda.mitiendanube.com', true],
  ['mitiendanube.com', 'tienda.mitiendanube.com', false],
  ['mitiendanube.com', 'www.mitiendanube.com', false],
  ['una.vtexcommercestable.com.br', 'otra.vtexcommercestable.com.br', false],
  ['www.mimyshopify.com', 'tienda.mimyshopify.com', true],
  ['', 'tienda.example', false],
  ['tienda.example', '', false],
])('%s and %s: %s', (host, other, same) => expect(isSameSite(host, other)).toBe(same))

test.each([
  ['https://pagos.tienda.com.ar/checkout', 'tienda.com.ar'],
  ['https://www.tienda.myshopify.com/checkout', 'tienda.myshopify.com'],
  ['https://myshopify.com/', 'myshopify.com'],
  ['http://192.168.0.1:8080/', '192.168.0.1:8080'],
  ['file:///tmp/a.html', 'file:///tmp/a.html'],
  ['nothing', 'nothing'],
])('the shop of %s is %s', (url, shop) => expect(shopOf(url)).toBe(shop))
