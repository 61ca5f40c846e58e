/** The Redis server that the tests of queues start. */
import { bring, fromApt } from './bring.mjs'
import { outputOf } from './run.mjs'

/** Named by hand, on the path, or where Debian installs it. */
const candidates = () => [process.env.REDIS_SERVER, 'redis-server', '/usr/bin/redis-server'].filter(Boolean)

/** The first that starts, or undefined. */
async function find() {
  for (const file of candidates()) if (/\bv=\d/.test(await outputOf(file, ['--version'], 10_000))) return file
  return undefined
}

export const bringRedis = () =>
  bring({
    find,
    ways: [fromApt('Redis', 'redis-server')],
    variable: 'REDIS_SERVER',
    lacking: 'No Redis: install redis-server, or name it in REDIS_SERVER, and run the command again.',
  })
