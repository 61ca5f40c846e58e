/** Why a browser does not start. The debugging pipe just closes; the reason is on the browser's standard error. */
import { spawn } from 'node:child_process'

/**
 * Starts the browser again without a debugger and returns the line that says why it ended; empty
 * when there is none.
 */
export async function launchFailure(executablePath: string, args: readonly string[]): Promise<string> {
  const child = spawn(executablePath, [...args, '--dump-dom'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 10_000,
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text
  })
  await new Promise((resolve) => child.on('error', resolve).on('close', resolve))
  const lines = said
    .split('\n')
    .filter((line) => /FATAL|No usable sandbox|error while loading|Missing X server|cannot open display/i.test(line))
  return (
    lines[0]
      ?.replace(/^\[[^\]]*\]\s*/, '')
      .trim()
      .slice(0, 300) ?? ''
  )
}
