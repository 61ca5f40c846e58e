/** Forms of a shop that ask for a person's data, but not for a buyer's: to log in, to write to the shop, to get its news. */
import { askForNews, deliveryWords, otherForm, payingForm, writesMessage } from '../knowledge/phrases/other-forms.ts'
import { unaccent } from '../knowledge/plain-text.ts'
import type { ControlCandidate, FormCandidate } from '../snapshot/candidates.ts'

/** A form to log in has a name, a password, and perhaps a box to stay logged in. */
const mostToLogIn = 3

/** The numbers of these forms. Fields outside any form belong to nobody's. */
export function otherForms(controls: readonly ControlCandidate[], forms: readonly FormCandidate[]): ReadonlySet<number> {
  const groups = new Map<number, ControlCandidate[]>()
  for (const control of controls) if (control.inForm) groups.set(control.group, [...(groups.get(control.group) ?? []), control])
  const found = new Set<number>()
  for (const [group, members] of groups) {
    const marks = plain(forms.filter((form) => form.group === group).map((form) => `${form.marks} ${form.action}`))
    if (isOther(members, marks)) found.add(group)
  }
  return found
}

function isOther(members: readonly ControlCandidate[], marks: string): boolean {
  const words = plain(members.map(({ id, name, label, placeholder }) => `${id} ${name} ${label} ${placeholder}`))
  if (members.some(({ dataCheckout }) => dataCheckout) || payingForm.pattern.test(marks) || deliveryWords.pattern.test(words))
    return false
  const logsIn = members.some(({ type }) => type === 'password') && members.length <= mostToLogIn
  const writes = members.some(
    (each) => each.tag === 'textarea' && writesMessage.pattern.test(plain([each.id, each.name, each.label])),
  )
  const alone = members.length <= 2 && askForNews.pattern.test(words)
  return logsIn || writes || alone || otherForm.pattern.test(marks)
}

/** Identifiers as words: `newsletter_email` and `contactForm` are two words each. */
const plain = (texts: readonly string[]) =>
  unaccent(texts.join(' '))
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_/.[\]]+/g, ' ')
