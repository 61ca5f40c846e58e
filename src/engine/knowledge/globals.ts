/** Globals that are signs of an integration; read by the probe in the page's own world. */
export const knownGlobals = [
  'MercadoPago',
  'Mercadopago',
  'MP_DEVICE_SESSION_ID',
  'cardPaymentBrickController',
  'paymentBrickController',
  'statusScreenBrickController',
  'walletBrickController',
  'brandBrickController',
  'mpSdkInstance',
  'mpCardForm',
  '$MPC_loaded',
  '$MPBR_loaded',
  'ModuleAnalytics',
] as const
export type KnownGlobal = (typeof knownGlobals)[number]
