/** Which shops may not be visited now, for all machines that share a server. BullMQ itself has no limit by shop. */
import type { Redis } from 'ioredis'
import { withTable } from './postgres.ts'

export interface Leases {
  /** Takes a shop for so many milliseconds. Zero, or the milliseconds for which another has it or its pause lasts. */
  take(shop: string, token: string, milliseconds: number): Promise<number>
  /** Holds one that was taken for longer, from now. */
  extend(shop: string, token: string, milliseconds: number): Promise<void>
  /** Gives one back that was taken; nobody has it before the pause is over. */
  release(shop: string, token: string, pause: number): Promise<void>
}

const keyOf = (shop: string) => `semaforo:shop:${shop}`

/** Only who has a lease changes it; the second value is the new one, which during a pause is nobody's. */
const change = `if redis.call('get', KEYS[1]) ~= ARGV[1] then return 0 end
if tonumber(ARGV[3]) <= 0 then return redis.call('del', KEYS[1]) end
return redis.call('set', KEYS[1], ARGV[2], 'PX', ARGV[3])`

/** Leases are keys that expire. */
export const redisLeases = (redis: Redis): Leases => ({
  async take(shop, token, milliseconds) {
    if (await redis.set(keyOf(shop), token, 'PX', milliseconds, 'NX')) return 0
    return Math.max(1, await redis.pttl(keyOf(shop)))
  },
  async extend(shop, token, milliseconds) {
    await redis.eval(change, 1, keyOf(shop), token, token, milliseconds)
  },
  async release(shop, token, pause) {
    await redis.eval(change, 1, keyOf(shop), token, 'pause', pause)
  },
})

const span = (parameter: string) => `now() + ${parameter} * interval '1 millisecond'`

/** Leases are rows with a time until which they hold. */
export async function postgresLeases(server: string): Promise<Leases & { close(): Promise<void> }> {
  const pool = await withTable(server, 'semaforo_shops (shop text PRIMARY KEY, token text NOT NULL, until timestamptz NOT NULL)')
  return {
    close: () => pool.end(),
    async take(shop, token, milliseconds) {
      const { rowCount } = await pool.query(
        `INSERT INTO semaforo_shops VALUES ($1, $2, ${span('$3')})
         ON CONFLICT (shop) DO UPDATE SET token = excluded.token, until = excluded.until WHERE semaforo_shops.until <= now()`,
        [shop, token, milliseconds],
      )
      if (rowCount) return 0
      const { rows } = await pool.query(
        'SELECT extract(epoch FROM until - now()) * 1000 AS left FROM semaforo_shops WHERE shop = $1',
        [shop],
      )
      return Math.max(1, Math.ceil(Number(rows[0]?.left ?? 1)))
    },
    async extend(shop, token, milliseconds) {
      await pool.query(`UPDATE semaforo_shops SET until = ${span('$3')} WHERE shop = $1 AND token = $2`, [
        shop,
        token,
        milliseconds,
      ])
    },
    async release(shop, token, pause) {
      await pool.query(`UPDATE semaforo_shops SET token = '', until = ${span('$3')} WHERE shop = $1 AND token = $2`, [
        shop,
        token,
        pause,
      ])
    },
  }
}
