/** Results in a table on a PostgreSQL server, so that machines need no folder in common. */
import { safeJson } from '../../src/engine/export/json.ts'
import type { Language } from '../../src/engine/knowledge/words.ts'
import { asObject } from '../report.ts'
import { shownAddress } from '../shown-address.ts'
import { shownServer } from './open-queue.ts'
import { withTable } from './postgres.ts'
import { auditIn, type Results } from './results.ts'

/** `result` is what `--json` prints; as `json`, because `jsonb` refuses some characters that a page may have. */
const table = `semaforo_results (
  id text PRIMARY KEY, n integer NOT NULL, shop text NOT NULL, address text NOT NULL, label text,
  verdict text, at timestamptz NOT NULL DEFAULT now(), result json NOT NULL)`

/** Connects. Rejects when the server does not answer. */
export async function tableResults(server: string, lang: Language): Promise<Results> {
  const pool = await withTable(server, table)
  return {
    async write({ id, n, shop, address, label }, visit) {
      const verdict = 'audit' in visit ? visit.audit.verdict : null
      await pool.query(
        `INSERT INTO semaforo_results (id, n, shop, address, label, verdict, result) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (id) DO UPDATE SET n = excluded.n, label = excluded.label, verdict = excluded.verdict, result = excluded.result, at = now()`,
        [id, n, shop, shownAddress(address), label ?? null, verdict, safeJson(asObject(lang, visit))],
      )
    },
    async auditOf({ id }) {
      const { rows } = await pool.query('SELECT result::text FROM semaforo_results WHERE id = $1', [id])
      return rows[0] && auditIn(rows[0].result)
    },
    placeOf: ({ id }) => `${shownServer(server)} semaforo_results ${id}`,
    close: () => pool.end(),
  }
}
