import { ExternalLink } from 'lucide'
import { plain } from '../../engine/i18n/plain.ts'
import { cutMiddle, hostLabel } from '../../engine/view/shorten.ts'
import { Icon } from '../Icon.tsx'
import { useText } from '../language.tsx'
import { usePageActions } from './page-actions.ts'

/** Pages that a person should read, each opened in a new tab. `small`: if the text next to it already names the page. */
export function OpenLinks({ addresses, small = false }: { addresses: string[]; small?: boolean }) {
  const { t } = useText()
  const { open } = usePageActions()
  if (addresses.length === 0) return null
  return (
    <ul class="open-links" data-part="open">
      {addresses.map((address) => (
        <li key={address}>
          <a
            href={address}
            target="_blank"
            rel="noreferrer"
            class={small ? 'chip' : 'page-link'}
            data-small={small}
            title={plain(address)}
            aria-label={t('link.open', { page: cutMiddle(withoutScheme(address), 80) })}
            onClick={(event) => {
              event.preventDefault()
              open(address)
            }}
          >
            {!small && t('link.opens', { host: cutMiddle(hostLabel(address), 34) })}
            <Icon node={ExternalLink} size={13} />
          </a>
        </li>
      ))}
    </ul>
  )
}

const withoutScheme = (address: string) => address.replace(/^https?:\/\//, '').replace(/\/$/, '')
