import { defineManifest } from '@crxjs/vite-plugin'
import pkg from './package.json' with { type: 'json' }

/** The least that a click needs: `activeTab` to reach the clicked page, `scripting` to read it, `storage` to remember answers. */
export default defineManifest({
  manifest_version: 3,
  name: 'Semáforo',
  description: '__MSG_description__',
  default_locale: 'en',
  version: pkg.version,
  minimum_chrome_version: '120',
  permissions: ['activeTab', 'scripting', 'storage'],
  icons: { 16: 'icons/icon-16.png', 32: 'icons/icon-32.png', 48: 'icons/icon-48.png', 128: 'icons/icon-128.png' },
  action: {
    default_popup: 'src/popup/index.html',
    default_title: '__MSG_action__',
    default_icon: { 16: 'icons/icon-16.png', 32: 'icons/icon-32.png' },
  },
  commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+S' } } },
  background: { service_worker: 'src/background/index.ts', type: 'module' },
  content_security_policy: {
    extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'",
  },
})
