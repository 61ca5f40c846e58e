/** What the command line says of itself, in three languages: its help, and what is wrong with its arguments. */
import type { Language } from '../src/engine/knowledge/words.ts'

interface CommandTexts {
  description: string
  /** What may follow the command. */
  usage: string
  /** Headings of the help. */
  headings: { usage: string; options: string; arguments: string }
  options: Record<
    | 'urls'
    | 'json'
    | 'journey'
    | 'stepAt'
    | 'open'
    | 'site'
    | 'product'
    | 'lang'
    | 'wait'
    | 'out'
    | 'file'
    | 'summary'
    | 'report'
    | 'csv'
    | 'junit'
    | 'sarif'
    | 'markdown'
    | 'baseline'
    | 'answers'
    | 'browserKind'
    | 'browser'
    | 'browserArg'
    | 'failOn'
    | 'help',
    string
  >
  choices: string
  otherwise: string
  status: string
  /** Where the other commands are described. */
  others: string
  wrong: {
    unknown: (option: string) => string
    missing: (option: string) => string
    conflict: (option: string, other: string) => string
    invalid: (option: string, value: string, allowed: string) => string
    milliseconds: string
    browserArg: string
    stepAt: string
    recordingAlone: string
    noRecording: string
    foreign: (url: string, shop: string) => string
  }
  noBrowser: (variable: string) => string
  noScreen: string
  doesNotStart: string
  staysOpen: string
}

