/** How shops name their privacy policy. Source: devsite-docs goto-production, public shops; read 2026-11-20. */
import { phrases } from './topic.ts'

export const privacy = phrases({
  es: [
    { says: 'privacidad', example: 'Política de privacidad', nearMiss: 'Baño privado' },
    { says: '*(proteccion|tratamiento|politica) de datos*', example: 'Protección de datos', nearMiss: 'Base de datos' },
    { says: '*datos personales*', example: 'Tus datos personales', nearMiss: 'Datos del envío' },
  ],
  pt: [
    { says: 'privacidade', example: 'Aviso de privacidade', nearMiss: 'Sala privada' },
    { says: '*(protecao|tratamento|politica) de dados*', example: 'Política de dados', nearMiss: 'Jogo de dados' },
    { says: '*dados pessoais*', example: 'Dados pessoais', nearMiss: 'Dados da entrega' },
  ],
  en: [{ says: 'privacy', example: 'Privacy policy', nearMiss: 'Private sale' }],
})
