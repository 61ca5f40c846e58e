/**
 * Chromium draws a popup 800 px wide at most, and zooms it as it zooms pages. Where pages are zoomed so far that our 384 px need more,
 * the popup takes the width there is, and nothing scrolls sideways. Firefox does not zoom popups.
 */
const widestPopup = 800
const ownWidth = 384

/** Narrows the popup to what the browser gives it. For `frames` more it looks again: a popup may still be growing to its content. */
export function fitToZoom(frames = 120): void {
  if (innerWidth >= ownWidth || frames === 0) return
  if (outerWidth >= widestPopup) document.documentElement.style.width = `${innerWidth}px`
  else requestAnimationFrame(() => fitToZoom(frames - 1))
}
