/**
 * The measured scripts, as text. An extension injects each; its completion value holds start and end times.
 * Times are the page's clock plus its time origin, which differs between frames.
 */
import fs from 'node:fs'
import { createRequire } from 'node:module'

export const variants = ['walker', 'query', 'collector', 'axe-one', 'axe-all'] as const
export type Variant = (typeof variants)[number]

const clock = 'const now = () => performance.timeOrigin + performance.now();'
const timed = (work: string) => `(async () => { ${clock} const start = now(); ${work}; return { start, end: now(), seen }; })()`

/**
 * Runs before the measurement: finds all trees, including closed shadow roots, so that the passes below only walk them. The
 * collector has to find them itself.
 */
const prepare = `(() => {
  globalThis.trees = [document];
  for (const tree of trees) for (const element of tree.querySelectorAll('*')) {
    const root = element instanceof HTMLElement && chrome.dom.openOrClosedShadowRoot(element);
    if (root) trees.push(root);
  }
  return trees.reduce((sum, tree) => sum + tree.querySelectorAll('*').length, 0);
})()`

const walker = timed(`
  let seen = 0;
  for (const tree of trees) {
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) seen++;
  }`)

const query = timed(`
  let seen = 0;
  for (const tree of trees) for (const element of tree.querySelectorAll('*')) if (element.getAttribute('class') !== null) seen++`)

/** Runs in the top frame; axe itself runs in the other frames. */
const axe = (options: string) => timed(`const seen = window === top ? (await axe.run(document, ${options})).passes.length : 0`)

const collector = (code: string) => timed(`const seen = await (${code.trim().replace(/;$/, '')}\n)`)

const axeSource = () => fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The files of an extension that can inject all of them. `code`: the built collector, an expression. */
export const scripts = (code: string): Record<string, string> => ({
  'prepare.js': prepare,
  'nothing.js': timed('const seen = 0'),
  'axe.js': axeSource(),
  'walker.js': walker,
  'query.js': query,
  // One rule that looks at one element.
  'axe-one.js': axe("{ runOnly: ['html-has-lang'] }"),
  'axe-all.js': axe('{}'),
  'collector.js': collector(code),
})
