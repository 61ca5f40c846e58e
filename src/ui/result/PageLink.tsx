import { ExternalLink } from 'lucide'
import type { ComponentChildren } from 'preact'
import { plain } from '../../engine/i18n/plain.ts'
import { cutMiddle } from '../../engine/view/shorten.ts'
import { Icon } from '../Icon.tsx'
import { useText } from '../language.tsx'
import { usePageActions } from './page-actions.ts'

interface Props {
  address: string
  /** An icon alone, if the text next to it already names the page. */
  small?: boolean
  /** What the link is called, where its own words do not say it. */
  name?: string
  children?: ComponentChildren
}

/** A page that a person should read, opened in a new tab. */
export function PageLink({ address, small = false, name = cutMiddle(withoutScheme(address), 80), children }: Props) {
  const { t } = useText()
  const { open } = usePageActions()
  return (
    <a
      href={address}
      target="_blank"
      rel="noreferrer"
      class={small ? 'chip' : 'page-link'}
      data-small={small}
      title={plain(address)}
      aria-label={t('link.open', { page: name })}
      onClick={(event) => {
        event.preventDefault()
        open(address)
      }}
    >
      {children}
      <Icon node={ExternalLink} size={13} />
    </a>
  )
}

const withoutScheme = (address: string) => address.replace(/^https?:\/\//, '').replace(/\/$/, '')
