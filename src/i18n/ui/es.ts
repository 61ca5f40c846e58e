/** Interface texts in Spanish: warm and short, with the voseo that the Río de la Plata uses and everyone understands. */
export const es = {
  'language.label': 'Idioma',
  'app.again': 'Revisar de nuevo',
  'app.results': 'Resultados',

  'working.title': 'Revisando el checkout',
  'working.soon': 'Leyendo la página…',
  'working.slow': 'La página todavía está cargando. Enseguida te mostramos lo que se pudo leer.',

  'verdict.notReady': 'No está listo para producción',
  'verdict.notReady.line':
    '{n, plural, =0 {Hay algo obligatorio por corregir.} one {Falta corregir un punto obligatorio.} other {Falta corregir # puntos obligatorios.}}',
  'verdict.ready': 'Listo para producción',
  'verdict.ready.line':
    'Se cumple todo lo obligatorio.{n, plural, =0 {} one { Queda una mejora recomendada.} other { Quedan # mejoras recomendadas.}}',
  'verdict.undecided': 'Todavía no se puede decidir',
  'verdict.undecided.line':
    'Nada obligatorio falla{n, plural, =0 {.} one {; queda un punto por confirmar.} other {; quedan # puntos por confirmar.}}',
  'verdict.notACheckout': 'Esto no es un checkout de Mercado Pago',
  'verdict.notACheckout.line': 'En esta página no hay nada para revisar.',

  'counts.label': 'Resumen',
  'counts.failed': '{n, plural, one {falla} other {fallan}}',
  'counts.decide': 'por decidir',
  'counts.passed': '{n, plural, one {cumple} other {cumplen}}',
  'counts.inapplicable': '{n, plural, one {no aplica} other {no aplican}}',

  'outcome.failed': 'Falla',
  'outcome.cantTell': 'Por decidir',
  'outcome.untested': 'Sin revisar',
  'outcome.error': 'Sin evaluar',
  'outcome.passed': 'Cumple',
  'outcome.inapplicable': 'No aplica',

  'context.label': 'Producto y país',
  'context.product': 'Producto',
  'context.site': 'País',
  'context.auto': 'Automático',
  'context.unknown': 'Sin identificar',
  'context.choose': 'Elegilo para afinar la revisión',
  'context.corrected': 'Corregido por vos',
  'context.undo': 'Volver a automático',

  'group.first': 'Corregí primero',
  'group.also': 'También conviene corregir',
  'group.decide': 'Por decidir',
  'group.passed': 'Cumplen',
  'group.inapplicable': 'No aplican',

  'result.mandatory': 'Obligatorio',
  'result.recommended': 'Recomendado',
  'result.why': 'Por qué importa',
  'result.fix': 'Cómo corregirlo',
  'result.settle': 'Cómo confirmarlo',
  'result.note': 'Para tener en cuenta',
  'result.source': 'Fuente oficial',
  'result.read': 'leída el {date}',
  'result.error': 'Semáforo no pudo evaluar este punto. El error es nuestro, no de la tienda.',
  'result.silent': 'No hay más detalles sobre este punto.',
  'result.more': 'y {n} más',
  'result.others': '{n, plural, one {Y uno más.} other {Y # más.}}',

  'where.label': 'Dónde está',
  'where.show': 'Mostrar {label} en la página',
  'where.inFrame': 'marco {name}',
  'where.shown': 'Señalado en la página.',
  'where.gone': 'Ya no está en la página, o no se puede señalar.',

  'blind.label': 'Lo que se leyó',
  'blind.all': 'Se leyó toda la página{n, plural, =0 {} one { y un marco} other { y # marcos}}.',
  'blind.some': 'Lo que no se pudo ver',
  'blind.read': 'Se leyó la página{n, plural, =0 {} one { y un marco} other { y # marcos}}.',
  'blind.expected': 'Los campos de Mercado Pago ({host}) nunca se leen: así debe ser.',
  'blind.frames':
    '{n, plural, one {Un marco de {host} no se pudo leer: lo que haya adentro queda sin revisar.} other {# marcos de {host} no se pudieron leer: lo que haya adentro queda sin revisar.}}',
  'blind.isolated':
    '{n, plural, one {Un marco aislado no se pudo leer: lo que haya adentro queda sin revisar.} other {# marcos aislados no se pudieron leer: lo que haya adentro queda sin revisar.}}',
  'blind.scripts':
    '{n, plural, one {Un script de la tienda ya no estaba en la memoria del navegador. Recargá la página y revisá de nuevo para leerlo.} other {# scripts de la tienda ya no estaban en la memoria del navegador. Recargá la página y revisá de nuevo para leerlos.}}',
  'blind.loading': 'Lo que la página cargó después de leerla.',
  'loading.says': 'La página todavía estaba cargando: puede faltar algo.',

  'nothing.why': 'Por qué',
  'nothing.todo': 'Qué hacer',
  'nothing.open': 'Abrí la página donde el comprador paga y volvé a hacer clic en el ícono.',
  'nothing.choose': 'Si el pago aparece recién al elegir un medio de pago, elegilo primero.',

  'problem.browser-page': 'El navegador no deja leer esta página',
  'problem.browser-page.todo':
    'Abrí el checkout de la tienda en una pestaña y hacé clic en el ícono. Si es un archivo de tu computadora, activá «Permitir el acceso a URLs de archivo» en los detalles de Semáforo.',
  'problem.store-page': 'La tienda de extensiones no se puede revisar',
  'problem.store-page.todo': 'El navegador no lo permite. Abrí el checkout de la tienda en una pestaña y hacé clic en el ícono.',
  'problem.file-without-permission': 'Falta un permiso para leer archivos',
  'problem.file-without-permission.todo':
    'En las extensiones del navegador, entrá a los detalles de Semáforo y activá «Permitir el acceso a URLs de archivo». Después, revisá de nuevo.',
  'problem.pdf': 'Esto es un PDF',
  'problem.pdf.todo': 'Un PDF no tiene un checkout para revisar. Abrí la página donde el comprador paga y hacé clic en el ícono.',
  'problem.unsupported-page': 'Este tipo de página no se puede revisar',
  'problem.unsupported-page.todo':
    'Tiene que ser una página web, con dirección http o https. Abrí el checkout y hacé clic en el ícono.',
  'problem.page-failed-to-load': 'La página no cargó',
  'problem.page-failed-to-load.todo': 'Revisá la dirección y la conexión, recargá la página y hacé clic en el ícono.',
  'problem.tab-gone': 'La pestaña se cerró',
  'problem.tab-gone.todo': 'Abrí de nuevo el checkout de la tienda y hacé clic en el ícono.',
  'problem.page-changed': 'La página cambió mientras se leía',
  'problem.page-changed.todo': 'Esperá a que termine de cargar y revisá de nuevo.',
  'problem.not-responding': 'La página no responde',
  'problem.not-responding.todo': 'Está ocupada o bloqueada. Recargala y revisá de nuevo.',
  'problem.unexpected': 'Algo salió mal',
  'problem.unexpected.todo': 'El error es de Semáforo, no de la tienda. Revisá de nuevo; si se repite, recargá la página.',

  'footer.promise': 'Nada sale de este navegador.',
  'footer.catalogue': 'reglas del {date}',

  'product.checkout-api': 'Checkout API',
  'product.bricks': 'Checkout Bricks',
  'product.checkout-pro': 'Checkout Pro',
  'product.point': 'Point',

  'site.MLA': 'Argentina',
  'site.MLB': 'Brasil',
  'site.MLM': 'México',
  'site.MLC': 'Chile',
  'site.MCO': 'Colombia',
  'site.MPE': 'Perú',
  'site.MLU': 'Uruguay',
}
