import type { pixKey } from '../../requirements/pix-key.ts'
import type { RequirementTexts } from '../texts.ts'

export const texts: RequirementTexts<typeof pixKey> = {
  es: {
    title: 'Clave Pix registrada',
    fault: 'Falta registrar una clave Pix',
    why: 'En Brasil, Mercado Pago ofrece Pix solo si la cuenta tiene una clave registrada. Sin ella, el comprador no puede pagar así.',
    howTo: [
      'Entrá a la cuenta de Mercado Pago de la tienda y abrí sus claves Pix.',
      'Si no hay ninguna, registrá una: https://www.youtube.com/watch?v=60tApKYVnkA muestra cómo.',
      'Cumple si hay al menos una clave registrada.',
    ],
    reasons: {
      'pix-charge': { says: 'Hay un cobro con Pix en la página: la clave está registrada.' },
      'pix-offered': { says: 'La página ofrece Pix, que solo aparece si hay una clave registrada.' },
      'pix-not-seen': { says: 'En esta página no se ve Pix.' },
    },
  },
  pt: {
    title: 'Chave Pix cadastrada',
    fault: 'Falta cadastrar uma chave Pix',
    why: 'No Brasil, o Mercado Pago só oferece Pix se a conta tem uma chave cadastrada. Sem ela, o comprador não pode pagar assim.',
    howTo: [
      'Entre na conta do Mercado Pago da loja e abra as chaves Pix.',
      'Se não houver nenhuma, cadastre uma: https://www.youtube.com/watch?v=60tApKYVnkA mostra como.',
      'Aprovado se há pelo menos uma chave cadastrada.',
    ],
    reasons: {
      'pix-charge': { says: 'Há uma cobrança com Pix na página: a chave está cadastrada.' },
      'pix-offered': { says: 'A página oferece Pix, que só aparece se há uma chave cadastrada.' },
      'pix-not-seen': { says: 'O Pix não aparece nesta página.' },
    },
  },
  en: {
    title: 'A Pix key registered',
    fault: 'No Pix key registered',
    why: 'In Brazil, Mercado Pago offers Pix only if the account has a registered key. Without one, buyers cannot pay that way.',
    howTo: [
      'Sign in to the shop’s Mercado Pago account and open its Pix keys.',
      'If there is none, register one: https://www.youtube.com/watch?v=60tApKYVnkA shows how.',
      'Passes if at least one key is registered.',
    ],
    reasons: {
      'pix-charge': { says: 'There is a Pix charge on the page: the key is registered.' },
      'pix-offered': { says: 'The page offers Pix, which appears only if a key is registered.' },
      'pix-not-seen': { says: 'Pix is not in sight on this page.' },
    },
  },
}
