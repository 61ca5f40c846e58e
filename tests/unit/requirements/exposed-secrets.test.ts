import { exposedSecrets } from '../../../src/engine/requirements/exposed-secrets.ts'
import { document, key, script, where } from '../sample-snapshot.ts'
import { finds } from './table.ts'

const own = (text: 'not-cached' | 'skipped') => script('https://tienda.example/a.js', { text })

finds(exposedSecrets, {
  'only a public key': [{ keys: [key()] }, [{ reason: 'none-found' }]],
  'an access token': [
    { keys: [key(), key({ kind: 'access-token', asPublicKey: false, place: 'text' })] },
    [{ reason: 'access-token', where: where('script'), data: { key: 'APP_USR-4b7c…4e5f', place: 'text' } }],
  ],
  'an access token in the public key’s place': [
    { keys: [key({ kind: 'access-token' })] },
    [{ reason: 'token-as-public-key', where: where('script'), data: { key: 'APP_USR-4b7c…4e5f', place: 'script' } }],
  ],
  'a client secret, whatever it is given to': [
    { keys: [key({ kind: 'client-secret', masked: 'abcd…wxyz' })] },
    [{ reason: 'client-secret', where: where('script'), data: { key: 'abcd…wxyz', place: 'script' } }],
  ],
  'a call that only a server may make': [
    { scripts: [script('', { signs: ['calls-api'] }), script('', { signs: ['calls-with-token'], where: where('#call') })] },
    [{ reason: 'calls-with-token', where: where('#call') }],
  ],
  'such a call, and its token': [
    {
      scripts: [script('', { signs: ['calls-with-token'], where: where('#call') })],
      keys: [key({ kind: 'access-token', asPublicKey: false })],
    },
    [
      { reason: 'access-token', where: where('script'), data: { key: 'APP_USR-4b7c…4e5f', place: 'script' } },
      { reason: 'calls-with-token', where: where('#call') },
    ],
  ],
  'scripts that could not be read': [
    { documents: [document()], scripts: [own('not-cached'), own('skipped'), script('https://cdn.tienda.example/b.js')] },
    [{ reason: 'scripts-not-read', data: { count: 3 } }],
  ],
  'a secret beside scripts that could not be read': [
    { documents: [document()], scripts: [own('not-cached')], keys: [key({ kind: 'client-secret' })] },
    [{ reason: 'client-secret', where: where('script'), data: { key: 'APP_USR-4b7c…4e5f', place: 'script' } }],
  ],
})
