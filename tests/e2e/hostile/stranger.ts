/** Another extension that sends messages to ours on start and reports the replies to a site. Works in both browsers. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import { kind } from '../harness.ts'

/** Returns the folder of an extension that sends `messages` to the extension `id` and the replies to the address `to`. */
export function useStranger() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-stranger-'))
  afterAll(() => fs.rmSync(folder, { recursive: true }))
  return (id: string, messages: unknown[], to: string): string => {
    const manifest = {
      manifest_version: 3,
      name: 'Stranger',
      version: '1',
      background: kind === 'firefox' ? { scripts: ['speak.js'] } : { service_worker: 'speak.js' },
      // Firefox would request the site over TLS.
      content_security_policy: { extension_pages: "script-src 'self'" },
      browser_specific_settings: { gecko: { id: 'stranger@semaforo.example' } },
    }
    fs.writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest))
    fs.writeFileSync(
      path.join(folder, 'speak.js'),
      `for (const message of ${JSON.stringify(messages)})
        chrome.runtime.sendMessage(${JSON.stringify(id)}, message, (reply) => {
          const heard = chrome.runtime.lastError?.message ?? 'heard ' + JSON.stringify(reply)
          fetch(${JSON.stringify(to)} + '?' + encodeURIComponent(heard), { mode: 'no-cors' })
        })`,
    )
    return folder
  }
}
