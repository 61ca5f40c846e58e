/** What `batch` and `worker` say, in three languages. */
import type { Language } from '../../src/engine/knowledge/words.ts'

export interface ProgressNumbers {
  done: number
  total: number
  active: number
  failed: number
  /** Shops a minute. */
  rate: number
  /** Until the end; undefined while it cannot be told. */
  minutes: number | undefined
  paused: boolean
}

type OptionNames =
  | 'csv'
  | 'out'
  | 'queue'
  | 'results'
  | 'name'
  | 'lang'
  | 'wait'
  | 'browserKind'
  | 'browser'
  | 'browserArg'
  | 'retry'
  | 'failOn'
  | 'pause'
  | 'resume'
  | 'help'

interface BatchTexts {
  description: { batch: string; worker: string }
  usage: { batch: string; worker: string }
  options: Record<OptionNames, string> & {
    workers: (usual: number) => string
    pauseBetween: (usual: number) => string
  }
  status: string
  wrong: {
    workers: string
    queue: string
    results: string
    name: string
    oneList: string
    needsFolder: string
    needsQueue: (option: string) => string
    recordingInQueue: string
    noArgument: (argument: string) => string
  }
  /** Of the list. */
  list: {
    at: (line: number, says: string) => string
    quotes: string
    noHeader: (columns: string) => string
    columnTwice: (column: string) => string
    empty: string
    ignored: (columns: string) => string
    cells: (found: number, wanted: number) => string
    noAddress: string
    noAnswers: (file: string, shop: string) => string
    noneOf: (column: string, value: string, allowed: string) => string
    same: (line: number) => string
    more: (count: number) => string
  }
  cannotWrite: (folder: string, code: string) => string
  folderInUse: (folder: string, process: number, lock: string) => string
  otherList: (folder: string) => string
  /** At the beginning: what is finished already, what is left, and results of shops that the list has no more. */
  begins: (finished: number, left: number, others: number) => string
  noServer: (address: string, says: string) => string
  noResult: (place: string) => string
  waitsForWorkers: (command: string) => string
  workerStarts: (workers: number, address: string) => string
  paused: string
  resumed: string
  stopped: (done: number, total: number) => string
  workerStopped: string
  progress: (numbers: ProgressNumbers) => string
  /** Below the table. */
  rest: (rows: number, file: string) => string
  deadLetters: (count: number) => string
}

const number = (locale: string, value: number, digits = 0) =>
  value.toLocaleString(locale, { maximumFractionDigits: digits, minimumFractionDigits: digits })

/** Such as `3 h 05 min`. */
function span(minutes: number): string {
  const whole = Math.ceil(minutes)
  return whole < 60 ? `${whole} min` : `${Math.floor(whole / 60)} h ${String(whole % 60).padStart(2, '0')} min`
}

