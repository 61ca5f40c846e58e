/** The scenes of the stores' screenshots: the checkout, the actions in the popup, and the caption. */
import type { Page } from 'puppeteer-core'
import type { Language } from '../../src/engine/knowledge/words.ts'

export interface Scene {
  /**
   * Path of the checkout in the sample shop, by the popup's language. English uses these shops too,
   * as there is none in English.
   */
  path: Record<Language, string>
  theme: 'light' | 'dark'
  caption: Record<Language, string>
  /** Every question was answered before, so the light is green. */
  answered?: boolean
  /** Actions in the popup before the screenshot is taken. */
  act?(popup: Page, language: Language): Promise<void>
}

const note = {
  es: 'Probado con Simular: responde 200.',
  pt: 'Testado com Simular: responde 200.',
  en: 'Tried with Simulate: it answers 200.',
}

const broken = { es: '/pagar/campos-con-nombre', pt: '/pagamento/chave-de-teste', en: '/pagar/campos-con-nombre' }
const right = { es: '/pagar/campos-seguros', pt: '/pagamento/core-methods', en: '/pagar/campos-seguros' }

export const scenes: readonly Scene[] = [
  {
    path: broken,
    theme: 'light',
    caption: {
      es: 'Un clic en el checkout, y sabés qué falta para producción.',
      pt: 'Um clique no checkout, e você sabe o que falta para produção.',
      en: 'One click on the checkout tells what keeps it from going live.',
    },
  },
  {
    path: { ...broken, pt: '/pagamento/campos-sem-nome' },
    theme: 'light',
    caption: {
      es: 'Qué pasa, dónde está en la página y cómo corregirlo.',
      pt: 'O que acontece, onde está na página e como corrigir.',
      en: 'What is wrong, where on the page, and how to fix it.',
    },
    async act(popup) {
      await openRow(popup, 'details.row[data-outcome="failed"]')
      await scrollPast(popup, 'details.row[open] .remedy')
      const [first, second] = await popup.$$('details.row[open] [data-part="where"] button')
      await (second ?? first)!.click()
      await popup.waitForSelector('button[data-shown="shown"]')
    },
  },
  {
    path: right,
    theme: 'light',
    caption: {
      es: 'Lo que una página no muestra, lo respondés vos. La respuesta queda para esa tienda.',
      pt: 'O que a página não mostra, você responde. A resposta fica guardada para essa loja.',
      en: 'What a page cannot show, you answer. The answer is kept for that shop.',
    },
    async act(popup, language) {
      await openRow(popup, 'details.row[data-requirement="notifications"]')
      await popup.type('details.row[open] [data-part="by"]', 'Ana')
      await popup.type('details.row[open] [data-part="note"]', note[language])
      await popup.click('details.row[open] [data-decision="passed"]')
      await popup.waitForSelector('details.row[open] [data-part="attestation-meta"]')
      await scrollPast(popup, 'details.row[open] .attestation')
    },
  },
  {
    path: right,
    theme: 'light',
    caption: {
      es: 'Point no se ve en una página: Semáforo trae su lista, con los pasos en el panel.',
      pt: 'O Point não aparece em uma página: o Semáforo traz a lista, com os passos no painel.',
      en: 'Point does not show on a page: Semáforo has its checklist, with what to do in the panel.',
    },
    async act(popup) {
      await popup.select('[data-correct="product"]', 'point')
      await popup.waitForSelector('[data-part="point"]')
    },
  },
  {
    path: right,
    theme: 'dark',
    answered: true,
    caption: {
      es: 'Todo en orden: luz verde. En español, portugués e inglés; nada sale de tu navegador.',
      pt: 'Tudo em ordem: luz verde. Em português, espanhol e inglês; nada sai do seu navegador.',
      en: 'All in order: green. In English, Spanish and Portuguese; nothing leaves your browser.',
    },
  },
]

/** Opens a row and its groups. */
const openRow = (popup: Page, row: string) =>
  popup.$eval(row, (row) => {
    for (let each: Element | null = row; each; each = each.parentElement?.closest('details') ?? null)
      (each as HTMLDetailsElement).open = true
  })

/** Scrolls a little past the end of a part, because the screenshot does not show the whole popup. */
const scrollPast = (popup: Page, part: string) =>
  popup.$eval(part, (element) => {
    element.scrollIntoView({ block: 'end', behavior: 'instant' })
    scrollBy({ top: 28, behavior: 'instant' })
  })
