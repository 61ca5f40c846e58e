/** What `batch` and `worker` say in Portuguese. */
import { type BatchTexts, number, span } from './form.ts'

export const pt: BatchTexts = {
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
}
