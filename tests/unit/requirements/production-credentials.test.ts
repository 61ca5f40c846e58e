import { productionCredentials } from '../../../src/engine/requirements/production-credentials.ts'
import { form, frame, key, link, marker, phrase, script, where } from '../sample-snapshot.ts'
import { finds } from './table.ts'

const masked = 'APP_USR-4b7c…4e5f'

finds(productionCredentials, {
  'no key in sight': [{}, [{ reason: 'key-not-seen' }]],
  'a production key, to compare, once': [
    { keys: [key(), key({ where: where('#again') }), key({ kind: 'access-token' }), key({ mode: 'unknown', masked: 'other' })] },
    [{ reason: 'compare-key', where: where('#again'), data: { key: masked } }],
  ],
  'two production keys': [
    { keys: [key(), key({ masked: 'APP_USR-9999…0000', where: where('#b') })] },
    [
      { reason: 'compare-key', where: where('script'), data: { key: masked } },
      { reason: 'compare-key', where: where('#b'), data: { key: 'APP_USR-9999…0000' } },
    ],
  ],
  'a test key says all': [
    { keys: [key(), key({ mode: 'test', masked: 'TEST-0123…cdef' })] },
    [{ reason: 'test-key', where: where('script'), data: { key: 'TEST-0123…cdef' } }],
  ],
  'a key in a comment is not in use': [{ keys: [key({ mode: 'test', place: 'comment' })] }, [{ reason: 'key-not-seen' }]],
  'whatever leads to a test host': [
    {
      links: [link(), link({ sandbox: true, href: 'https://sandbox.mercadopago.com/a', where: where('#a') })],
      forms: [form(), form({ sandbox: true, action: 'https://sandbox.mercadopago.com/b', where: where('#b') })],
      frames: [frame('https://x.example/'), frame('https://sandbox.mercadopago.com/c', { sandbox: true, where: where('#c') })],
      scripts: [script(''), script('https://tienda.example/d.js', { signs: ['sandbox-address'], where: where('#d') })],
    },
    [
      { reason: 'sandbox-link', where: where('#a'), data: { address: 'https://sandbox.mercadopago.com/a' } },
      { reason: 'sandbox-link', where: where('#b'), data: { address: 'https://sandbox.mercadopago.com/b' } },
      { reason: 'sandbox-link', where: where('#c'), data: { address: 'https://sandbox.mercadopago.com/c' } },
      { reason: 'sandbox-link', where: where('#d'), data: { address: 'https://tienda.example/d.js' } },
    ],
  ],
  'a notice of test mode': [
    { markers: [marker('woocommerce'), marker('test-mode')] },
    [{ reason: 'test-mode', where: where('#test-mode') }],
  ],
  'a notice that nobody sees': [{ markers: [marker('test-mode', { hidden: true })] }, [{ reason: 'key-not-seen' }]],
  'a test buyer, beside the key to compare': [
    { phrases: [phrase('result'), phrase('test-buyer')], keys: [key()] },
    [
      { reason: 'test-buyer', where: where('.test-buyer') },
      { reason: 'compare-key', where: where('script'), data: { key: masked } },
    ],
  ],
  'a test buyer, and no key': [
    { phrases: [phrase('test-buyer')] },
    [{ reason: 'test-buyer', where: where('.test-buyer') }, { reason: 'key-not-seen' }],
  ],
})
