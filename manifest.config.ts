import { defineManifest } from '@crxjs/vite-plugin'
import pkg from './package.json' with { type: 'json' }

export type BrowserKind = 'chrome' | 'firefox'

const worker = 'src/background/index.ts'

/** The popup's page as it is shown beside the page. */
const panel = 'src/popup/index.html?panel'

/** The fewest permissions that a click needs: `activeTab` to access the page, `scripting` to read it, `storage` to keep answers. */
const permissions = ['activeTab' as const, 'scripting' as const, 'storage' as const]
const icons = { 16: 'icons/icon-16.png', 32: 'icons/icon-32.png' }

/** Keys that only one kind of browser supports. */
const own = {
  chrome: {
    minimum_chrome_version: '120',
    background: { service_worker: worker, type: 'module' as const },
    permissions: [...permissions, 'sidePanel' as const],
    side_panel: { default_path: panel },
  },
  firefox: {
    browser_specific_settings: {
      gecko: {
        id: 'semaforo@semaforo.example',
        // The first release with `data_collection_permissions` on every system. The current extended support release is newer.
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none' as const] },
      },
    },
    background: { scripts: [worker], type: 'module' as const },
    permissions,
    sidebar_action: { default_panel: panel, default_title: 'Semáforo', default_icon: icons, open_at_install: false },
    // Requested together with the shop's site when a tester wants to check its certificate, and given back once it was seen.
    optional_permissions: ['webRequest' as const, 'webRequestBlocking' as const],
  },
}

/** The manifest of one kind of browser. `sidePanel` brings no warning. */
export const manifestFor = (kind: BrowserKind) =>
  defineManifest({
    manifest_version: 3,
    // Found by what it is for; in the browser's own lists, where there is little room, the short name stands.
    name: '__MSG_name__',
    short_name: 'Semáforo',
    description: '__MSG_description__',
    default_locale: 'en',
    version: pkg.version,
    icons: { ...icons, 48: 'icons/icon-48.png', 128: 'icons/icon-128.png' },
    action: {
      default_popup: 'src/popup/index.html',
      default_title: '__MSG_action__',
      default_icon: icons,
    },
    // Requested when a tester wants a checkout followed, for the shop's own sites only, and given back when it ends.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+S' } } },
    content_security_policy: {
      // `data:`: the pictures that a tester took are kept as such.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...own[kind],
  })
