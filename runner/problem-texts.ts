/** Sentences of the command line for an address that could not be audited, in three languages. */
import { formatMessage, t } from '../src/engine/i18n/format.ts'
import { wordingFor } from '../src/engine/i18n/wording.ts'
import type { Language } from '../src/engine/knowledge/words.ts'
import type { Problem } from '../src/messaging/protocol.ts'
import type { CannotAudit, OpenError } from './problems.ts'
import { recordingTexts } from './recording/texts.ts'

const texts: Record<Language, Record<OpenError, string>> = {
  es: {
    'bad-address': 'No es una dirección completa: escríbela con https:// o http:// adelante.',
    'unsupported-scheme': 'Solo se pueden auditar direcciones http y https.',
    'name-not-found': 'No existe un sitio con ese nombre, o no hay conexión.',
    refused: 'El servidor rechazó la conexión: en ese puerto no responde nadie.',
    'timed-out': 'El servidor no respondió a tiempo.',
    certificate: 'El certificado del sitio no es válido, así que el navegador no lo abre.',
    unreachable: 'No se pudo llegar al servidor, o cortó la conexión.',
    'http-error': 'El servidor respondió con un error y sin página.',
    'no-page': 'La dirección no lleva a una página: es una descarga, está vacía o redirige a otra aplicación.',
    'another-shop': 'La dirección termina en otra tienda, así que no forma parte de este recorrido.',
    crashed: 'La página se cerró por un fallo.',
    'no-element': 'No apareció el elemento que la grabación usa, o no se lo pudo usar.',
    'no-navigation': 'La página no llevó a otra, como cuando se grabó.',
    'step-failed': 'No se pudo hacer lo que se grabó.',
    'no-answer': 'El popup no dio una respuesta.',
    'failed-to-open': 'La página no se pudo abrir.',
    'worker-ended': 'El proceso que la revisaba se cortó cada vez.',
  },
  pt: {
    'bad-address': 'Não é um endereço completo: escreva com https:// ou http:// no início.',
    'unsupported-scheme': 'Só é possível auditar endereços http e https.',
    'name-not-found': 'Não existe um site com esse nome, ou não há conexão.',
    refused: 'O servidor recusou a conexão: ninguém responde nessa porta.',
    'timed-out': 'O servidor não respondeu a tempo.',
    certificate: 'O certificado do site não é válido, por isso o navegador não o abre.',
    unreachable: 'Não foi possível chegar ao servidor, ou ele cortou a conexão.',
    'http-error': 'O servidor respondeu com um erro e sem página.',
    'no-page': 'O endereço não leva a uma página: é um download, está vazio ou redireciona para outro aplicativo.',
    'another-shop': 'O endereço termina em outra loja, por isso não faz parte deste percurso.',
    crashed: 'A página fechou por uma falha.',
    'no-element': 'O elemento que a gravação usa não apareceu, ou não pôde ser usado.',
    'no-navigation': 'A página não levou a outra, como quando foi gravada.',
    'step-failed': 'Não foi possível fazer o que foi gravado.',
    'no-answer': 'O popup não deu uma resposta.',
    'failed-to-open': 'Não foi possível abrir a página.',
    'worker-ended': 'O processo que a verificava caiu todas as vezes.',
  },
  en: {
    'bad-address': 'This is not a whole address: write it with https:// or http:// in front.',
    'unsupported-scheme': 'Only http and https addresses can be audited.',
    'name-not-found': 'There is no site of that name, or no connection.',
    refused: 'The server refused the connection: nobody answers on that port.',
    'timed-out': 'The server did not answer in time.',
    certificate: 'The site’s certificate is not valid, so the browser does not open it.',
    unreachable: 'The server could not be reached, or it cut the connection.',
    'http-error': 'The server answered with an error and no page.',
    'no-page': 'The address does not lead to a page: it is a download, empty, or sends you to another application.',
    'another-shop': 'The address ends at another shop, so it is not part of this journey.',
    crashed: 'The page crashed.',
    'no-element': 'The element that the recording uses did not appear, or could not be used.',
    'no-navigation': 'The page did not lead to another, as it did when it was recorded.',
    'step-failed': 'What was recorded could not be done.',
    'no-answer': 'The popup gave no answer.',
    'failed-to-open': 'The page could not be opened.',
    'worker-ended': 'The process that checked it ended each time.',
  },
}

