/** PostgreSQL, for what BullMQ does not keep there: leases of shops, and results. */
import { Pool } from 'pg'

/** How long the server may take to answer at first, in milliseconds. */
const firstAnswer = 5000

/** What PostgreSQL says where another process made the same table at the same moment. */
const madeByAnother = '23505'

/** Connects, and makes a table where there is none. Rejects when the server does not answer. */
export async function withTable(connectionString: string, table: string): Promise<Pool> {
  const pool = new Pool({ connectionString, connectionTimeoutMillis: firstAnswer, max: 2 })
  pool.on('error', () => {}) // a connection that broke is replaced
  try {
    await pool.query(`CREATE TABLE IF NOT EXISTS ${table}`)
  } catch (error) {
    if ((error as { code?: string }).code !== madeByAnother) {
      await pool.end()
      throw error
    }
  }
  return pool
}
