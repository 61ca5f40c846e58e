/** The PostgreSQL server that the tests of queues start. */
import fs from 'node:fs'
import path from 'node:path'
import { bring, fromApt } from './bring.mjs'
import { outputOf } from './run.mjs'

/** Where Debian installs each version. */
const versions = '/usr/lib/postgresql'

/** Folders: named by hand, on the path, or Debian's, the newest version first. */
function candidates() {
  const installed = fs.existsSync(versions) ? fs.readdirSync(versions).sort((a, b) => Number(b) - Number(a)) : []
  const onPath = (process.env.PATH ?? '').split(path.delimiter)
  return [process.env.POSTGRES_BIN, ...installed.map((version) => path.join(versions, version, 'bin')), ...onPath].filter(Boolean)
}

/** The first folder whose programs start, or undefined. */
async function find() {
  for (const folder of candidates())
    if (
      fs.existsSync(path.join(folder, 'initdb')) &&
      /\d/.test(await outputOf(path.join(folder, 'initdb'), ['--version'], 10_000))
    )
      return folder
  return undefined
}

export const bringPostgres = () =>
  bring({
    find,
    ways: [fromApt('PostgreSQL', 'postgresql')],
    variable: 'POSTGRES_BIN',
    lacking: 'No PostgreSQL: install postgresql, or name the folder of its programs in POSTGRES_BIN, and run the command again.',
  })
