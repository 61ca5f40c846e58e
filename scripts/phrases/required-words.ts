import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** Texts that a part can match, where they are few; null where they are many, or not known. */
type Texts = readonly string[] | null

/** More texts are told apart by their beginnings only. */
const most = 40

const parser = new RegExpParser({ ecmaVersion: 2024 })

/**
 * Words of which each match of a pattern holds at least one, in small letters: a text with none of them need not be searched.
 * Null where there are no such words. Of several such lists the one that is found least often: of few and long words.
 */
export function requiredWords({ source, flags }: RegExp): readonly string[] | null {
  return wordsOf(parser.parsePattern(source, 0, source.length, flags.includes('u')).alternatives)
}

/** What is required where any of the alternatives will do. */
function wordsOf(alternatives: readonly AST.Alternative[]): readonly string[] | null {
  const all = alternatives.map(({ elements }) => leastOften(listsOf(elements)))
  return all.every((words) => words !== null) ? withoutLonger(all.flat()) : null
}

/** Lists of words of each of which a sequence holds one. */
function listsOf(elements: readonly AST.Element[]): readonly (readonly string[])[] {
  const lists: (readonly string[])[] = []
  let run: readonly string[] = ['']
  const end = () => {
    lists.push(run)
    run = ['']
  }
  for (const element of elements) {
    const texts = textsOf(element)
    if (texts && texts.length * run.length <= most) {
      run = run.flatMap((before) => texts.map((text) => before + text))
      continue
    }
    end()
    if (texts) run = texts
    else if (element.type === 'Group') lists.push(wordsOf(element.alternatives) ?? [''])
    else if (element.type === 'Quantifier' && element.min > 0) lists.push(...listsOf([element.element]))
  }
  end()
  return lists.filter((list) => !list.includes(''))
}

/** All texts that a part matches, in small letters. Nothing for what only looks around: it matches no text of its own. */
function textsOf(element: AST.Element): Texts {
  if (element.type === 'Assertion') return ['']
  if (element.type === 'Character') return [String.fromCodePoint(element.value).toLowerCase()]
  if (element.type === 'Quantifier') {
    const texts = element.max === 1 ? textsOf(element.element) : null
    return texts && element.min === 0 ? ['', ...texts] : texts
  }
  return element.type === 'Group' ? ofAny(element.alternatives.map(({ elements }) => ofSequence(elements))) : null
}

const ofSequence = (elements: readonly AST.Element[]): Texts =>
  elements.reduce<Texts>(
    (before, element) => {
      const texts = before && textsOf(element)
      return texts && before.length * texts.length <= most ? before.flatMap((start) => texts.map((text) => start + text)) : null
    },
    [''],
  )

function ofAny(all: readonly Texts[]): Texts {
  const texts = all.every((each) => each !== null) ? all.flat() : null
  return texts && texts.length <= most ? texts : null
}

/** About how often one of the words is found: each letter of a word makes it a third as frequent. */
const often = (words: readonly string[]) => words.reduce((sum, word) => sum + 3 ** -word.length, 0)

const leastOften = (lists: readonly (readonly string[])[]) =>
  lists.reduce<readonly string[] | null>((best, list) => (best && often(best) <= often(list) ? best : list), null)

/** Without words that hold another one, which says as much. */
export const withoutLonger = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].filter((word, _, all) => !all.some((other) => other !== word && word.includes(other)))