const isOpenError = (code: CannotAudit['code']): code is OpenError => code in texts.en

/** The sentence for a problem, followed by the browser's own message where there is one; after the step of a recording, where it is one's. */
export function errorText(language: Language, { code, detail, step }: CannotAudit): string {
  const said = detail ? ` (${detail})` : ''
  const before = step ? `${recordingTexts[language].step(step.number, step.type)} ` : ''
  if (isOpenError(code)) return before + texts[language][code] + said
  return `${before}${t(wordingFor(language, null), `problem.${code}`)}. ${todos[language][code]}${said}`
}

/** What to do about a page that opened and could not be read. The popup's own sentences ask for a click on the icon. */
const todos: Record<Language, Record<Problem, string>> = {
  es: {
    'browser-page': 'Indica la dirección del checkout de la tienda.',
    'store-page': 'El navegador no lo permite. Indica la dirección del checkout de la tienda.',
    'file-without-permission': 'Sirve el archivo desde un servidor local e indica esa dirección.',
    pdf: 'Un PDF no tiene un checkout para revisar. Indica la página donde el comprador paga.',
    'unsupported-page': 'Tiene que ser una página web, con dirección http o https.',
    'page-failed-to-load': 'Revisa la dirección y la conexión, y prueba de nuevo.',
    'needs-click': 'Prueba de nuevo.',
    'tab-gone': 'La página cerró su propia pestaña. Indica una página del checkout que quede abierta.',
    'page-changed': 'Prueba de nuevo; si la página redirige, indica la dirección a la que llega, o usa --wait.',
    'not-responding': 'Está ocupada o bloqueada. Prueba de nuevo con --wait.',
    unexpected: 'Prueba de nuevo. Si se repite, avísanos con la dirección de la página.',
  },
  pt: {
    'browser-page': 'Informe o endereço do checkout da loja.',
    'store-page': 'O navegador não permite. Informe o endereço do checkout da loja.',
    'file-without-permission': 'Sirva o arquivo em um servidor local e informe esse endereço.',
    pdf: 'Um PDF não tem checkout para verificar. Informe a página onde o comprador paga.',
    'unsupported-page': 'Tem que ser uma página web, com endereço http ou https.',
    'page-failed-to-load': 'Confira o endereço e a conexão e tente de novo.',
    'needs-click': 'Tente de novo.',
    'tab-gone': 'A página fechou a própria aba. Informe uma página do checkout que fique aberta.',
    'page-changed': 'Tente de novo; se a página redireciona, informe o endereço final, ou use --wait.',
    'not-responding': 'Está ocupada ou travada. Tente de novo com --wait.',
    unexpected: 'Tente de novo. Se acontecer outra vez, avise com o endereço da página.',
  },
  en: {
    'browser-page': 'Give the address of the shop’s checkout.',
    'store-page': 'The browser does not allow it. Give the address of the shop’s checkout.',
    'file-without-permission': 'Serve the file from a local server and give that address.',
    pdf: 'A PDF has no checkout to check. Give the page where the buyer pays.',
    'unsupported-page': 'It has to be a web page with an http or https address.',
    'page-failed-to-load': 'Look at the address and the connection, and try again.',
    'needs-click': 'Try again.',
    'tab-gone': 'The page closed its own tab. Give a page of the checkout that stays open.',
    'page-changed': 'Try again; if the page redirects, give the address where it ends, or use --wait.',
    'not-responding': 'It is busy or frozen. Try again with --wait.',
    unexpected: 'Try again. If it happens again, tell us, with the address of the page.',
  },
}

const httpErrors: Record<Language, string> = {
  es: 'El servidor respondió con el error {status}: puede que esta no sea la página que buscabas.',
  pt: 'O servidor respondeu com o erro {status}: talvez esta não seja a página que você procurava.',
  en: 'The server answered with error {status}: this may not be the page you meant.',
}

/** The warning for a page that was audited although the server answered with an error. */
export const httpErrorText = (language: Language, status: number): string =>
  formatMessage(language, httpErrors[language], { status })
