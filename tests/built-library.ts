/** The library as it is built for the package. */
import { pathToFileURL } from 'node:url'
import type * as Puppeteer from '../headless/puppeteer.ts'

/** Imported from the built file, not from the sources: that is what others get. */
export const library = (driver: 'puppeteer' | 'playwright'): Promise<typeof Puppeteer> =>
  import(/* @vite-ignore */ pathToFileURL(`dist/library/${driver}.js`).href)
