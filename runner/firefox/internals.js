/**
 * Everything that depends on Firefox's own windows and may need changes with new versions of Firefox. WebDriver has no access to an
 * extension's icon, popup or background; the browser's own windows have. This file is not imported: `chrome-scope.ts` sends it as text,
 * and it runs in such a window with the browser's privileges, which `--remote-allow-system-access` gives.
 */
;({
  /** The `<browser>` element of a tab, by its WebDriver id. */
  browserOf(tab) {
    const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
    const found = NavigableManager.getBrowserById(tab)
    if (!found) throw new Error('the tab is gone')
    return found
  },

  /** The browser window that shows a tab. */
  windowOf(tab) {
    return this.browserOf(tab).ownerDocument.defaultView
  },

  /** The extension's open popup in a tab's window, or undefined. A popup that is preloaded while the mouse is down does not count as open. */
  popupOf(tab, addon) {
    const ours = `moz-extension://${WebExtensionPolicy.getByID(addon).mozExtensionHostname}/`
    const popups = this.windowOf(tab).document.querySelectorAll('browser.webextension-popup-browser')
    return [...popups].find((popup) => popup.closest('panel')?.state === 'open' && popup.currentURI.spec.startsWith(ours))
  },

  /** The browser's own windows no longer move what they open, which takes a tenth of the CPU time of a click. Pages keep their animations. */
  stopAnimations() {
    for (const { browsingContext } of Services.wm.getEnumerator('navigator:browser'))
      browsingContext.prefersReducedMotionOverride = 'reduce'
  },

  /** Presses and releases the mouse on the extension's icon in the toolbar of a tab's window. */
  clickIcon(tab, addon) {
    const window = this.windowOf(tab)
    const { CustomizableUI } = window
    const widget = `${addon.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`
    if (CustomizableUI.getPlacementOfWidget(widget)?.area !== 'nav-bar') CustomizableUI.addWidgetToArea(widget, 'nav-bar')
    const { node } = CustomizableUI.getWidget(widget).forWindow(window)
    const { left, top, width, height } = node.querySelector('.unified-extensions-item-action-button').getBoundingClientRect()
    this.press(window, left + width / 2, top + height / 2)
  },

  /** The extension's sidebar in a tab's window, or undefined. */
  panelOf(tab, addon) {
    const { SidebarController } = this.windowOf(tab)
    if (!SidebarController.isOpen) return undefined
    const ours = `moz-extension://${WebExtensionPolicy.getByID(addon).mozExtensionHostname}/`
    const panel = SidebarController.browser.contentDocument.getElementById('webext-panels-browser')
    return panel?.currentURI?.spec.startsWith(ours) ? panel : undefined
  },

  /** `view` is `popup` or `panel`, here and below. */
  viewOf(tab, addon, view) {
    return view === 'panel' ? this.panelOf(tab, addon) : this.popupOf(tab, addon)
  },

  isOpen(tab, addon, view) {
    return Boolean(this.viewOf(tab, addon, view))
  },

  close(tab, addon, view) {
    if (view === 'panel') this.windowOf(tab).SidebarController.hide()
    else this.popupOf(tab, addon)?.closest('panel').hidePopup()
  },

  inView(tab, addon, view, expression) {
    return this.evaluate(this.openViewOf(tab, addon, view), expression)
  },

  /** Clicks in the view, at the point that `expression` gives. */
  pressInView(tab, addon, view, expression) {
    return this.evaluate(this.openViewOf(tab, addon, view), expression, true)
  },

  /** Presses a key in the view's window, for the focused element. Resolves when the view has received it. */
  async pressKeyInView(tab, addon, view, key, shift) {
    const popup = this.openViewOf(tab, addon, view)
    const window = this.windowOf(tab)
    await this.evaluate(
      popup,
      "window.keyHeard = false; window.addEventListener('keyup', () => { window.keyHeard = true }, { once: true, capture: true })",
    )
    const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
    if (!keyboard.beginInputTransactionForTests(window)) throw new Error('something else is being typed')
    const places = { Tab: 9, Enter: 13, Escape: 27, Space: 32, ShiftLeft: 16 }
    const eventOf = (name) => {
      const [key, code] = { Space: [' ', 'Space'], Shift: ['Shift', 'ShiftLeft'] }[name] ?? [name, name in places ? name : '']
      return new window.KeyboardEvent('', { key, code, keyCode: places[code] ?? 0 })
    }
    const keys = shift ? ['Shift', key] : [key]
    for (const each of keys) keyboard.keydown(eventOf(each))
    for (const each of keys.reverse()) keyboard.keyup(eventOf(each))
    // Keys and `evaluate` reach the popup on different ways, so the key may arrive later. A key that closes the popup never arrives.
    const heard = () => this.evaluate(popup, 'window.keyHeard').catch(() => true)
    for (let asked = 0; asked < 20 && !(await heard()); asked++) await new Promise((resume) => window.setTimeout(resume, 10))
  },

  /** Loads a page of the extension in a tab and returns its address. */
  showOwnPage(tab, addon, path) {
    const url = WebExtensionPolicy.getByID(addon).getURL(path)
    this.browserOf(tab).loadURI(Services.io.newURI(url), {
      triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
    })
    return url
  },

  /** A screenshot of the view, as base64 PNG. */
  async pictureOfView(tab, addon, view) {
    const picture = await this.openViewOf(tab, addon, view).browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white')
    const canvas = new OffscreenCanvas(picture.width, picture.height)
    canvas.getContext('2d').drawImage(picture, 0, 0)
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())
    return bytes.toBase64()
  },

  openViewOf(tab, addon, view) {
    const found = this.viewOf(tab, addon, view)
    if (!found) throw new Error(`the ${view} has closed`)
    return found
  },

  /** Evaluates an expression in the extension's background, which is started if it is suspended. */
  async inBackground(addon, expression) {
    const { extension } = WebExtensionPolicy.getByID(addon)
    await extension.wakeupBackground()
    const background = [...extension.views].find(({ viewType }) => viewType === 'background')
    return this.evaluate(background.xulBrowser, expression)
  },

  stopBackground(addon) {
    return WebExtensionPolicy.getByID(addon).extension.terminateBackground()
  },

  /** Adds a PEM certificate as a trusted authority, as an administrator might. */
  trust(authority) {
    const database = Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB)
    database.addCertFromBase64(authority.replace(/-----[A-Z ]+-----|\s/g, ''), 'C,,')
  },

  emptyCache() {
    Services.cache2.clear()
  },

  setPreference(name, value) {
    if (typeof value === 'number') Services.prefs.setIntPref(name, value)
    else if (typeof value === 'boolean') Services.prefs.setBoolPref(name, value)
    else Services.prefs.setStringPref(name, value)
  },

  clearPreference(name) {
    Services.prefs.clearUserPref(name)
  },

  press(window, x, y) {
    for (const type of ['mousedown', 'mouseup'])
      window.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1 }, { isDOMEventSynthesized: false })
  },

  /** Evaluates an expression in the document of a `<browser>`, which is in another process. With `press`, clicks at the resulting point. */
  evaluate(browser, expression, press = false) {
    const channel = `semaforo:${Math.random()}`
    const { messageManager } = browser
    return new Promise((resolve, reject) => {
      const watch = setInterval(() => browser.isConnected || end(reject, new Error('the popup has closed')), 100)
      const end = (finish, value) => {
        clearInterval(watch)
        messageManager.removeMessageListener(channel, listen)
        finish(value)
      }
      const listen = ({ data }) => ('error' in data ? end(reject, new Error(data.error)) : end(resolve, data.value))
      messageManager.addMessageListener(channel, listen)
      const call = `(${this.inFrame})(${JSON.stringify([channel, expression, press])})`
      messageManager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(call)}`, false)
    })
  },

  /** The other end of `evaluate`, in the document's process. The extension's content policy forbids `eval` in it, but not in a sandbox. */
  inFrame: async function inFrame([channel, expression, press]) {
    try {
      const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })
      const value = await Cu.evalInSandbox(expression, sandbox)
      if (press) {
        for (const type of ['mousedown', 'mouseup'])
          content.synthesizeMouseEvent(type, value[0], value[1], { button: 0, clickCount: 1 }, { isDOMEventSynthesized: false })
      }
      sendAsyncMessage(channel, { value: value === undefined ? undefined : JSON.parse(JSON.stringify(value)) })
    } catch (error) {
      sendAsyncMessage(channel, { error: String(error) })
    }
  },
})
