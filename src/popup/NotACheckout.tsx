import { CreditCard, MousePointerClick } from 'lucide'
import type { Corrections } from '../engine/audit/types.ts'
import { whyText } from '../engine/i18n/render.ts'
import { products } from '../engine/knowledge/words.ts'
import { Icon } from '../ui/Icon.tsx'
import { useText } from '../ui/language.tsx'
import { Select } from '../ui/Select.tsx'

interface Props {
  why: string[]
  onProduct: (product: Corrections['product']) => void
}

/** A page that is not a Mercado Pago checkout: why, where to go instead, and how to correct it. */
export function NotACheckout({ why, onProduct }: Props) {
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
      <h2 id="nothing-wrong">{t('nothing.wrong')}</h2>
      <p id="nothing-product">{t('nothing.product')}</p>
      <Select
        // Same id as the select that replaces it, which then takes the keyboard focus.
        id="choose-product"
        data-correct="product"
        aria-labelledby="nothing-wrong"
        aria-describedby="nothing-product"
        value=""
        options={[{ value: '', text: t('nothing.pick') }, ...products.map((value) => ({ value, text: t(`product.${value}`) }))]}
        onChoose={(value) => value && onProduct(value as Corrections['product'])}
      />
    </section>
  )
}

/** Reasons are written as parts of a sentence; here each stands alone. */
const sentence = (part: string) => `${part.charAt(0).toUpperCase()}${part.slice(1)}.`
