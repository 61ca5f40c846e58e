/** What the command line says of a comparison with an earlier run, in three languages. */
import type { AuditDiff } from '../src/engine/audit/diff.ts'
import type { Language } from '../src/engine/knowledge/words.ts'

interface ComparisonTexts {
  since: string
  /** The baseline has no audit of this page. */
  none: string
  /** How many requirements changed in each way. */
  counts: Record<keyof AuditDiff, string>
  /** What stands before a requirement's title. */
  labels: Record<'new' | 'newRule' | 'fixed' | 'unseen', string>
}

export const comparisonTexts: Record<Language, ComparisonTexts> = {
  es: {
    since: 'Comparado con la auditoría del {date} (reglas del {catalogue}): {list}',
    none: 'El archivo de --baseline no tiene esta página, así que todo lo que falla cuenta como nuevo: {list}',
    counts: {
      new: '{n, plural, =0 {nada nuevo} one {# falla nueva} other {# fallas nuevas}}',
      fixed: '{n, plural, one {# corregida} other {# corregidas}}',
      stillThere: '{n, plural, one {# sigue igual} other {# siguen igual}}',
      accepted: '{n, plural, one {# aceptada} other {# aceptadas}}',
      unseen: '{n, plural, one {# sin ver esta vez} other {# sin ver esta vez}}',
    },
    labels: { new: 'Nueva', newRule: 'Nueva, de una regla nueva', fixed: 'Corregida', unseen: 'Sin ver esta vez' },
  },
  pt: {
    since: 'Comparado com a auditoria de {date} (regras de {catalogue}): {list}',
    none: 'O arquivo de --baseline não tem esta página, por isso tudo o que falha conta como novo: {list}',
    counts: {
      new: '{n, plural, =0 {nada novo} one {# falha nova} other {# falhas novas}}',
      fixed: '{n, plural, one {# corrigida} other {# corrigidas}}',
      stillThere: '{n, plural, one {# continua igual} other {# continuam iguais}}',
      accepted: '{n, plural, one {# aceita} other {# aceitas}}',
      unseen: '{n, plural, one {# não vista desta vez} other {# não vistas desta vez}}',
    },
    labels: { new: 'Nova', newRule: 'Nova, de uma regra nova', fixed: 'Corrigida', unseen: 'Não vista desta vez' },
  },
  en: {
    since: 'Compared with the audit of {date} (rules of {catalogue}): {list}',
    none: 'The --baseline file does not have this page, so all that fails counts as new: {list}',
    counts: {
      new: '{n, plural, =0 {nothing new} one {# new failure} other {# new failures}}',
      fixed: '{n} fixed',
      stillThere: '{n} still there',
      accepted: '{n} accepted',
      unseen: '{n} not seen this time',
    },
    labels: { new: 'New', newRule: 'New, by a new rule', fixed: 'Fixed', unseen: 'Not seen this time' },
  },
}
