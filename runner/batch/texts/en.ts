/** What `batch` and `worker` say in English. */
import { type BatchTexts, number, span } from './form.ts'

export const en: BatchTexts = {
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
}