export const batchTexts: Record<Language, BatchTexts> = {
  es: {
    description: {
      batch:
        'Revisa muchas tiendas en varios navegadores a la vez y guarda cada resultado en una carpeta.\nSi se corta, el mismo comando sigue donde quedó: no repite ninguna tienda terminada.',
      worker: 'Toma tiendas de una cola en un servidor y las revisa, hasta que se detiene con Ctrl+C.',
    },
    usage: { batch: '[opciones] <CSV>', worker: '[opciones]' },
    options: {
      csv: 'la lista: columnas address (una dirección o el archivo de una grabación), label, site, product y answers (un archivo de respuestas), en cualquier orden, con encabezado; solo address es obligatoria',
      out: 'la carpeta de los resultados; con --queue, la misma para todas las máquinas',
      results: 'una tabla en un servidor, postgres://…, para los resultados: así las máquinas no comparten carpeta',
      queue: 'una cola en un servidor, redis://… o postgres://…, para repartir el trabajo entre máquinas',
      name: 'nombre de la cola en el servidor: uno para cada lote que corra a la vez',
      workers: (usual) => `cuántos navegadores a la vez (si no se indica: ${usual})`,
      pauseBetween: (usual) => `milisegundos entre dos visitas a una misma tienda (si no se indica: ${usual})`,
      lang: 'idioma de los mensajes y de esta ayuda',
      wait: 'esperar tantos milisegundos más después de que cada página quede quieta',
      browserKind: 'el tipo de navegador',
      browser: 'el navegador que se usa',
      browserArg: 'un argumento para el navegador; se puede repetir',
      retry: 'volver a intentar las tiendas que no se pudieron revisar',
      failOn: 'terminar con estado 1 ante este veredicto; undecided incluye notReady',
      pause: 'poner en pausa la cola de --queue: ninguna máquina toma más tiendas',
      resume: 'reanudar la cola de --queue',
      help: 'mostrar esta ayuda',
    },
    status:
      'Estado de salida: 0 todo revisado; 1 se cumplió --fail-on; 2 alguna tienda no se pudo revisar, o un argumento estaba mal; 130 o 143 detenido por una señal.',
    wrong: {
      workers: 'Es un número de navegadores, de 1 a 999.',
      results: 'Tiene que empezar con postgres://.',
      queue: 'Tiene que empezar con redis://, rediss:// o postgres://.',
      name: 'Lleva letras, números, «-» y «_», 60 como máximo.',
      oneList: 'falta la lista: indica un archivo CSV, y solo uno',
      needsFolder: 'falta --out: la carpeta de los resultados',
      needsQueue: (option) => `${option} necesita --queue`,
      recordingInQueue: 'una grabación no va a una cola: lo que escribe no sale de esta máquina. Revisa esas tiendas sin --queue',
      noArgument: (argument) => `sobra «${argument}»`,
    },
    list: {
      at: (line, says) => `línea ${line}: ${says}`,
      quotes: 'las comillas no cierran o están mal puestas',
      noHeader: (columns) => `la primera línea tiene que nombrar las columnas (${columns}), al menos address`,
      columnTwice: (column) => `la columna ${column} está dos veces`,
      empty: 'no tiene ninguna tienda',
      ignored: (columns) => `columnas que no se usan: ${columns}`,
      cells: (found, wanted) => `tiene ${found} columnas y el encabezado ${wanted}`,
      noAddress: 'falta la dirección',
      noAnswers: (file, shop) => `${file} no tiene respuestas sobre ${shop}`,
      noneOf: (column, value, allowed) => `«${value}» no sirve para ${column}; puede ser ${allowed}`,
      same: (line) => `es igual a la línea ${line}; se revisa una sola vez`,
      more: (count) => `y ${count} errores más`,
    },
    cannotWrite: (folder, code) => `no se puede escribir en ${folder} (${code})`,
    folderInUse: (folder, process, lock) =>
      `otro lote trabaja en ${folder} (proceso ${process}). Si no es así, borra ${lock} y prueba de nuevo`,
    otherList: (folder) => `${folder} tiene resultados de otra lista: ninguna tienda coincide. Indica otra carpeta, o vacía esta`,
    begins: (finished, left, others) =>
      [
        finished > 0 ? `${finished} ya terminadas, quedan ${left}` : `${left} tiendas por revisar`,
        ...(others > 0
          ? [`${others} resultados en la carpeta son de tiendas que ya no están en la lista; quedan como están`]
          : []),
      ].join('; '),
    noServer: (address, says) => `no se puede usar ${address} (${says})`,
    noResult: (place) =>
      `una tienda está terminada y falta su resultado (${place}): los procesos «worker» tienen que guardar los resultados en el mismo lugar`,
    waitsForWorkers: (command) => `Las tiendas están en la cola. En cada máquina que ayude: ${command}`,
    workerStarts: (workers, address) => `${workers} navegadores toman tiendas de ${address}. Ctrl+C para terminar.`,
    paused: 'La cola está en pausa; lo que ya se estaba revisando termina.',
    resumed: 'La cola sigue.',
    stopped: (done, total) => `Detenido: ${done} de ${total} tiendas terminadas. El mismo comando sigue donde quedó.`,
    workerStopped: 'Detenido. Las tiendas empezadas vuelven a la cola.',
    progress: ({ done, total, active, failed, rate, minutes, paused }) =>
      [
        `${number('es-AR', done)}/${number('es-AR', total)} tiendas`,
        ...(paused ? ['en pausa'] : [`${active} en curso`]),
        ...(rate > 0 ? [`${number('es-AR', rate, 1)} por minuto`] : []),
        ...(minutes !== undefined ? [`faltan ${span(minutes)}`] : []),
        ...(failed > 0 ? [`${number('es-AR', failed)} sin revisar`] : []),
      ].join(' · '),
    rest: (rows, file) => `… y ${number('es-AR', rows)} más. La tabla completa está en ${file}`,
    deadLetters: (count) =>
      count === 1
        ? '1 tienda no se pudo revisar. Con --retry se intenta de nuevo.'
        : `${number('es-AR', count)} tiendas no se pudieron revisar. Con --retry se intentan de nuevo.`,
  },
  pt: {
    description: {
      batch:
        'Verifica muitas lojas em vários navegadores ao mesmo tempo e salva cada resultado em uma pasta.\nSe for interrompido, o mesmo comando continua de onde parou: nenhuma loja terminada é repetida.',
      worker: 'Pega lojas de uma fila em um servidor e as verifica, até ser parado com Ctrl+C.',
    },
    usage: { batch: '[opções] <CSV>', worker: '[opções]' },
    options: {
      csv: 'a lista: colunas address (um endereço ou o arquivo de uma gravação), label, site, product e answers (um arquivo de respostas), em qualquer ordem, com cabeçalho; só address é obrigatória',
      out: 'a pasta dos resultados; com --queue, a mesma para todas as máquinas',
      results: 'uma tabela em um servidor, postgres://…, para os resultados: assim as máquinas não precisam de pasta em comum',
      queue: 'uma fila em um servidor, redis://… ou postgres://…, para dividir o trabalho entre máquinas',
      name: 'nome da fila no servidor: um para cada lote que rode ao mesmo tempo',
      workers: (usual) => `quantos navegadores ao mesmo tempo (se não for informado: ${usual})`,
      pauseBetween: (usual) => `milissegundos entre duas visitas à mesma loja (se não for informado: ${usual})`,
      lang: 'idioma das mensagens e desta ajuda',
      wait: 'esperar tantos milissegundos a mais depois que cada página ficar quieta',
      browserKind: 'o tipo de navegador',
      browser: 'o navegador a usar',
      browserArg: 'um argumento para o navegador; pode ser repetido',
      retry: 'tentar de novo as lojas que não puderam ser verificadas',
      failOn: 'terminar com status 1 neste veredito; undecided inclui notReady',
      pause: 'pausar a fila de --queue: nenhuma máquina pega mais lojas',
      resume: 'retomar a fila de --queue',
      help: 'mostrar esta ajuda',
    },
    status:
      'Status de saída: 0 tudo verificado; 1 --fail-on atingido; 2 alguma loja não pôde ser verificada, ou um argumento estava errado; 130 ou 143 parado por um sinal.',
    wrong: {
      workers: 'É um número de navegadores, de 1 a 999.',
      results: 'Precisa começar com postgres://.',
      queue: 'Precisa começar com redis://, rediss:// ou postgres://.',
      name: 'Tem letras, números, “-” e “_”, no máximo 60.',
      oneList: 'falta a lista: informe um arquivo CSV, e só um',
      needsFolder: 'falta --out: a pasta dos resultados',
      needsQueue: (option) => `${option} precisa de --queue`,
      recordingInQueue:
        'uma gravação não vai para uma fila: o que ela digita não sai desta máquina. Verifique essas lojas sem --queue',
      noArgument: (argument) => `“${argument}” está sobrando`,
    },
    list: {
      at: (line, says) => `linha ${line}: ${says}`,
      quotes: 'as aspas não fecham ou estão no lugar errado',
      noHeader: (columns) => `a primeira linha precisa nomear as colunas (${columns}), ao menos address`,
      columnTwice: (column) => `a coluna ${column} aparece duas vezes`,
      empty: 'não tem nenhuma loja',
      ignored: (columns) => `colunas que não são usadas: ${columns}`,
      cells: (found, wanted) => `tem ${found} colunas e o cabeçalho, ${wanted}`,
      noAddress: 'falta o endereço',
      noAnswers: (file, shop) => `${file} não tem respostas sobre ${shop}`,
      noneOf: (column, value, allowed) => `“${value}” não serve para ${column}; pode ser ${allowed}`,
      same: (line) => `é igual à linha ${line}; é verificada uma só vez`,
      more: (count) => `e mais ${count} erros`,
    },
    cannotWrite: (folder, code) => `não é possível gravar em ${folder} (${code})`,
    folderInUse: (folder, process, lock) =>
      `outro lote está usando ${folder} (processo ${process}). Se não for o caso, apague ${lock} e tente de novo`,
    otherList: (folder) => `${folder} tem resultados de outra lista: nenhuma loja coincide. Informe outra pasta, ou esvazie esta`,
    begins: (finished, left, others) =>
      [
        finished > 0 ? `${finished} já terminadas, faltam ${left}` : `${left} lojas a verificar`,
        ...(others > 0 ? [`${others} resultados na pasta são de lojas que não estão mais na lista; ficam como estão`] : []),
      ].join('; '),
    noServer: (address, says) => `não é possível usar ${address} (${says})`,
    noResult: (place) =>
      `uma loja está terminada e falta o resultado (${place}): os processos “worker” precisam salvar os resultados no mesmo lugar`,
    waitsForWorkers: (command) => `As lojas estão na fila. Em cada máquina que vai ajudar: ${command}`,
    workerStarts: (workers, address) => `${workers} navegadores pegam lojas de ${address}. Ctrl+C para terminar.`,
    paused: 'A fila está em pausa; o que já estava sendo verificado termina.',
    resumed: 'A fila continua.',
    stopped: (done, total) => `Parado: ${done} de ${total} lojas terminadas. O mesmo comando continua de onde parou.`,
    workerStopped: 'Parado. As lojas começadas voltam para a fila.',
    progress: ({ done, total, active, failed, rate, minutes, paused }) =>
      [
        `${number('pt-BR', done)}/${number('pt-BR', total)} lojas`,
        ...(paused ? ['em pausa'] : [`${active} em andamento`]),
        ...(rate > 0 ? [`${number('pt-BR', rate, 1)} por minuto`] : []),
        ...(minutes !== undefined ? [`faltam ${span(minutes)}`] : []),
        ...(failed > 0 ? [`${number('pt-BR', failed)} não verificadas`] : []),
      ].join(' · '),
    rest: (rows, file) => `… e mais ${number('pt-BR', rows)}. A tabela completa está em ${file}`,
    deadLetters: (count) =>
      count === 1
        ? '1 loja não pôde ser verificada. Com --retry ela é tentada de novo.'
        : `${number('pt-BR', count)} lojas não puderam ser verificadas. Com --retry elas são tentadas de novo.`,
  },
  en: {
    description: {
      batch:
        'Checks many shops in several browsers at a time and writes each result into a folder.\nAfter an interruption the same command goes on: no finished shop is checked again.',
      worker: 'Takes shops from a queue on a server and checks them, until it is stopped with Ctrl+C.',
    },
    usage: { batch: '[options] <CSV>', worker: '[options]' },
    options: {
      csv: 'the list: columns address (an address, or a recording’s file), label, site, product and answers (a file of answers), in any order, with a header row; only address is needed',
      out: 'the folder for the results; with --queue the same one on all machines',
      results: 'a table on a server, postgres://…, for the results, so that machines need no folder in common',
      queue: 'a queue on a server, redis://… or postgres://…, to share the work among machines',
      name: 'the queue’s name on the server: one for each batch that runs at the same time',
      workers: (usual) => `how many browsers at a time (by default: ${usual})`,
      pauseBetween: (usual) => `milliseconds between two visits of one shop (by default: ${usual})`,
      lang: 'language of the messages and of this help',
      wait: 'wait this many milliseconds more after each page has become quiet',
      browserKind: 'the kind of browser',
      browser: 'the browser to use',
      browserArg: 'an argument for the browser; may be repeated',
      retry: 'try the shops that could not be checked once more',
      failOn: 'end with status 1 at this verdict; undecided includes notReady',
      pause: 'pause the queue of --queue: no machine takes more shops',
      resume: 'let the queue of --queue go on',
      help: 'show this help',
    },
    status:
      'Exit status: 0 all checked; 1 --fail-on met; 2 a shop could not be checked, or an argument was bad; 130 or 143 stopped by a signal.',
    wrong: {
      workers: 'It is a number of browsers, from 1 to 999.',
      results: 'It has to begin with postgres://.',
      queue: 'It has to begin with redis://, rediss:// or postgres://.',
      name: 'It has letters, digits, “-” and “_”, at most 60.',
      oneList: 'no list: name one CSV file, and only one',
      needsFolder: '--out is missing: the folder for the results',
      needsQueue: (option) => `${option} needs --queue`,
      recordingInQueue: 'a recording goes into no queue: what it types stays on this machine. Audit those shops without --queue',
      noArgument: (argument) => `“${argument}” has no meaning here`,
    },
    list: {
      at: (line, says) => `line ${line}: ${says}`,
      quotes: 'its quotation marks do not close, or are misplaced',
      noHeader: (columns) => `the first line has to name the columns (${columns}), at least address`,
      columnTwice: (column) => `the column ${column} is there twice`,
      empty: 'it has no shop',
      ignored: (columns) => `columns that are not used: ${columns}`,
      cells: (found, wanted) => `it has ${found} columns, the header ${wanted}`,
      noAddress: 'the address is missing',
      noAnswers: (file, shop) => `${file} has no answers about ${shop}`,
      noneOf: (column, value, allowed) => `“${value}” is no ${column}; it may be ${allowed}`,
      same: (line) => `the same as line ${line}; checked once only`,
      more: (count) => `and ${count} more mistakes`,
    },
    cannotWrite: (folder, code) => `${folder} cannot be written to (${code})`,
    folderInUse: (folder, process, lock) =>
      `another batch works in ${folder} (process ${process}). If that is not so, delete ${lock} and try again`,
    otherList: (folder) => `${folder} has results of another list: no shop is in both. Name another folder, or empty this one`,
    begins: (finished, left, others) =>
      [
        finished > 0 ? `${finished} finished already, ${left} left` : `${left} shops to check`,
        ...(others > 0 ? [`${others} results in the folder are of shops that the list has no more; they stay as they are`] : []),
      ].join('; '),
    noServer: (address, says) => `${address} cannot be used (${says})`,
    noResult: (place) =>
      `a shop is finished and its result is missing (${place}): the “worker” processes have to write results to the same place`,
    waitsForWorkers: (command) => `The shops are in the queue. On each machine that is to help: ${command}`,
    workerStarts: (workers, address) => `${workers} browsers take shops from ${address}. Ctrl+C to end.`,
    paused: 'The queue is paused; what was being checked already is finished.',
    resumed: 'The queue goes on.',
    stopped: (done, total) => `Stopped: ${done} of ${total} shops finished. The same command goes on from here.`,
    workerStopped: 'Stopped. The shops that were begun go back to the queue.',
    progress: ({ done, total, active, failed, rate, minutes, paused }) =>
      [
        `${number('en', done)}/${number('en', total)} shops`,
        ...(paused ? ['paused'] : [`${active} in progress`]),
        ...(rate > 0 ? [`${number('en', rate, 1)} a minute`] : []),
        ...(minutes !== undefined ? [`${span(minutes)} left`] : []),
        ...(failed > 0 ? [`${number('en', failed)} not checked`] : []),
      ].join(' · '),
    rest: (rows, file) => `… and ${number('en', rows)} more. The whole table is in ${file}`,
    deadLetters: (count) =>
      count === 1
        ? '1 shop could not be checked. --retry tries it again.'
        : `${number('en', count)} shops could not be checked. --retry tries them again.`,
  },
}
