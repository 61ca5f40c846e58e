/**
 * A page that tries to detect an audit: it records all calls of methods and accessors in its world, all events, all changes of
 * its document and all resources. Runs as the page's own script, before anything else.
 */
export const traps = `
(() => {
  const seen = []
  const { apply, construct, get: getOf, ownKeys, getOwnPropertyDescriptor, defineProperty } = Reflect
  const typeOf = getOwnPropertyDescriptor(Event.prototype, 'type').get
  // The page's own reads of browser properties do not count.
  const entriesOf = PerformanceObserverEntryList.prototype.getEntries
  const nameOf = getOwnPropertyDescriptor(PerformanceEntry.prototype, 'name').get
  const json = JSON.stringify
  let armed = false
  const note = (what) => { if (armed && seen.length < 100) seen[seen.length] = what }

  const count = (target, name) => new Proxy(target, {
    apply(fn, self, args) { note('call ' + name); return apply(fn, self, args) },
    construct(fn, args, as) { note('new ' + name); return construct(fn, args, as) },
    get(fn, key, self) { if (typeof key === 'string' && key !== 'prototype') note('get ' + name + '.' + key); return getOf(fn, key) },
  })
  const wrap = (object, path) => {
    for (const key of ownKeys(object)) {
      const name = path + String(key)
      if (key === 'constructor' || key === 'prototype') continue
      const { configurable, value, get, set, writable, enumerable } = getOwnPropertyDescriptor(object, key)
      if (!configurable) continue
      try {
        if (typeof value === 'function') defineProperty(object, key, { configurable, enumerable, writable, value: count(value, name) })
        else if (get || set) defineProperty(object, key, { configurable, enumerable,
          get: get && function () { note('read ' + name); return apply(get, this, []) },
          set: set && function (to) { note('write ' + name); return apply(set, this, [to]) } })
      } catch {}
    }
  }
  const interfaces = ownKeys(window).filter((key) => typeof key === 'string' && /^[A-Z]/.test(key) && typeof window[key] === 'function')
  const prototypes = interfaces.map((key) => [window[key].prototype, key + '.prototype.']).filter(([prototype]) => prototype)
  const statics = interfaces.map((key) => [window[key], key + '.'])
  const namespaces = ['JSON', 'Math', 'Reflect', 'Intl', 'CSS', 'Atomics', 'WebAssembly', 'console'].map((key) => [window[key], key + '.'])

  // Signs that the page sees without wrapping anything.
  new MutationObserver((records) => { for (const { type, target } of records) note('mutation ' + type + ' ' + target.nodeName) })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  const events = new Set(['DOMNodeInserted', 'DOMSubtreeModified', 'DOMAttrModified', 'securitypolicyviolation', 'storage', 'message', 'unhandledrejection'])
  for (const object of [window, Document.prototype, HTMLElement.prototype, SVGElement.prototype, HTMLBodyElement.prototype])
    for (const key in object) if (/^on/.test(key)) events.add(key.slice(2))
  for (const event of events) addEventListener(event, (event) => note('event ' + apply(typeOf, event, [])), true)
  for (const type of PerformanceObserver.supportedEntryTypes)
    new PerformanceObserver((list) => {
      const entries = apply(entriesOf, list, [])
      for (let index = 0; index < entries.length; index++) note('entry ' + type + ' ' + apply(nameOf, entries[index], []))
    }).observe({ type })
  Error.prepareStackTrace = () => { note('stack'); return '' }
  const globals = () => ownKeys(window).map(String).sort().join(' ')
  const resources = () => performance.getEntriesByType('resource').map(({ name }) => name).join(' ')

  window.arm = () => {
    const before = [globals(), document.documentElement.outerHTML, resources()]
    const still = [globals, () => document.documentElement.outerHTML, resources]
    const names = ['globals', 'markup', 'resources']
    window.disarm = () => {
      armed = false
      for (let index = 0; index < still.length; index++) if (still[index]() !== before[index]) seen[seen.length] = 'changed: ' + names[index]
      return json(seen)
    }
    before[0] = globals()
    for (const [object, path] of [...prototypes, ...statics, ...namespaces]) wrap(object, path)
    for (const key of ownKeys(window)) {
      const descriptor = getOwnPropertyDescriptor(window, key)
      if (!descriptor.configurable || key === 'arm' || key === 'disarm') continue
      if (typeof descriptor.value === 'function') try { defineProperty(window, key, { ...descriptor, value: count(descriptor.value, String(key)) }) } catch {}
    }
    armed = true
  }
})()`
