/** The two kinds of server that BullMQ keeps a queue on. */
import { type BackendFactory, createPostgresBackend, type PostgresConnectionOptions } from 'bullmq'
import { Redis } from 'ioredis'
import { type Leases, postgresLeases, redisLeases } from './leases.ts'

export interface Server {
  /** What BullMQ's queue and worker are given. */
  connection: Redis | PostgresConnectionOptions
  backend?: BackendFactory
  leases: Leases
  /** Ends this process's connections. */
  close(): Promise<void>
}

/** How long a server may take to answer at first, in milliseconds. Later on it is waited for. */
const firstAnswer = 5000

/** Connects to `redis://…`, `rediss://…` or `postgres://…`. Rejects when the server does not answer. */
export const connect = (address: string): Promise<Server> =>
  address.startsWith('redis') ? connectRedis(address) : connectPostgres(address)

async function connectRedis(address: string): Promise<Server> {
  // The first connection is not tried again: an address that is wrong is told at once.
  const first = new Redis(address, { lazyConnect: true, connectTimeout: firstAnswer, retryStrategy: () => null })
  let problem: Error | undefined
  first.on('error', (error) => {
    problem = error
  })
  try {
    await first.connect()
    await first.ping()
  } catch (error) {
    throw problem ?? error
  } finally {
    first.disconnect()
  }
  const redis = new Redis(address, { maxRetriesPerRequest: null, retryStrategy: (times) => Math.min(times * 100, 2000) })
  redis.on('error', () => {}) // it goes on trying
  return { connection: redis, leases: redisLeases(redis), close: async () => redis.disconnect() }
}

async function connectPostgres(connectionString: string): Promise<Server> {
  const leases = await postgresLeases(connectionString)
  // BullMQ has connections of its own, and makes its tables.
  const connection = { connectionString, migrate: true, max: 4 }
  return { connection, backend: createPostgresBackend as never, leases, close: leases.close }
}
