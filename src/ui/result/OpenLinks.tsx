import { cutMiddle, hostLabel } from '../../engine/view/shorten.ts'
import { useText } from '../language.tsx'
import { codeIn } from '../Prose.tsx'
import { PageLink } from './PageLink.tsx'

interface Props {
  addresses: string[]
  /** The sentence next to it: an address in it is a link there. */
  said: string
  small?: boolean
}

/** The pages that a person should read and that the sentence does not link. `small`: if the text already names the page. */
export function OpenLinks({ addresses, said, small = false }: Props) {
  const { t } = useText()
  const linked = codeIn(said)
  const others = addresses.filter((address) => !linked.includes(address))
  if (others.length === 0) return null
  return (
    <ul class="open-links" data-part="open">
      {others.map((address) => (
        <li key={address}>
          <PageLink address={address} small={small}>
            {!small && t('link.opens', { host: cutMiddle(hostLabel(address), 34) })}
          </PageLink>
        </li>
      ))}
    </ul>
  )
}
