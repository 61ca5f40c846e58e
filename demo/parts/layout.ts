/** The layout of every page of the shop: header, steps, cart, footer. */
import { drawings } from './drawings.ts'
import { html, type ShopPage } from './page.ts'
import { shopWords } from './words.ts'

type Words = (typeof shopWords)['es']

const cart = (words: Words) => html`
  <aside class="card cart">
    <h2>${words.cart}</h2>
    <ul>
      ${words.goods
        .map(
          (good) =>
            html`<li>${drawings[good.drawing]}<span><b>${good.name}</b><small>${good.detail}</small></span><span class="price">${good.price}</span></li>`,
        )
        .join('\n      ')}
    </ul>
    <p class="line"><span>${words.shipping[0]}</span><span>${words.shipping[1]}</span></p>
    <p class="line total"><span>${words.total[0]}</span><span>${words.total[1]}</span></p>
    <p class="note">${words.currency}</p>
  </aside>`

const steps = (words: Words, stage: number) => html`
  <ol class="steps">
    ${words.steps.map((step, index) => html`<li${index === stage ? ' aria-current="step"' : ''}>${step}</li>`).join('')}
  </ol>`

/** The picture of the payment methods. */
export const banner = ({ banner: { src, alt } }: Words) =>
  html`<img class="banner" src="${src}" alt="${alt}" width="468" height="60">`

const footer = (page: ShopPage, words: Words) => html`
  <footer>
    ${page.promotions ?? banner(words)}
    <nav>
      ${page.terms ?? html`<a href="${words.terms[0]}">${words.terms[1]}</a>`}
      <a href="${words.privacy[0]}">${words.privacy[1]}</a>
      <a href="mailto:${words.contact}">${words.contact}</a>
    </nav>
    <p>© ${words.name}. ${words.motto}.</p>
    <p id="seller">${words.seller}</p>
  </footer>`

/** The complete HTML of a page. */
export function layout(page: ShopPage): string {
  const words = shopWords[page.language]
  const scripts = (page.scripts ?? []).map((src) => html`<script src="${src}"></script>`).join('\n')
  return html`<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.heading} – ${words.name}</title>
<link rel="icon" href="/favicon.ico" type="image/svg+xml">
<link rel="stylesheet" href="/assets/shop.css">
${scripts}
</head>
<body>
<header>
  <a class="brand" href="/"><img src="/favicon.ico" alt="" width="28" height="28">${words.name}</a>
  ${page.article ? '' : steps(words, page.stage ?? 2)}
</header>
<main class="${page.article ? 'article' : 'checkout'}">
  <section class="card">
    <h1>${page.heading}</h1>
    ${page.content}
  </section>
  ${page.article ? '' : cart(words)}
</main>
${footer(page, words)}
${page.code ? `<script>\n${page.code}\n</script>` : ''}
</body>
</html>
`
}
