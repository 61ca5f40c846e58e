import { CreditCard, MousePointerClick } from 'lucide'
import { whyText } from '../i18n/render'
import { Icon } from '../ui/Icon'
import { useText } from '../ui/language'

/** A page that takes no Mercado Pago payment: why it is taken for one such, and where to go instead. */
export function NotACheckout({ why }: { why: string[] }) {
  const { t, language } = useText()
  return (
    <section class="nothing">
      {why.length > 0 && (
        <>
          <h2>{t('nothing.why')}</h2>
          {why.map((code) => (
            <p key={code}>{sentence(whyText(language, code))}</p>
          ))}
        </>
      )}
      <h2>{t('nothing.todo')}</h2>
      <ul class="rows">
        <li>
          <Icon node={MousePointerClick} size={18} />
          {t('nothing.open')}
        </li>
        <li>
          <Icon node={CreditCard} size={18} />
          {t('nothing.choose')}
        </li>
      </ul>
    </section>
  )
}

/** Reasons are kept as parts of a sentence; alone they are one. */
const sentence = (part: string) => `${part.charAt(0).toUpperCase()}${part.slice(1)}.`
