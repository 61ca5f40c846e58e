/**
 * Paths of an app's pages on which nobody pays, where the title is the same on all of them. They are whole paths, since the same word may
 * stand in a product's or a step's: `/perfil-de-aluminio`, `/checkout/terminos`.
 * Source: apps in public code built with Vite, Next and Angular; read 2026-11-28.
 */
import { phrases } from './topic.ts'

export const otherPath = phrases({
  es: [
    {
      says: /^\/(?:es\/)?(?:terminos|politicas?)(?:-[a-z-]{1,40})?\/?$/,
      example: '/terminos',
      nearMiss: '/checkout/terminos',
    },
    {
      says: /^\/(?:es\/)?(?:condiciones|privacidad|legales|arrepentimiento|devoluciones|cambios)\/?$/,
      example: '/devoluciones',
      nearMiss: '/devoluciones/31',
    },
    { says: /^\/(?:es\/)?(?:perfil|registro)\/?$/, example: '/perfil', nearMiss: '/perfil-de-aluminio' },
  ],
  pt: [
    { says: /^\/(?:pt\/)?termos(?:-[a-z-]{1,40})?\/?$/, example: '/termos', nearMiss: '/garrafas-termos' },
    {
      says: /^\/(?:pt\/)?(?:privacidade|devolucoes|trocas|cadastro)\/?$/,
      example: '/privacidade',
      nearMiss: '/cadastro/plano',
    },
  ],
  en: [
    { says: /^\/(?:en\/)?(?:terms|privacy)(?:-[a-z-]{1,40})?\/?$/, example: '/terms', nearMiss: '/private-sale' },
    {
      says: /^\/(?:en\/)?(?:legal|cookies|returns|refunds|profile|sign-?up)\/?$/,
      example: '/profile',
      nearMiss: '/profiles/aluminium',
    },
    {
      says: /^\/(?:admin|backoffice)(?:\/[\w-]{1,40}){0,3}\/?$/,
      example: '/admin/settings',
      nearMiss: '/administracion-de-fincas',
    },
    // An article may be about how to pay.
    { says: /^\/(?:blog|news)\/[^/]{1,160}\/?$/, example: '/blog/our-summer', nearMiss: '/blogger-kit' },
  ],
})

/** Of these, an article's, whose words say nothing of what is done on the page. */
export const articlePath = phrases({
  en: [{ says: /^\/(?:blog|news)\//, example: '/blog/how-to-pay', nearMiss: '/new' }],
})
