/** Where instalments are chosen, and where plugins show what they cost. Source: plugin templates, SDK docs; read 2026-11-20. */

/** Containers in which official plugins show the cost. */
export const costContainers =
  '#mp-installments-tax-info,#mp-tax-cft-text,.mp-text-cft,.text-cft,.mp-tax-info,#cft,[data-tax],.mp-input-cft,#cft-text'

/** Instalment choices by the SDK's ids, v1's mark, and the names that plugins and shops give them. */
export const installmentChoices =
  '#form-checkout__installments,#mpInstallments,:is(select,[role=combobox]):is([data-checkout=installments],[id*=installments i],[id*=cuota i],[id*=parcela i],[name*=installments i],[name*=cuota i],[name*=parcela i],[aria-label*=cuota i],[aria-label*=parcela i])'
