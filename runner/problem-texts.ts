/** Sentences of the command line for an address that could not be audited, in three languages. */
import { formatMessage, t } from '../src/engine/i18n/format.ts'
import type { Language } from '../src/engine/knowledge/words.ts'
import type { CannotAudit, OpenError } from './problems.ts'

const texts: Record<Language, Record<OpenError, string>> = {
  es: {
    'bad-address': 'No es una dirección completa: escribila con https:// o http:// adelante.',
    'unsupported-scheme': 'Solo se pueden auditar direcciones http y https.',
    'name-not-found': 'No existe un sitio con ese nombre, o no hay conexión.',
    refused: 'El servidor rechazó la conexión: en ese puerto no responde nadie.',
    'timed-out': 'El servidor no respondió a tiempo.',
    certificate: 'El certificado del sitio no es válido, así que el navegador no lo abre.',
    unreachable: 'No se pudo llegar al servidor, o cortó la conexión.',
    'http-error': 'El servidor respondió con un error y sin página.',
    'no-page': 'La dirección no lleva a una página: es una descarga, está vacía o redirige a otra aplicación.',
    crashed: 'La página se cerró por un fallo.',
    'no-answer': 'El popup no dio una respuesta.',
    'failed-to-open': 'La página no se pudo abrir.',
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
    crashed: 'A página fechou por uma falha.',
    'no-answer': 'O popup não deu uma resposta.',
    'failed-to-open': 'Não foi possível abrir a página.',
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
    crashed: 'The page crashed.',
    'no-answer': 'The popup gave no answer.',
    'failed-to-open': 'The page could not be opened.',
  },
}

const isOpenError = (code: CannotAudit['code']): code is OpenError => code in texts.en

/** The sentence for a problem, followed by the browser's own message where there is one. */
export function errorText(language: Language, { code, detail }: CannotAudit): string {
  const said = detail ? ` (${detail})` : ''
  if (isOpenError(code)) return texts[language][code] + said
  return `${t(language, `problem.${code}`)}. ${t(language, `problem.${code}.todo`)}${said}`
}

const httpErrors: Record<Language, string> = {
  es: 'El servidor respondió con el error {status}: puede que esta no sea la página que buscabas.',
  pt: 'O servidor respondeu com o erro {status}: talvez esta não seja a página que você procurava.',
  en: 'The server answered with error {status}: this may not be the page you meant.',
}

/** The warning for a page that was audited although the server answered with an error. */
export const httpErrorText = (language: Language, status: number): string =>
  formatMessage(language, httpErrors[language], { status })
