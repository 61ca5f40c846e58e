/** One batch at a time in a results folder. */
import fs from 'node:fs'
import path from 'node:path'

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const ownerOf = (file: string) => Number(fs.readFileSync(file, 'utf8'))

/**
 * Takes a folder, or gives the id of the process that has it. The lock of a process that has ended is taken away; a machine that shares the
 * folder is not asked.
 */
export function takeFolder(folder: string): { release(): void } | { owner: number } {
  const file = path.join(folder, 'batch.lock')
  const own = `${file}.${process.pid}`
  for (;;) {
    try {
      // Linked, so that it is there whole or not at all.
      fs.writeFileSync(own, String(process.pid))
      fs.linkSync(own, file)
      return { release: () => fs.rmSync(file, { force: true }) }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    } finally {
      fs.rmSync(own, { force: true })
    }
    const owner = removeStale(file)
    if (owner !== undefined) return { owner }
  }
}

/** Removes a lock whose process has ended. Gives the process of one that holds. */
function removeStale(file: string): number | undefined {
  const aside = `${file}.${process.pid}`
  try {
    const owner = ownerOf(file)
    if (runs(owner) && owner !== process.pid) return owner
    // Of two that see the same old lock one moves it; the other may move the new one, sees that, and puts it back.
    fs.renameSync(file, aside)
    const moved = ownerOf(aside)
    if (moved !== owner) fs.linkSync(aside, file)
    fs.rmSync(aside)
    return moved === owner ? undefined : moved
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
