/** Where instalments are chosen, and where plugins show what they cost. Source: plugin templates, SDK docs; read 2026-11-20. */

/** Containers in which official plugins show the cost. */
export const costContainers =
  '#mp-installments-tax-info, #mp-tax-cft-text, .mp-text-cft, .text-cft, .mp-tax-info, #cft, [data-tax], .mp-input-cft, #cft-text'

/** Instalment choices by the SDK's ids and the plugins' names. */
export const installmentChoices =
  '#form-checkout__installments, select#installments, select[name*="installments"], #mpInstallments, select[name*="cuotas" i], select[name*="parcelas" i], select[id*="cuotas" i], select[id*="parcelas" i]'
