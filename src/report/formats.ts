/** The forms in which an audit can be saved, in the order of the menu. */
import type { AuditFile } from '../engine/audit/file/audit-file.ts'
import type { Audit } from '../engine/audit/types.ts'
import { csvOf } from '../engine/export/csv.ts'
import { safeJson } from '../engine/export/json.ts'
import { junitOf } from '../engine/export/junit.ts'
import { markdownOf } from '../engine/export/markdown.ts'
import { qualityCsvOf } from '../engine/export/quality-csv.ts'
import { sarifOf } from '../engine/export/sarif.ts'
import { scriptsCsvOf } from '../engine/export/scripts-csv.ts'
import { wordingFor } from '../engine/i18n/wording.ts'
import type { Language } from '../engine/knowledge/words.ts'
import type { KeptPicture } from '../messaging/picture.ts'
import type { Reading } from '../ui/document/Document.tsx'
import style from '../ui/document/document.css?inline'

/** What is saved: an audit in a language, in one of its two readings. */
export interface ToSave {
  audit: Audit
  language: Language
  reading: Reading
  pictures: readonly KeptPicture[]
  /** The audit with its snapshots. */
  file: () => Promise<AuditFile | null>
}

interface Format {
  ending: string
  type: string
  /** Null when what it needs is gone. */
  write: (asked: ToSave) => Promise<string | null> | string
}

const wording = ({ audit, language }: ToSave) => wordingFor(language, audit.context.site.value)

export const formats = {
  html: {
    ending: 'html',
    type: 'text/html',
    write: async ({ audit, language, reading, pictures }) =>
      (await import('../ui/document/html.tsx')).documentHtml(audit, language, reading, style, pictures),
  },
  json: {
    ending: 'json',
    type: 'application/json',
    write: async ({ file }) => {
      const whole = await file()
      return whole && `${safeJson(whole)}\n`
    },
  },
  csv: { ending: 'csv', type: 'text/csv', write: (asked) => csvOf(asked.audit, wording(asked)) },
  scripts: { ending: 'scripts.csv', type: 'text/csv', write: ({ audit }) => scriptsCsvOf(audit) },
  quality: { ending: 'quality.csv', type: 'text/csv', write: (asked) => qualityCsvOf(asked.audit, wording(asked)) },
  markdown: { ending: 'md', type: 'text/markdown', write: (asked) => markdownOf(asked.audit, wording(asked)) },
  junit: { ending: 'xml', type: 'application/xml', write: (asked) => junitOf(asked.audit, wording(asked)) },
  sarif: { ending: 'sarif', type: 'application/sarif+json', write: (asked) => sarifOf(asked.audit, wording(asked)) },
} satisfies Record<string, Format>

export type FormatId = keyof typeof formats
export const formatIds = Object.keys(formats) as FormatId[]
