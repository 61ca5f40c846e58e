import { ExternalLink } from 'lucide'
import type { Level } from '../../engine/audit/types.ts'
import { sources } from '../../engine/i18n/render.ts'
import { Icon } from '../Icon.tsx'
import { useText } from '../language.tsx'

/** How binding a requirement is, and on whose word: the official pages and the day each was last read. */
export function SourceLine({ requirement, level }: { requirement: string; level: Level }) {
  const { t, day } = useText()
  const pages = sources(requirement)
  const names = pages.map(({ page }) => pageName(page))
  return (
    <section class="source">
      <header>
        {pages.length > 0 && <h4>{t('result.source')}</h4>}
        <span class="tag">{t(`result.${level}`)}</span>
      </header>
      <ul>
        {pages.map(({ page, read }, index) => (
          <li key={page}>
            <a href={page} target="_blank" rel="noreferrer">
              {names.indexOf(names[index]!) === names.lastIndexOf(names[index]!) ? names[index] : pageName(page, true)}
              <Icon node={ExternalLink} size={12} />
            </a>{' '}
            {t('result.read', { date: day(read) })}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The end of an address, by which people know a page: `goto-production`; one part more where that says nothing, or not enough. */
function pageName(page: string, longer = false): string {
  if (!URL.canParse(page)) return page
  const { host, pathname } = new URL(page)
  const parts = pathname.split('/').filter(Boolean)
  const last = (parts.pop() ?? host).replace(/(\.\w{2})?\.\w+$/, '')
  return (longer || /^(index|introduction|readme)$/i.test(last)) && parts.length > 0 ? `${parts.pop()}/${last}` : last
}
