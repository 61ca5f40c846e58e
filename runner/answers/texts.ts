/** What the command line says of a file of answers, in three languages. `entry`: the shop and the requirement of the entry that is wrong. */
import type { Language } from '../../src/engine/knowledge/words.ts'

interface AnswerTexts {
  noAnswers: (file: string) => string
  shop: (shop: string, meant: string) => string
  requirement: string
  outcome: (allowed: string) => string
  missing: (part: string, outcome: string) => string
  badDay: (part: string) => string
  future: string
  badPart: (part: string) => string
  unknownPart: (part: string) => string
}

export const answerTexts: Record<Language, AnswerTexts> = {
  es: {
    noAnswers: (file) =>
      `${file} no es un archivo de respuestas: tiene que ser JSON con "schema": "semaforo.answers/1" y "shops"`,
    shop: (shop, meant) => `«${shop}» no es una tienda: las respuestas van por dominio, como ${meant}`,
    requirement: 'no existe ese requisito',
    outcome: (allowed) => `"outcome" tiene que ser ${allowed}`,
    missing: (part, outcome) => `con "${outcome}" falta "${part}"`,
    badDay: (part) => `"${part}" tiene que ser un día, como 2026-11-26`,
    future: '"at" es un día que todavía no llegó',
    badPart: (part) => `"${part}" no tiene la forma que corresponde`,
    unknownPart: (part) => `no existe «${part}»`,
  },
  pt: {
    noAnswers: (file) => `${file} não é um arquivo de respostas: precisa ser JSON com "schema": "semaforo.answers/1" e "shops"`,
    shop: (shop, meant) => `“${shop}” não é uma loja: as respostas são por domínio, como ${meant}`,
    requirement: 'não existe esse requisito',
    outcome: (allowed) => `"outcome" precisa ser ${allowed}`,
    missing: (part, outcome) => `com "${outcome}" falta "${part}"`,
    badDay: (part) => `"${part}" precisa ser um dia, como 2026-11-26`,
    future: '"at" é um dia que ainda não chegou',
    badPart: (part) => `"${part}" não tem a forma esperada`,
    unknownPart: (part) => `não existe “${part}”`,
  },
  en: {
    noAnswers: (file) => `${file} is no file of answers: it has to be JSON with "schema": "semaforo.answers/1" and "shops"`,
    shop: (shop, meant) => `“${shop}” is no shop: answers are given by domain, such as ${meant}`,
    requirement: 'there is no such requirement',
    outcome: (allowed) => `"outcome" has to be ${allowed}`,
    missing: (part, outcome) => `"${outcome}" needs "${part}"`,
    badDay: (part) => `"${part}" has to be a day, such as 2026-11-26`,
    future: '"at" is a day to come',
    badPart: (part) => `"${part}" has not the form that it should have`,
    unknownPart: (part) => `there is no “${part}”`,
  },
}
