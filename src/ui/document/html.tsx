/** A report as one file: no script, nothing loaded, so that it opens anywhere and prints. */
import { renderToString } from 'preact-render-to-string'
import type { Audit } from '../../engine/audit/types.ts'
import { reportText } from '../../engine/i18n/report.ts'
import { wordingFor } from '../../engine/i18n/wording.ts'
import type { Language } from '../../engine/knowledge/words.ts'
import { Document, type Reading } from './Document.tsx'

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/**
 * @param language whose texts are loaded
 * @param style the sheet of `document.css` with what it imports
 */
export function documentHtml(audit: Audit, language: Language, reading: Reading, style: string): string {
  const wording = wordingFor(language, audit.context.site.value)
  const title = reportText(wording, 'report.title', { shop: audit.shop })
  const whole = (
    <html lang={language === 'pt' ? 'pt-BR' : language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <title>{title}</title>
        {/* Ours alone: nothing of a page is in it. */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main>
          <Document audit={audit} wording={wording} reading={reading} />
        </main>
      </body>
    </html>
  )
  return `<!doctype html>\n${renderToString(whole)}\n`
}
