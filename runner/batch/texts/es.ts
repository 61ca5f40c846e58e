/** What `batch` and `worker` say in Spanish. */
import { type BatchTexts, number, span } from './form.ts'

export const es: BatchTexts = {
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
      ...(others > 0 ? [`${others} resultados en la carpeta son de tiendas que ya no están en la lista; quedan como están`] : []),
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
}
