/** Plans all files of a new requirement before any is written, so that a refusal writes nothing. */
import { fixtureFile, requirementFile, textsFile } from './templates.ts'

/** Why nothing is written, as a sentence for the user. */
export class Refusal extends Error {}

/** Reads a file of the project; `undefined` where there is none. */
type Read = (file: string) => string | undefined

interface Plan {
  created: Record<string, string>
  changed: Record<string, string>
}

const form = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const longest = 40
/** Names that the files already use, and reserved words. */
const spoken =
  /^(catalogue|requirement|requirementTexts|sources|texts|read|docs|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|export|extends|false|finally|for|function|if|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|static|super|switch|this|throw|true|try|typeof|var|void|while|with|yield|await|eval|arguments|undefined)$/

/** The files to create and change for the requirement `id`. Throws a `Refusal` when the id is not allowed. */
export function planRequirement(id: string, read: Read): Plan {
  if (!form.test(id)) throw new Refusal(`"${id}" is no id: use lower-case words joined by hyphens, such as delivery-address.`)
  if (id.length > longest) throw new Refusal(`"${id}" is too long: ${longest} characters at most.`)
  const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  if (spoken.test(name)) throw new Refusal(`"${id}" cannot be used: ${name} means something else in the code.`)

  const created = {
    [`src/engine/requirements/${id}.ts`]: requirementFile(id, name),
    [`src/engine/i18n/requirements/${id}.ts`]: textsFile(id, name),
    [`tests/fixtures/${id}/look-at-it.html`]: fixtureFile(),
  }
  const taken = Object.keys(created).find((file) => read(file) !== undefined)
  if (taken) throw new Refusal(`"${id}" is taken: ${taken} exists.`)

  const change = (file: string, ...edits: ((text: string) => string | undefined)[]) => {
    const text = edits.reduce<string | undefined>((before, edit) => before && edit(before), read(file))
    if (!text) throw new Refusal(`${file} does not look as expected; nothing was written.`)
    return { [file]: text }
  }
  return {
    created,
    changed: {
      ...change('src/engine/requirements/index.ts', addImport(`{ ${name} }`, id), addLast('\n] as const', `  ${name},`)),
      ...change(
        'src/engine/i18n/requirements/index.ts',
        addImport(`{ texts as ${name} }`, id),
        addLast('\n}\n', id === name ? `  ${name},` : `  '${id}': ${name},`),
      ),
    },
  }
}

/** Adds an import to those of the folder, in alphabetical order. */
const addImport = (what: string, id: string) => (text: string) => {
  const imports = [...text.matchAll(/^import .* from '\.\/([^']+)'\n/gm)]
  const last = imports.at(-1)
  if (!last) return undefined
  const next = imports.find(([, file]) => file! > `${id}.ts`)
  const at = next ? next.index : last.index + last[0].length
  return `${text.slice(0, at)}import ${what} from './${id}.ts'\n${text.slice(at)}`
}

/** Adds a line before the last `end`. */
const addLast = (end: string, line: string) => (text: string) => {
  const at = text.lastIndexOf(end)
  return at < 0 ? undefined : `${text.slice(0, at)}\n${line}${text.slice(at)}`
}
