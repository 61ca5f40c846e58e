/** Figures and tables as Markdown. */

/** Three significant digits: the measurements are not more precise. */
export function figure(value: number): string {
  if (Number.isNaN(value)) return '–'
  if (value === 0) return '0'
  const size = Math.abs(value)
  if (size < 0.01) return '< 0.01'
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : 2
  const [whole, part] = value.toFixed(digits).split('.')
  return whole!.replace(/\B(?=(\d{3})+$)/g, ',') + (part ? `.${part}` : '')
}

export const times = (value: number) => `${figure(value)} ×`

/** A table with text in the first column and figures in the others. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map((_, column) => (column ? '---:' : '---'))), ...rows.map(line)].join('\n')
}
