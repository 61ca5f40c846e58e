/** A report as one file: no script, nothing loaded, so that it opens anywhere and prints. */
import type { ComponentChild } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Audit } from '../../engine/audit/types.ts'
import type { Unaudited } from '../../engine/export/all-of.ts'
import { t } from '../../engine/i18n/format.ts'
import { plain } from '../../engine/i18n/plain.ts'
import { reportText } from '../../engine/i18n/report.ts'
import { wordingFor } from '../../engine/i18n/wording.ts'
import type { Language } from '../../engine/knowledge/words.ts'
import type { KeptPicture } from '../../messaging/picture.ts'
import { SmallLight } from '../TrafficLight.tsx'
import { Document, type Reading } from './Document.tsx'
import { Pictures } from './Pictures.tsx'

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/**
 * @param language whose texts are loaded
 * @param style the sheet of `document.css` with what it imports
 */
export const documentHtml = (
  audit: Audit,
  language: Language,
  reading: Reading,
  style: string,
  pictures: readonly KeptPicture[] = [],
): string => {
  const wording = wordingFor(language, audit.context.site.value)
  return page(
    reportText(wording, 'report.title', { shop: audit.shop }),
    language,
    style,
    <Document audit={audit} wording={wording} reading={reading} pictures={<Pictures audit={audit} pictures={pictures} />} />,
  )
}

/** The tester's sheets of several audits as one file, with a list of them, and of the addresses that could not be audited, at its beginning. */
export function documentsHtml(
  audits: readonly Audit[],
  unaudited: readonly Unaudited[],
  language: Language,
  style: string,
): string {
  const [only, ...others] = audits
  if (only && others.length + unaudited.length === 0) return documentHtml(only, language, 'sheet', style)
  const general = wordingFor(language, null)
  const title = reportText(general, 'report.several', { n: audits.length })
  return page(
    title,
    language,
    style,
    <>
      <nav class="doc">
        <h1>{title}</h1>
        <ol class="doc-list">
          {audits.map((audit, index) => (
            <li key={index}>
              <SmallLight light={audit.verdict} /> <a href={`#audit-${index + 1}`}>{plain(audit.steps[0]!.url)}</a>{' '}
              {t(general, `verdict.${audit.verdict}`)}
            </li>
          ))}
          {unaudited.map(({ address, says }) => (
            <li key={address}>
              {plain(address)}: {says}
            </li>
          ))}
        </ol>
      </nav>
      {audits.map((audit, index) => (
        <div key={index} id={`audit-${index + 1}`} class="doc-apart">
          <Document audit={audit} wording={wordingFor(language, audit.context.site.value)} reading="sheet" />
        </div>
      ))}
    </>,
  )
}

/** The style sheet is ours alone and stands in the file as it is; all that comes from a page goes through Preact, as text. */
export function page(title: string, language: Language, style: string, content: ComponentChild): string {
  const head = (
    <>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <title>{title}</title>
    </>
  )
  return [
    '<!doctype html>',
    `<html lang="${language === 'pt' ? 'pt-BR' : language}">`,
    `<head>${renderToString(head)}<style>${style}</style></head>`,
    `<body>${renderToString(<main>{content}</main>)}</body>`,
    '</html>',
    '',
  ].join('\n')
}
