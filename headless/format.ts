/** An audit in words or in a format for machines: what the report's menu and the command line write, as text. */
import type { Audit } from '../src/engine/audit/types.ts'
import { junitOf } from '../src/engine/export/junit.ts'
import { markdownOf } from '../src/engine/export/markdown.ts'
import { openListText } from '../src/engine/export/open-list.ts'
import { sarifOf } from '../src/engine/export/sarif.ts'
import { wordingFor } from '../src/engine/i18n/wording.ts'
import type { Language } from '../src/engine/knowledge/words.ts'
import sheet from '../src/ui/document/document.css?inline'
import { documentHtml } from '../src/ui/document/html.tsx'

const formats = {
  text: (audit, language) => openListText('developer', wordingOf(audit, language), audit),
  markdown: (audit, language) => markdownOf(audit, wordingOf(audit, language)),
  html: (audit, language) => documentHtml(audit, language, 'sheet', sheet),
  junit: (audit, language) => junitOf(audit, wordingOf(audit, language)),
  sarif: (audit, language) => sarifOf(audit, wordingOf(audit, language)),
} satisfies Record<string, (audit: Audit, language: Language) => string>

export type Format = keyof typeof formats

export interface FormatOptions {
  /** The language asked for with the audit, or English, unless it is said. */
  lang?: Language
  /** `text` unless it is said. */
  as?: Format
}

/** The languages that audits were asked for in: an audit itself is in none. */
const asked = new WeakMap<Audit, Language>()

/** Remembers the language that an audit was asked for in. */
export function wordIn(audit: Audit, language: Language | undefined): Audit {
  if (language) asked.set(audit, language)
  return audit
}

/** An audit as text: what is open in words, Markdown, a page by itself, JUnit's XML, or SARIF 2.1.0. */
export const formatAudit = (audit: Audit, { lang, as = 'text' }: FormatOptions = {}): string =>
  formats[as](audit, lang ?? asked.get(audit) ?? 'en')

const wordingOf = (audit: Audit, language: Language) => wordingFor(language, audit.context.site.value)
