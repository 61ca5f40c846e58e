import { ExternalLink } from 'lucide'
import type { Level } from '../../engine/audit/types.ts'
import { sources } from '../../engine/i18n/render.ts'
import { Icon } from '../Icon.tsx'
import { useText } from '../language.tsx'

/** A requirement's level and sources: the official pages and the day each was last read. */
export function SourceLine({ requirement, level }: { requirement: string; level: Level }) {
  const { t, day } = useText()
  const pages = sources(requirement)
  return (
    <section class="source">
      <header>
        {pages.length > 0 && <h4>{t('result.source')}</h4>}
        <span class="tag">{t(`result.${level}`)}</span>
      </header>
      <ul>
        {pages.map(({ title, page, read }) => (
          <li key={page}>
            <a href={page} target="_blank" rel="noreferrer">
              {title}
              <Icon node={ExternalLink} size={12} />
            </a>{' '}
            <time dateTime={read}>{t('result.read', { date: day(read) })}</time>
          </li>
        ))}
      </ul>
    </section>
  )
}
