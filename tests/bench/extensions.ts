/** Extensions to compare the product with, and a copy of the product that records when its findings are shown. */
import fs from 'node:fs'
import path from 'node:path'
import { folderOf } from './temporary.ts'

const popup = 'src/popup/index.html'

/** Runs in a popup: records when its content was rendered, in milliseconds since 1970. */
const stamp = `
const done = () => /done|failed/.test(document.documentElement.dataset.state ?? '');
const drawn = () => requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => { globalThis.drawnAt = performance.timeOrigin + performance.now(); };
  port2.postMessage(0);
});
if (done()) drawn();
else new MutationObserver((_, observer) => {
  if (!done()) return;
  observer.disconnect();
  drawn();
}).observe(document.documentElement, { attributes: true });`

const fixedText = `<!doctype html><html data-state="done"><head><meta charset="utf-8"><title>Fixed</title><script src="/stamp.js"></script>
<style>body { width: 400px; height: 560px; margin: 0; font: 16px sans-serif }</style></head><body><h1>Hello</h1><p>This text never changes.</p></body></html>`

/** An extension whose popup only shows a fixed text. */
export const withFixedText = () =>
  folderOf({
    'manifest.json': JSON.stringify({ manifest_version: 3, name: 'Fixed', version: '1', action: { default_popup: popup } }),
    [popup]: fixedText,
    'stamp.js': stamp,
  })

/** An extension that changes every page, to check that the measurement detects it. */
export const withContentScript = () =>
  folderOf({
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Everywhere',
      version: '1',
      content_scripts: [{ matches: ['<all_urls>'], js: ['everywhere.js'] }],
    }),
    'everywhere.js': "addEventListener('click', () => {}); document.documentElement.append(document.createElement('meta'))",
  })

/** A copy of the built product whose popup records the time. */
export function withStamp(built: string): string {
  const folder = folderOf({ 'stamp.js': stamp })
  fs.cpSync(built, folder, { recursive: true })
  const file = path.join(folder, popup)
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('<head>', '<head><script src="/stamp.js"></script>'))
  return folder
}
