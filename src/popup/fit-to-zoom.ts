/**
 * Chromium limits popups to 800 px and applies the page zoom to them. If our 384 px do not fit at a high zoom, the popup uses
 * the width that is available, so that it never scrolls sideways. Firefox does not zoom popups.
 */
const widestPopup = 800
const ownWidth = 384

/** Narrows the popup to the available width. Checks again for `frames` frames, because the popup may still be growing. */
export function fitToZoom(frames = 120): void {
  if (innerWidth >= ownWidth || frames === 0) return
  if (outerWidth >= widestPopup) document.documentElement.style.width = `${innerWidth}px`
  else requestAnimationFrame(() => fitToZoom(frames - 1))
}
