/** Pictures of a Pix code: a place for one is no charge. */
import { expect, test } from 'vitest'
import { recognisePix } from '../../../src/engine/recognise/pix.ts'
import { where } from '../sample-snapshot.ts'

const kindOf = (snippet: string) =>
  recognisePix([{ where: { ...where('#qr'), snippet }, by: 'image', text: 'QR Code PIX' }])[0]?.kind

test.each([
  '<img src="/pix/qr/81234.png" alt="QR Code PIX">',
  '<img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA…" alt="QR Code PIX">',
  '<img data-src="/pix/qr/81234.png" src="" alt="QR Code PIX">',
  '<img src="/pix/loadingdock.png" class="hideous" alt="QR Code PIX">',
  '<img alt="QR Code PIX" class="…',
  // Hidden from screen readers only.
  '<img src="/pix/qr/81234.png" aria-hidden="true" alt="QR Code PIX">',
])('%s', (snippet) => expect(kindOf(snippet)).toBe('qr'))

test.each([
  '<img id="qrCodeImage" src="" alt="QR Code PIX">',
  '<img src="#" alt="QR Code PIX">',
  '<img alt="QR Code PIX">',
  '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP…" alt="QR Code PIX">',
  '<img src="data:," alt="QR Code PIX">',
  '<img src="/img/qr-placeholder.png" alt="QR Code PIX">',
  '<img src="/img/loading.gif" alt="QR Code PIX">',
  '<img src="undefined" alt="QR Code PIX">',
  '<img src="/pix/qr/81234.png" hidden="" alt="QR Code PIX">',
  '<img src="/pix/qr/81234.png" class="qr d-none" alt="QR Code PIX">',
])('not: %s', (snippet) => expect(kindOf(snippet)).toBe(undefined))
