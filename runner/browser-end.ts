/** What Puppeteer is told of the end of a run: the caller handles signals where it gives one of its own. */
export const endOf = (stop?: AbortSignal) =>
  stop ? { signal: stop, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false } : {}