export const commandTexts: Record<Language, CommandTexts> = {
  es: {
    description:
      'Abre cada dirección en un navegador real, la revisa como lo haría una persona e imprime el resultado.\nSin direcciones, revisa los checkouts de la tienda de ejemplo; con --journey, uno de sus recorridos.',
    usage: '[opciones] [URL...]',
    headings: { usage: 'Uso:', options: 'Opciones:', arguments: 'Argumentos:' },
    options: {
      urls: 'páginas para revisar, http o https',
      json: 'imprimir un objeto JSON por dirección, uno por línea; el avance va a la salida de errores',
      journey:
        'revisar las direcciones juntas, en orden, como un solo recorrido de compra: un único resultado; con una grabación de la Grabadora de Chrome DevTools (.json), repetirla y revisar cada página a la que llega',
      stepAt: 'revisar la página también después de estos pasos de la grabación, contados desde 1',
      open: 'abrir una ventana visible y dejarla abierta para usarla a mano',
      site: 'el país, en lugar del encontrado',
      product: 'el producto, en lugar del encontrado',
      lang: 'idioma del resumen y de esta ayuda',
      wait: 'esperar tantos milisegundos más después de que la página quede quieta',
      out: 'guardar cada auditoría como JSON, con una imagen del popup',
      file: 'tomar también las direcciones de este archivo, una por línea, con un nombre opcional detrás; # comenta',
      summary: 'imprimir solo una tabla, una línea por dirección, lo peor primero',
      report:
        'guardar el informe como página HTML, que se abre en cualquier lado y se imprime; en una carpeta, una página por auditoría y un índice',
      csv: 'guardar todo lo encontrado en una planilla',
      junit: 'guardar los resultados para la integración continua, como XML de JUnit',
      sarif: 'guardar lo que falla para GitHub, como SARIF 2.1.0',
      markdown: 'guardar un informe para un pull request o una wiki',
      baseline: 'comparar con lo que --json o --out guardaron antes; solo lo nuevo hace terminar con estado 1',
      answers: 'tomar de este archivo lo que una persona respondió sobre cada tienda',
      browserKind: 'el tipo de navegador',
      browser: 'el navegador que se usa',
      browserArg: 'un argumento para el navegador; se puede repetir',
      failOn: 'terminar con estado 1 ante este veredicto; undecided incluye notReady',
      help: 'mostrar esta ayuda',
    },
    choices: 'opciones',
    otherwise: 'si no se indica',
    others: 'Muchas tiendas, de una lista: npm start -- batch --help. Más máquinas para ellas: npm start -- worker --help.',
    status:
      'Estado de salida: 0 todo revisado; 1 se cumplió --fail-on, o hay algo nuevo frente a --baseline; 2 algo no se pudo revisar, o un argumento estaba mal; 130 o 143 detenido por una señal.',
    wrong: {
      unknown: (option) => `no existe la opción ${option}`,
      missing: (option) => `a ${option} le falta un valor`,
      conflict: (option, other) => `${option} y ${other} no van juntas`,
      invalid: (option, value, allowed) => `«${value}» no sirve para ${option}. ${allowed}`,
      milliseconds: 'Es un número de milisegundos, 600000 como máximo.',
      browserArg: 'Un argumento del navegador empieza con «--».',
      stepAt: 'Son números de pasos, separados por comas.',
      recordingAlone: 'una grabación abre sus propias direcciones: va sin otras',
      noRecording: '--step-at va con una grabación: --journey grabación.json',
      foreign: (url, shop) => `${url} no es de la tienda ${shop}: un recorrido es de una sola tienda`,
    },
    noBrowser: (variable) => `falta un navegador: indica uno con --browser o en ${variable}`,
    noScreen: '--open necesita una pantalla, y no hay ninguna',
    doesNotStart: 'el navegador no arranca',
    staysOpen:
      'La ventana queda abierta. Fija Semáforo en la barra y haz clic en su ícono sobre un checkout; cierra la ventana o aprieta Ctrl-C para terminar.',
  },
  pt: {
    description:
      'Abre cada endereço em um navegador real, verifica como uma pessoa faria e imprime o resultado.\nSem endereços, verifica os checkouts da loja de exemplo; com --journey, um dos seus percursos.',
    usage: '[opções] [URL...]',
    headings: { usage: 'Uso:', options: 'Opções:', arguments: 'Argumentos:' },
    options: {
      urls: 'páginas a verificar, http ou https',
      json: 'imprimir um objeto JSON por endereço, um por linha; o progresso vai para a saída de erros',
      journey:
        'verificar os endereços juntos, em ordem, como um só percurso de compra: um único resultado; com uma gravação do Gravador do Chrome DevTools (.json), reproduzi-la e verificar cada página a que ela chega',
      stepAt: 'verificar a página também depois destes passos da gravação, contados a partir de 1',
      open: 'abrir uma janela visível e deixá-la aberta para uso manual',
      site: 'o país, em vez do encontrado',
      product: 'o produto, em vez do encontrado',
      lang: 'idioma do resumo e desta ajuda',
      wait: 'esperar tantos milissegundos a mais depois que a página ficar quieta',
      out: 'salvar cada auditoria como JSON, com uma imagem do popup',
      file: 'usar também os endereços deste arquivo, um por linha, com um nome opcional depois; # comenta',
      summary: 'imprimir só uma tabela, uma linha por endereço, o pior primeiro',
      report:
        'salvar o relatório como página HTML, que abre em qualquer lugar e pode ser impressa; em uma pasta, uma página por auditoria e um índice',
      csv: 'salvar tudo o que foi encontrado em uma planilha',
      junit: 'salvar os resultados para a integração contínua, como XML do JUnit',
      sarif: 'salvar o que falha para o GitHub, como SARIF 2.1.0',
      markdown: 'salvar um relatório para um pull request ou uma wiki',
      baseline: 'comparar com o que --json ou --out salvaram antes; só o que é novo termina com status 1',
      answers: 'usar deste arquivo o que uma pessoa respondeu sobre cada loja',
      browserKind: 'o tipo de navegador',
      browser: 'o navegador a usar',
      browserArg: 'um argumento para o navegador; pode ser repetido',
      failOn: 'terminar com status 1 neste veredito; undecided inclui notReady',
      help: 'mostrar esta ajuda',
    },
    choices: 'opções',
    otherwise: 'se não for informado',
    others: 'Muitas lojas, de uma lista: npm start -- batch --help. Mais máquinas para elas: npm start -- worker --help.',
    status:
      'Status de saída: 0 tudo verificado; 1 --fail-on atingido, ou há algo novo em relação a --baseline; 2 algo não pôde ser verificado, ou um argumento estava errado; 130 ou 143 parado por um sinal.',
    wrong: {
      unknown: (option) => `não existe a opção ${option}`,
      missing: (option) => `falta um valor para ${option}`,
      conflict: (option, other) => `${option} e ${other} não podem ser usadas juntas`,
      invalid: (option, value, allowed) => `“${value}” não serve para ${option}. ${allowed}`,
      milliseconds: 'É um número de milissegundos, no máximo 600000.',
      browserArg: 'Um argumento do navegador começa com “--”.',
      stepAt: 'São números de passos, separados por vírgulas.',
      recordingAlone: 'uma gravação abre seus próprios endereços: vai sem outros',
      noRecording: '--step-at vai com uma gravação: --journey gravação.json',
      foreign: (url, shop) => `${url} não é da loja ${shop}: um percurso é de uma só loja`,
    },
    noBrowser: (variable) => `falta um navegador: indique um com --browser ou em ${variable}`,
    noScreen: '--open precisa de uma tela, e não há nenhuma',
    doesNotStart: 'o navegador não inicia',
    staysOpen:
      'A janela fica aberta. Fixe o Semáforo na barra e clique no ícone dele em um checkout; feche a janela ou aperte Ctrl-C para terminar.',
  },
  en: {
    description:
      'Opens each address in a real browser, checks it as a person would and prints what was found.\nWithout an address it checks the checkouts of the sample shop; with --journey, one of its journeys.',
    usage: '[options] [URL...]',
    headings: { usage: 'Usage:', options: 'Options:', arguments: 'Arguments:' },
    options: {
      urls: 'pages to check, http or https',
      json: 'print one JSON object per address, one a line; progress goes to standard error',
      journey:
        'check the addresses together, in order, as one journey through a checkout: one result; with a recording of Chrome DevTools’ Recorder (.json), play it and check each page that it reaches',
      stepAt: 'check the page also after these steps of the recording, counted from 1',
      open: 'open a visible window and leave it open for use by hand',
      site: 'the country, instead of the one found',
      product: 'the product, instead of the one found',
      lang: 'language of the summary and of this help',
      wait: 'wait this many milliseconds more after a page has become quiet',
      out: 'write each audit as JSON, with a picture of the popup',
      file: 'also take the addresses in this file, one a line, with an optional name after each; # comments',
      summary: 'print a table only, one line per address, the worst first',
      report:
        'write the report as an HTML page, which opens anywhere and prints; in a folder, a page for each audit and an index',
      csv: 'write all that was found as a spreadsheet',
      junit: 'write the results for continuous integration, as JUnit XML',
      sarif: 'write what fails for GitHub, as SARIF 2.1.0',
      markdown: 'write a report for a pull request or a wiki',
      baseline: 'compare with what --json or --out wrote before; only what is new ends with status 1',
      answers: 'take from this file what a person answered about each shop',
      browserKind: 'the kind of browser',
      browser: 'the browser to use',
      browserArg: 'an argument for the browser; may be repeated',
      failOn: 'end with status 1 at this verdict; undecided includes notReady',
      help: 'show this help',
    },
    choices: 'choices',
    otherwise: 'by default',
    others: 'Many shops, from a list: npm start -- batch --help. More machines for them: npm start -- worker --help.',
    status:
      'Exit status: 0 all checked; 1 --fail-on met, or something is new against --baseline; 2 something could not be checked, or an argument was bad; 130 or 143 stopped by a signal.',
    wrong: {
      unknown: (option) => `there is no option ${option}`,
      missing: (option) => `${option} needs a value`,
      conflict: (option, other) => `${option} and ${other} do not go together`,
      invalid: (option, value, allowed) => `“${value}” is no value for ${option}. ${allowed}`,
      milliseconds: 'It is a number of milliseconds, at most 600000.',
      browserArg: 'A browser argument starts with “--”.',
      stepAt: 'They are numbers of steps, with commas between them.',
      recordingAlone: 'a recording opens its own addresses: it goes without others',
      noRecording: '--step-at goes with a recording: --journey recording.json',
      foreign: (url, shop) => `${url} is not of the shop ${shop}: a journey is of one shop`,
    },
    noBrowser: (variable) => `no browser: name one with --browser or in ${variable}`,
    noScreen: '--open needs a screen, and there is none',
    doesNotStart: 'the browser does not start',
    staysOpen:
      'The window stays open. Pin Semáforo in the toolbar, click its icon on a checkout; close the window or press Ctrl-C to end.',
  },
}
