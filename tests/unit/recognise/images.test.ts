import { expect, test } from 'vitest'
import { recogniseImages } from '../../../src/engine/recognise/images.ts'
import { where } from '../sample-snapshot.ts'

test('an attribute that only looks like an address is none', () => {
  const image = { where: where('img'), text: 'Medios de pago de Mercado Pago', plugin: false, failed: false, visible: true }
  const sourceOf = (...addresses: string[]) => recogniseImages([{ ...image, addresses }])[0]?.src
  expect(sourceOf('attr://', 'https://tienda.example/b.png')).toBe('https://tienda.example/b.png')
  expect(sourceOf('attr://')).toBe('')
  expect(sourceOf('data:…')).toBe('data:…')
})
