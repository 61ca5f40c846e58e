/** The style sheet of reports, read from the sources: in the extension it is built in. */
import fs from 'node:fs'
import { fileURLToPath } from 'node:url'

/** `document.css`, with what it imports in the place of the imports. */
export const sheetOf = (file = new URL('../src/ui/document/document.css', import.meta.url)): string =>
  fs
    .readFileSync(fileURLToPath(file), 'utf8')
    .replace(/@import "([^"]+)";\n/g, (_, imported: string) => sheetOf(new URL(imported, file)))
