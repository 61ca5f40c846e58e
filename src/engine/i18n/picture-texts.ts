/** What became of a picture that a tester wanted. Texts alone, so that the popup can load them when they are needed. */
import type { Language } from '../knowledge/words.ts'

const es = {
  taken:
    'La foto está en el informe. {covered, plural, =0 {No había nada que tapar.} one {Se tapó un lugar.} other {Se taparon # lugares.}}',
  'needs-click': 'El navegador pide un clic nuevo en el ícono de Semáforo, en la pestaña del checkout.',
  'page-changed': 'La página cambió desde la revisión: hacé clic en el ícono y probá de nuevo.',
  'not-in-front': 'El checkout tiene que estar a la vista mientras se toma la foto.',
  moving: 'La página no se quedó quieta. Probá de nuevo.',
  unsure: 'No se puede saber dónde hay datos escritos, así que no se tomó la foto.',
  'not-kept': 'No se pudo guardar: no hay lugar, o es una ventana privada.',
  unexpected: 'No se pudo tomar la foto.',
} as const

export type PictureTexts = Record<keyof typeof es, string>

const pt: PictureTexts = {
  taken:
    'A foto está no relatório. {covered, plural, =0 {Não havia nada a cobrir.} one {Um lugar foi coberto.} other {# lugares foram cobertos.}}',
  'needs-click': 'O navegador pede um novo clique no ícone do Semáforo, na aba do checkout.',
  'page-changed': 'A página mudou desde a verificação: clique no ícone e tente de novo.',
  'not-in-front': 'O checkout precisa estar à vista enquanto a foto é tirada.',
  moving: 'A página não ficou parada. Tente de novo.',
  unsure: 'Não dá para saber onde há dados digitados, por isso a foto não foi tirada.',
  'not-kept': 'Não foi possível guardar: falta espaço ou é uma janela privada.',
  unexpected: 'Não foi possível tirar a foto.',
}

const en: PictureTexts = {
  taken:
    'The picture is in the report. {covered, plural, =0 {There was nothing to cover.} one {One place was covered.} other {# places were covered.}}',
  'needs-click': 'The browser asks for a new click on Semáforo’s icon, in the checkout’s tab.',
  'page-changed': 'The page has changed since the check: click the icon and try again.',
  'not-in-front': 'The checkout has to be in sight while the picture is taken.',
  moving: 'The page kept moving. Try again.',
  unsure: 'There is no telling where something was typed, so no picture was taken.',
  'not-kept': 'It could not be kept: there is no room, or this is a private window.',
  unexpected: 'The picture could not be taken.',
}

export const pictureTexts: Record<Language, PictureTexts> = { es, pt, en }
