/** Composes a screenshot: a browser's toolbar with the icon, the page, the popup on top, and a caption. */

export interface Stage {
  url: string
  theme: 'light' | 'dark'
  caption: string
  /** Text and colour of the icon's badge. */
  badge: { text: string; color: string }
  /** Images and the font as data URLs. */
  page: string
  popup: string
  icon: string
  font: string
}

/** Sizes in CSS pixels. At 1.25 device pixels each, the result has the 1280 × 800 pixels that the stores ask for. */
export const stage = { width: 1024, height: 640, scale: 1.25, bar: 44, popup: { width: 394, height: 584 } } as const

const colours = {
  light: { bar: '#e3e6ea', field: '#fff', ink: '#3c4043', line: '#c9ced6' },
  dark: { bar: '#2b2c30', field: '#3c3d42', ink: '#e3e5e8', line: '#111' },
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export function stageHtml({ url, theme, caption, badge, page, popup, icon, font }: Stage): string {
  const { bar, field, ink, line } = colours[theme]
  return `<!doctype html><meta charset="utf-8"><style>
@font-face { font-family: Figtree; font-weight: 300 900; src: url(${font}) }
* { box-sizing: border-box }
body { margin: 0; width: ${stage.width}px; height: ${stage.height}px; overflow: hidden; font: 14px Figtree }
header { height: ${stage.bar}px; display: flex; align-items: center; gap: 12px; padding: 0 22px 0 12px; background: ${bar}; border-bottom: 1px solid ${line} }
.address { flex: 1; height: 30px; padding: 0 14px; border-radius: 15px; background: ${field}; color: ${ink}; line-height: 30px }
.icon { position: relative; width: 34px; height: 34px; padding: 5px; border-radius: 8px; background: ${field} }
.icon img { width: 24px; height: 24px }
.badge { position: absolute; right: -3px; bottom: -2px; min-width: 16px; padding: 0 3px; border-radius: 4px; background: ${badge.color}; color: #fff; font-size: 11px; font-weight: 700; line-height: 15px; text-align: center }
.page { display: block; width: ${stage.width}px; height: ${stage.height - stage.bar}px }
.popup { position: absolute; right: 14px; top: ${stage.bar + 4}px; width: ${stage.popup.width}px; height: ${stage.popup.height}px; object-fit: cover; object-position: top; border-radius: 10px; box-shadow: 0 0 0 1px rgb(0 0 0 / .18), 0 14px 40px rgb(0 0 0 / .4) }
.caption { position: absolute; left: 0; right: 0; bottom: 0; height: 104px; margin: 0; padding: 0 440px 0 24px; display: flex; align-items: center; background: #25282e; color: #fff; font-size: 24px; font-weight: 600; line-height: 1.3 }
.caption span { text-wrap: balance }
</style>
<header><div class="address">${escaped(url)}</div><div class="icon"><img src="${icon}" alt="">${badge.text ? `<span class="badge">${escaped(badge.text)}</span>` : ''}</div></header>
<img class="page" src="${page}" alt="">
<p class="caption"><span>${escaped(caption)}</span></p>
<img class="popup" src="${popup}" alt="">`
}
