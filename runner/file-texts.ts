/** What the command line says of files that it cannot read or write, in three languages. */
import type { Language } from '../src/engine/knowledge/words.ts'

interface FileTexts {
  missing: (file: string) => string
  noFile: (file: string) => string
  noFolder: (folder: string) => string
  tooLarge: (file: string) => string
  notReadable: (file: string, code: string) => string
  notWritable: (file: string, code: string) => string
  twice: (file: string) => string
  noAddress: (file: string) => string
  noAudit: (file: string) => string
}

export const fileTexts: Record<Language, FileTexts> = {
  es: {
    missing: (file) => `no existe ${file}`,
    noFile: (file) => `${file} no es un archivo`,
    noFolder: (folder) => `no existe la carpeta ${folder}`,
    tooLarge: (file) => `${file} es demasiado grande`,
    notReadable: (file, code) => `no se puede leer ${file} (${code})`,
    notWritable: (file, code) => `no se puede escribir ${file} (${code})`,
    twice: (file) => `${file} ya se indicó para otra opción`,
    noAddress: (file) => `${file} no tiene ninguna dirección`,
    noAudit: (file) => `${file} no tiene ninguna auditoría: tiene que ser lo que escriben --json o --out`,
  },
  pt: {
    missing: (file) => `${file} não existe`,
    noFile: (file) => `${file} não é um arquivo`,
    noFolder: (folder) => `a pasta ${folder} não existe`,
    tooLarge: (file) => `${file} é grande demais`,
    notReadable: (file, code) => `não é possível ler ${file} (${code})`,
    notWritable: (file, code) => `não é possível gravar ${file} (${code})`,
    twice: (file) => `${file} já foi indicado em outra opção`,
    noAddress: (file) => `${file} não tem nenhum endereço`,
    noAudit: (file) => `${file} não tem nenhuma auditoria: precisa ser o que --json ou --out gravam`,
  },
  en: {
    missing: (file) => `there is no ${file}`,
    noFile: (file) => `${file} is not a file`,
    noFolder: (folder) => `there is no folder ${folder}`,
    tooLarge: (file) => `${file} is too large`,
    notReadable: (file, code) => `${file} cannot be read (${code})`,
    notWritable: (file, code) => `${file} cannot be written (${code})`,
    twice: (file) => `${file} was already named for another option`,
    noAddress: (file) => `${file} has no address in it`,
    noAudit: (file) => `${file} has no audit in it: it has to be what --json or --out writes`,
  },
}
