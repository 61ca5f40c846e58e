import { ExternalLink } from 'lucide'
import type { Level } from '../../engine/audit/types.ts'
import { sources } from '../../engine/i18n/render.ts'
import { Icon } from '../Icon.tsx'
import { useText } from '../language.tsx'
import { useShopSite } from './shop-site.ts'

/** A requirement's level and sources: the official pages and the day each was last read. */
export function SourceLine({ requirement, level }: { requirement: string; level: Level }) {
  const { t, day, language } = useText()
  const pages = sources(requirement, language, useShopSite())
  return (
    <section class="source">
      <header>
        {pages.length > 0 && <h4>{t('result.source')}</h4>}
        <span class="tag">{t(`result.${level}`)}</span>
      </header>
      <ul>
        {pages.map(({ title, address, read }) => (
          <li key={address}>
            <a href={address} target="_blank" rel="noreferrer">
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
