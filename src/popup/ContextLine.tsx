import { useState } from 'preact/hooks'
import type { Audit, Corrections } from '../engine/audit/types.ts'
import { whyText } from '../engine/i18n/render.ts'
import { products, siteIds } from '../engine/knowledge/words.ts'
import { useText } from '../ui/language.tsx'
import { Select } from '../ui/Select.tsx'

interface Props {
  context: Audit['context']
  corrections: Corrections
  saved: boolean
  onCorrect: (corrections: Corrections) => void
}

/**
 * The product and country that the audit assumed, in one line; unfolded, the reasons and selects to correct them. Open where one is missing,
 * because requirements depend on it.
 */
export function ContextLine({ context, corrections, saved, onCorrect }: Props) {
  const { t } = useText()
  const correct = (kind: 'product' | 'site', value: string) => {
    const { [kind]: _, ...others } = corrections
    onCorrect(value ? { ...others, [kind]: value } : others)
  }
  const common = { corrections, onCorrect: correct }
  const { product, site } = context
  const [opens] = useState(!product.value || !site.value)
  return (
    <section class="context" aria-label={t('context.label')}>
      <details data-part="context" open={opens}>
        <summary>
          <span class="context-now">
            <span data-missing={!product.value}>{product.value ? t(`product.${product.value}`) : t('context.noProduct')}</span>
            {' · '}
            <span data-missing={!site.value}>{site.value ? t(`site.${site.value}`) : t('context.noSite')}</span>
          </span>
          <span class="link">{t('context.change')}</span>
        </summary>
        <div class="assumptions">
          <Assumption
            kind="product"
            assumed={product}
            values={products.map((value) => ({ value, text: t(`product.${value}`) }))}
            {...common}
          />
          <Assumption
            kind="site"
            assumed={site}
            values={siteIds.map((value) => ({ value, text: t(`site.${value}`) }))}
            {...common}
          />
        </div>
      </details>
      {!saved && (
        <p class="wrong" role="alert">
          {t('context.notSaved')}
        </p>
      )}
    </section>
  )
}

interface AssumptionProps {
  kind: 'product' | 'site'
  assumed: { value: string | null; why: string[] }
  values: { value: string; text: string }[]
  corrections: Corrections
  onCorrect: (kind: 'product' | 'site', value: string) => void
}

/** At most about two lines: always the first reason, and the second if it fits. */
const roomForReasons = 46

function Assumption({ kind, assumed, values, corrections, onCorrect }: AssumptionProps) {
  const { t, language, list } = useText()
  const corrected = corrections[kind] !== undefined
  const value = assumed.value ?? ''
  // Without a correction there is nothing to undo.
  const none = corrected ? [{ value: '', text: t('context.auto') }] : value ? [] : [{ value: '', text: t('context.unknown') }]
  const why = assumed.why.map((code) => whyText(language, code))
  const pair = list(why.slice(0, 2))
  const id = `why-${kind}`
  const select = `choose-${kind}`
  const undo = () => {
    // The button is about to be removed, so the focus moves to the select.
    document.getElementById(select)?.focus()
    onCorrect(kind, '')
  }
  return (
    <div class="assumption">
      <label for={select}>{t(`context.${kind}`)}</label>
      <Select
        id={select}
        data-correct={kind}
        data-missing={!value}
        aria-describedby={id}
        value={value}
        options={[...none, ...values]}
        onChoose={(chosen) => onCorrect(kind, chosen)}
      />
      <p class="assumption-why" id={id} title={list(why)}>
        {corrected ? t('context.corrected') : value ? (pair.length > roomForReasons ? why[0] : pair) : t('context.choose')}
      </p>
      {corrected && (
        <button type="button" class="link" onClick={undo}>
          {t('context.undo')}
        </button>
      )}
    </div>
  )
}
