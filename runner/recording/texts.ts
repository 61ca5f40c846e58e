/** What the command line says of a recording, in three languages. No sentence repeats what the recording types. */
import type { Language } from '../../src/engine/knowledge/words.ts'

interface RecordingTexts {
  noRecording: (file: string) => string
  opensNothing: (file: string) => string
  foreignCard: string
  noSuchStep: (step: number, last: number) => string
  passedOver: (url: string, shop: string) => string
  step: (number: number, type: string) => string
}

export const recordingTexts: Record<Language, RecordingTexts> = {
  es: {
    noRecording: (file) => `${file} no es una grabación de la Grabadora de Chrome DevTools: expórtala como JSON`,
    opensNothing: (file) => `${file} no abre ninguna dirección: la grabación tiene que empezar en una página de la tienda`,
    foreignCard:
      'La grabación escribe un número de tarjeta que no es de las tarjetas de prueba de Mercado Pago. Grábala de nuevo con una de ellas: una tarjeta real no se usa ni se guarda en pruebas.',
    noSuchStep: (step, last) => `la grabación no tiene un paso ${step}: el último es el ${last}`,
    passedOver: (url, shop) => `${url} no es de la tienda ${shop}: no se revisa`,
    step: (number, type) => `Paso ${number} de la grabación (${type}).`,
  },
  pt: {
    noRecording: (file) => `${file} não é uma gravação do Gravador do Chrome DevTools: exporte-a como JSON`,
    opensNothing: (file) => `${file} não abre nenhum endereço: a gravação precisa começar em uma página da loja`,
    foreignCard:
      'A gravação digita um número de cartão que não é dos cartões de teste do Mercado Pago. Grave de novo com um deles: um cartão real não se usa nem se guarda em testes.',
    noSuchStep: (step, last) => `a gravação não tem um passo ${step}: o último é o ${last}`,
    passedOver: (url, shop) => `${url} não é da loja ${shop}: não é verificado`,
    step: (number, type) => `Passo ${number} da gravação (${type}).`,
  },
  en: {
    noRecording: (file) => `${file} is no recording of Chrome DevTools’ Recorder: export it as JSON`,
    opensNothing: (file) => `${file} opens no address: a recording has to begin on a page of the shop`,
    foreignCard:
      'The recording types a card number that is not one of Mercado Pago’s test cards. Record it again with one of those: a real card is neither used nor kept in tests.',
    noSuchStep: (step, last) => `the recording has no step ${step}: the last one is ${last}`,
    passedOver: (url, shop) => `${url} is not of the shop ${shop}: it is not checked`,
    step: (number, type) => `Step ${number} of the recording (${type}).`,
  },
}
