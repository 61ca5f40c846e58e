import { expect, test } from 'vitest'
import { frameName, placeInSource, placeLabel, placeOf } from '../../../src/engine/view/places.ts'
import { cutMiddle, hostLabel } from '../../../src/engine/view/shorten.ts'
import { where } from './samples.ts'

test.each([
  [where(['#host', 'div > #card\\:number']), '#card:number'],
  [where(['form:nth-of-type(1) > select:nth-of-type(2)'], '<select name="month">'), 'select[name=month]'],
  [where(['script:nth-of-type(3)'], '<script src="/assets/js/vendor/mercadopago.v2.js">'), 'script[src=…/mercadopago.v2.js]'],
  [where(['p:nth-of-type(1)'], '<p>'), 'p'],
  [where(['iframe:nth-of-type(1)']), null],
])('names the place %j %s', (place, label) => {
  expect(placeLabel(place)).toBe(label)
})

test('names a frame by its path on the same host, else by its host', () => {
  expect(frameName('https://tienda.example/form', 'https://tienda.example/pago')).toBe('/form')
  expect(frameName('https://otra.example/form', 'https://tienda.example/pago')).toBe('otra.example')
  expect(frameName('about:srcdoc', 'https://tienda.example/pago')).toBe('about:srcdoc')
})

test('a place in the source is its markup, or its selectors where there is none', () => {
  expect(placeInSource(where(['#host', '#a\\:b'], '<a>'))).toBe('<a>')
  expect(placeInSource(where(['#host', '#a\\:b']))).toBe('#host » #a:b')
})

test('cuts long texts in the middle, never within a character', () => {
  expect(cutMiddle('abcdefghij', 5)).toBe('abc…j')
  expect([...cutMiddle('😀'.repeat(9), 5)]).toHaveLength(5)
  expect(hostLabel('null')).toBe('null')
})

test.each([
  ['<input id="card">', true],
  ['<input id="card" type="hiddenish">', true],
  ['<input type="hidden" name="token">', false],
  ['<script src="https://sdk.mercadopago.com/js/v2">', false],
  ['<link rel="preload">', false],
  ['<meta name="key">', false],
  ['<template>', false],
  ['<linked-field>', true],
  ['', true],
])('%s can be pointed at on the page: %s', (snippet, onScreen) => {
  expect(placeOf({ where: where(['#a'], snippet), data: {}, step: 0 })?.onScreen).toBe(onScreen)
})

test('a comment cannot be pointed at, and a whole document is no place', () => {
  expect(placeOf({ where: where(['body'], '<body>'), data: { place: 'comment' }, step: 0 })?.onScreen).toBe(false)
  expect(placeOf({ where: where(['body'], '<body>'), data: { place: 'text' }, step: 0 })?.onScreen).toBe(true)
  expect(placeOf({ where: where([]), data: {}, step: 0 })).toBeNull()
  expect(placeOf({ where: null, data: {}, step: 0 })).toBeNull()
})
