import { expect, test } from 'vitest'
import { isSameSite } from '../../../../src/engine/audit/facts/same-site.ts'

test.each([
  ['tienda.example', 'tienda.example', true],
  ['www.tienda.com.ar', 'pagos.tienda.com.ar', true],
  ['tienda.com.ar', 'otra.com.ar', false],
  ['localhost', 'localhost', true],
  ['localhost', 'com.ar', false],
  ['192.168.0.1', '192.168.0.2', false],
  ['', 'tienda.example', false],
  ['tienda.example', '', false],
])('%s and %s: %s', (host, other, same) => expect(isSameSite(host, other)).toBe(same))
