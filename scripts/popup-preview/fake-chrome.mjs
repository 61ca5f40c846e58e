/**
 * Runs in the page before the popup and answers the extension calls that it makes, from a sample.
 * @param {{ reply: unknown, language: string, show: string }} sample
 */
export function fakeChrome({ reply, language, show }) {
  const replies = {
    audit: () => reply,
    current: () => reply,
    correct: ({ corrections }) => {
      const audit = structuredClone(reply.audit)
      for (const [kind, value] of Object.entries(corrections)) audit.context[kind] = { value, why: ['corrected'] }
      return { ...reply, audit, corrections }
    },
    attest: ({ requirement, attestation }) => {
      if (reply.refuses) return { ok: false, problem: 'page-changed' }
      const result = reply.audit.results.find((one) => one.requirement === requirement)
      result.attestation = attestation && { ...attestation, at: new Date().toISOString() }
      reply.tester = attestation?.by || reply.tester
      return structuredClone(reply)
    },
    show: () => show,
    cardWatch: () => reply.cardWatch ?? null,
  }
  globalThis.asked = []
  let queries = 0
  const api = {
    runtime: {
      id: 'preview',
      getManifest: () => ({ version: '0.1.0' }),
      getURL: (path) => `/${path}`,
      sendMessage(message, done) {
        globalThis.asked.push(message)
        if (reply === 'pending') return
        setTimeout(() => done(reply === 'reject' ? undefined : { res: replies[message.type](message.data) }), 0)
      },
    },
    tabs: {
      query: async () => [{ id: reply.away && queries++ > 0 ? 2 : 1 }],
      onActivated: { addListener() {}, removeListener() {} },
    },
    storage: {
      local: {
        get: async () => ({ language }),
        set: async (items) => {
          globalThis.stored = items
        },
      },
      session: {
        get: async () => JSON.parse(sessionStorage.getItem('session') ?? '{}'),
        set: async (items) => sessionStorage.setItem('session', JSON.stringify(items)),
      },
      onChanged: { addListener() {}, removeListener() {} },
    },
  }
  // Some builds of Chromium have made the page's own `chrome` by now, which cannot be replaced, only added to.
  if (Object.getOwnPropertyDescriptor(globalThis, 'chrome')?.configurable === false)
    for (const [key, value] of Object.entries(api)) Object.defineProperty(globalThis.chrome, key, { value, configurable: true })
  else Object.defineProperty(globalThis, 'chrome', { value: api, configurable: true })
}
