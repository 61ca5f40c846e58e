/** Signs in the texts of the page's scripts. */
import type { ScriptSign } from '../../knowledge/script-signs.ts'
import type { ScriptSeen } from '../../snapshot/types.ts'

/** The scripts that carry one of the signs, in the page's order. */
export const scriptsWith = (scripts: readonly ScriptSeen[], ...signs: readonly ScriptSign[]) =>
  scripts.filter((script) => script.signs.some((sign) => signs.includes(sign)))

/** Whether any script of the page carries one of the signs. */
export const hasSign = (scripts: readonly ScriptSeen[], ...signs: readonly ScriptSign[]) =>
  scriptsWith(scripts, ...signs).length > 0
