/**
 * The laws behind the duties, most of them read in reports of them and not in the official text: `from` and `sure` say so. Addresses are those
 * that were read.
 */
import type { LawSource } from '../audit/law-found.ts'

export const resolution4: LawSource = {
  title: 'Resolución 4/2025, Secretaría de Industria y Comercio (Argentina)',
  address: 'https://canosa.com/es/nuevas-regulaciones-para-la-exhibicion-de-precios-al-consumidor',
  read: '2026-11-26',
  from: 'report',
  sure: 'medium',
}

export const disposition954: LawSource = {
  title: 'Disposición 954/2025, Subsecretaría de Defensa del Consumidor (Argentina)',
  address:
    'https://www.ambito.com/economia/el-ministerio-dispuso-cambios-la-cancelacion-compras-online-y-bajas-servicios-n6186388',
  read: '2026-11-26',
  from: 'report',
  sure: 'medium',
}

export const resolution4042: LawSource = {
  title: 'Resoluciones Generales 3377 y 4042-E, AFIP (Argentina)',
  address: 'https://www.estudiorodriguez.net/resolucion-general-afip-4042-e-08-05-2017/',
  read: '2026-11-26',
  from: 'report',
  sure: 'medium',
}

/** Mercosur's rule on electronic commerce, as Argentina took it over. */
export const mercosurInArgentina: LawSource = {
  title: 'Resolución 270/2020 (Mercosur, GMC 37/2019; Argentina)',
  address:
    'https://www.hojmanschunck.com.ar/post/resoluci%C3%B3n-270-2020-de-la-secretar%C3%ADa-de-comercio-y-los-nuevos-deberes-de-publicidad-en-internet',
  read: '2026-11-26',
  from: 'report',
  sure: 'medium',
}

export const mercosurInUruguay: LawSource = {
  title: 'Decreto del 2 de junio de 2021 (Mercosur, GMC 37/2019; Uruguay)',
  address:
    'https://blancoetcheverry.com/2022/09/06/uruguay-aprobo-una-resolucion-del-mercosur-que-regula-algunos-aspectos-del-comercio-electronico',
  read: '2026-11-26',
  from: 'report',
  sure: 'medium',
}

export const decree7962: LawSource = {
  title: 'Decreto 7.962/2013, arts. 2º e 4º (Brasil)',
  address: null,
  read: '2026-11-25',
  from: 'law',
  sure: 'high',
}

export const creditInBrazil: LawSource = {
  title: 'Código de Defesa do Consumidor, art. 54-B; Decreto 5.903/2006, art. 3º (Brasil)',
  address: null,
  read: '2026-11-25',
  from: 'law',
  sure: 'high',
}

export const decree6: LawSource = {
  title: 'Decreto 6 de 2021, Reglamento de Comercio Electrónico (Chile)',
  address:
    'https://www.df.cl/noticias/df-lab/transformacion-digital/df-lab-opinion-e-commerce-seis-nuevas-exigencias/2022-02-14/091633.html',
  read: '2026-11-26',
  from: 'report',
  sure: 'high',
}

export const law1480: LawSource = {
  title: 'Ley 1480 de 2011, artículo 50; Ley 2439 de 2024 (Colombia)',
  address: 'http://dernegocios.uexternado.edu.co/comercio-electronico/ley-1480-de-2011/',
  read: '2026-11-26',
  from: 'law',
  sure: 'high',
}

export const law32495: LawSource = {
  title: 'Ley 32495 (Perú)',
  address: 'https://gestion.pe/economia/ley-obliga-a-comercios-online-a-tener-libro-de-reclamaciones-noticia/',
  read: '2026-11-26',
  from: 'report',
  sure: 'high',
}

/** What the book itself has to name; no rule for other pages was found. */
export const decree011: LawSource = {
  title: 'Decreto Supremo 011-2011-PCM, Reglamento del Libro de Reclamaciones (Perú)',
  address:
    'https://ayuda.culqi.com/portal/es/kb/articles/que-datos-debe-incluir-el-libro-de-reclamaciones-alojado-en-mi-web-o-app',
  read: '2026-11-26',
  from: 'report',
  sure: 'low',
}

export const article76bis: LawSource = {
  title: 'Ley Federal de Protección al Consumidor, artículo 76 bis (México)',
  address: null,
  read: '2026-11-25',
  from: 'law',
  sure: 'medium',
}
