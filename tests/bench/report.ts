/** The report as Markdown: aims, a section per part, and the machine. */
import os from 'node:os'
import { table } from './table.ts'

export interface Aim {
  what: string
  aim: string
  measured: string
  met: boolean
}

export interface Section {
  title: string
  /** Paragraphs and tables. */
  text: string[]
  aims: Aim[]
}

export interface Machine {
  cpu: string
  cores: number
  system: string
  node: string
  browser: string
  /** Day of the measurement, ISO 8601. */
  date: string
  /** Load average of the last minute, before the first measurement. */
  load: number
}

/** Call before anything is measured. */
export const thisMachine = (browser: string): Machine => ({
  cpu: os.cpus()[0]?.model.trim() ?? 'unknown',
  cores: os.cpus().length,
  system: `${os.type()} ${os.release()} ${os.arch()}`,
  node: process.version,
  browser,
  date: new Date().toISOString().slice(0, 10),
  load: os.loadavg()[0] ?? 0,
})

const conditions = ({ cpu, cores, system, node, browser, date, load }: Machine) =>
  [
    `Measured on ${date}: ${cpu}, ${cores} cores, ${system}; Node ${node}; ${browser}, headless.`,
    load > 1
      ? `The machine was busy with other work (load ${load.toFixed(1)}): what stands side by side was measured side by side and can be compared, single times are too long.`
      : '',
  ]
    .join(' ')
    .trim()

export const aimsTable = (aims: readonly Aim[]) =>
  table(
    ['', 'aim', 'measured', ''],
    aims.map(({ what, aim, measured, met }) => [what, aim, measured, met ? 'met' : '**missed**']),
  )

export const sectionText = ({ title, text }: Section) => [`## ${title}`, ...text].join('\n\n')

export function reportOf(sections: readonly Section[], machine: Machine): string {
  return [
    '# Benchmarks',
    '<!-- Written by `npm run bench`. Do not edit. -->',
    `${conditions(machine)} Medians; times in milliseconds. What takes the time, and what was tried: [speed](speed.md).`,
    aimsTable(sections.flatMap(({ aims }) => aims)),
    ...sections.map(sectionText),
    '',
  ].join('\n\n')
}
