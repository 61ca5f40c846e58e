import { ExternalLink } from 'lucide'
import { panelLinks } from '../../engine/view/panel-links.ts'
import { Icon } from '../Icon.tsx'
import { useText } from '../language.tsx'
import { Prose } from '../Prose.tsx'
import { useShopSite } from './shop-site.ts'

/** One of our own texts, with links where it names a page of Mercado Pago's panel. Not for what a page says of itself. */
export function PanelProse({ text }: { text: string }) {
  const { language } = useText()
  const site = useShopSite()
  return (
    <>
      {panelLinks(text, language, site).map(({ text, address }, index) =>
        address ? (
          <a key={index} class="page-link" href={address} target="_blank" rel="noreferrer">
            {text}
            <Icon node={ExternalLink} size={12} />
          </a>
        ) : (
          <Prose key={index} text={text} />
        ),
      )}
    </>
  )
}
