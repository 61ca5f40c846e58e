/** Plugins' choices that lead to Mercado Pago's own page besides Checkout Pro itself. Source: cart-woocommerce; read 2026-11-26. */
export const creditsChoiceId = /pago-credits/
