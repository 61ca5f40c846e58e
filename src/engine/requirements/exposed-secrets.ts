import { scriptsWith } from '../audit/facts/script-signs.ts'
import { countScriptsNotRead } from '../audit/facts/unread.ts'
import { requirement } from '../audit/requirement.ts'
import type { Finding } from '../audit/types.ts'
import { secrets } from '../knowledge/sources.ts'

/** Nothing sent to the browser contains an access token or client secret. Those found are kept and shown only in masked form. */
export const exposedSecrets = requirement({
  id: 'exposed-secrets',
  category: 'security',
  level: 'mandatory',
  how: 'page',
  products: ['checkout-api', 'bricks', 'checkout-pro'],
  scope: 'everywhere',
  needs: ['keys', 'documents', 'scripts'],
  within: ['elements', 'texts', 'keys', 'storage', 'resources'],
  sources: [secrets],
  reasons: {
    'access-token': { outcome: 'failed' },
    'token-as-public-key': { outcome: 'failed' },
    'client-secret': { outcome: 'failed' },
    'calls-with-token': { outcome: 'failed' },
    'none-found': { outcome: 'passed' },
    'scripts-not-read': { outcome: 'cantTell' },
  },
  check({ keys, documents, scripts }) {
    const found = keys
      .filter(({ kind }) => kind !== 'public-key')
      .map(
        ({ kind, asPublicKey, where, masked, place }): Finding<'access-token' | 'token-as-public-key' | 'client-secret'> => ({
          reason: kind === 'client-secret' ? 'client-secret' : asPublicKey ? 'token-as-public-key' : 'access-token',
          where,
          data: { key: masked, place },
        }),
      )
    // Code that calls the API as a server does has the token, even where its text does not show it.
    const calls = scriptsWith(scripts, 'calls-with-token').map(({ where }) => ({ reason: 'calls-with-token' as const, where }))
    if (found.length + calls.length > 0) return [...found, ...calls]
    const count = countScriptsNotRead({ documents, scripts })
    return count > 0 ? [{ reason: 'scripts-not-read', data: { count } }] : [{ reason: 'none-found' }]
  },
})
