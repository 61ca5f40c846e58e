import type { UiTexts } from '../ui'

/** Interface texts in Brazilian Portuguese, as a tester in São Paulo would say them. */
export const pt: UiTexts = {
  'language.label': 'Idioma',
  'app.again': 'Verificar de novo',
  'app.results': 'Resultados',

  'working.title': 'Verificando o checkout',
  'working.soon': 'Lendo a página…',
  'working.slow': 'A página ainda está carregando. Já mostramos o que deu para ler.',

  'verdict.notReady': 'Não está pronto para produção',
  'verdict.notReady.line':
    '{n, plural, =0 {Há algo obrigatório para corrigir.} one {Falta corrigir um item obrigatório.} other {Falta corrigir # itens obrigatórios.}}',
  'verdict.ready': 'Pronto para produção',
  'verdict.ready.line':
    'Tudo o que é obrigatório está certo.{n, plural, =0 {} one { Resta uma melhoria recomendada.} other { Restam # melhorias recomendadas.}}',
  'verdict.undecided': 'Ainda não dá para decidir',
  'verdict.undecided.line':
    'Nada obrigatório falhou{n, plural, =0 {.} one {; falta confirmar um item.} other {; falta confirmar # itens.}}',
  'verdict.notACheckout': 'Isto não é um checkout do Mercado Pago',
  'verdict.notACheckout.line': 'Não há nada para verificar nesta página.',

  'counts.label': 'Resumo',
  'counts.failed': 'com falha',
  'counts.decide': 'a decidir',
  'counts.passed': '{n, plural, one {aprovado} other {aprovados}}',
  'counts.inapplicable': '{n, plural, one {não se aplica} other {não se aplicam}}',

  'outcome.failed': 'Com falha',
  'outcome.cantTell': 'A decidir',
  'outcome.untested': 'Não verificado',
  'outcome.error': 'Não avaliado',
  'outcome.passed': 'Aprovado',
  'outcome.inapplicable': 'Não se aplica',

  'context.label': 'Produto e país',
  'context.product': 'Produto',
  'context.site': 'País',
  'context.auto': 'Automático',
  'context.unknown': 'Não identificado',
  'context.choose': 'Escolha para uma verificação mais precisa',
  'context.corrected': 'Corrigido por você',
  'context.undo': 'Voltar ao automático',

  'group.first': 'Corrija primeiro',
  'group.also': 'Também vale corrigir',
  'group.decide': 'A decidir',
  'group.passed': 'Aprovados',
  'group.inapplicable': 'Não se aplicam',

  'result.mandatory': 'Obrigatório',
  'result.recommended': 'Recomendado',
  'result.why': 'Por que importa',
  'result.fix': 'Como corrigir',
  'result.settle': 'Como confirmar',
  'result.note': 'Vale saber',
  'result.source': 'Fonte oficial',
  'result.read': 'lida em {date}',
  'result.error': 'O Semáforo não conseguiu avaliar este item. O erro é nosso, não da loja.',
  'result.silent': 'Não há mais detalhes sobre este item.',
  'result.more': 'e mais {n}',
  'result.others': '{n, plural, one {E mais um.} other {E mais #.}}',

  'where.label': 'Onde está',
  'where.show': 'Mostrar {label} na página',
  'where.inFrame': 'frame {name}',
  'where.shown': 'Destacado na página.',
  'where.gone': 'Não está mais na página, ou não dá para destacar.',

  'blind.label': 'O que foi lido',
  'blind.all': 'A página inteira foi lida{n, plural, =0 {} one {, com um frame} other {, com # frames}}.',
  'blind.some': 'O que não deu para ver',
  'blind.read': 'Foi lida a página{n, plural, =0 {} one { e um frame} other { e # frames}}.',
  'blind.expected': 'Os campos do próprio Mercado Pago ({host}) nunca são lidos: é assim que deve ser.',
  'blind.frames':
    '{n, plural, one {Não foi possível ler um frame de {host}: o que há dentro dele não foi verificado.} other {Não foi possível ler # frames de {host}: o que há dentro deles não foi verificado.}}',
  'blind.isolated':
    '{n, plural, one {Não foi possível ler um frame isolado: o que há dentro dele não foi verificado.} other {Não foi possível ler # frames isolados: o que há dentro deles não foi verificado.}}',
  'blind.scripts':
    '{n, plural, one {Um script da loja não estava mais no cache do navegador. Recarregue a página e verifique de novo para que ele seja lido.} other {# scripts da loja não estavam mais no cache do navegador. Recarregue a página e verifique de novo para que sejam lidos.}}',
  'blind.loading': 'O que a página carregou depois da leitura.',
  'loading.says': 'A página ainda estava carregando: pode faltar alguma coisa.',

  'nothing.why': 'Por quê',
  'nothing.todo': 'O que fazer',
  'nothing.open': 'Abra a página em que o comprador paga e clique no ícone outra vez.',
  'nothing.choose': 'Se o pagamento só aparece depois de escolher um meio de pagamento, escolha primeiro.',

  'problem.browser-page': 'O navegador não deixa ler esta página',
  'problem.browser-page.todo':
    'Abra o checkout da loja em uma aba e clique no ícone. Se for um arquivo do seu computador, ative “Permitir acesso a URLs de arquivo” nos detalhes do Semáforo.',
  'problem.store-page': 'A loja de extensões não pode ser verificada',
  'problem.store-page.todo': 'O navegador não permite. Abra o checkout da loja em uma aba e clique no ícone.',
  'problem.file-without-permission': 'Falta uma permissão para ler arquivos',
  'problem.file-without-permission.todo':
    'Nas extensões do navegador, abra os detalhes do Semáforo e ative “Permitir acesso a URLs de arquivo”. Depois, verifique de novo.',
  'problem.pdf': 'Isto é um PDF',
  'problem.pdf.todo': 'Um PDF não tem checkout para verificar. Abra a página em que o comprador paga e clique no ícone.',
  'problem.unsupported-page': 'Este tipo de página não pode ser verificado',
  'problem.unsupported-page.todo': 'Precisa ser uma página web, com endereço http ou https. Abra o checkout e clique no ícone.',
  'problem.page-failed-to-load': 'A página não carregou',
  'problem.page-failed-to-load.todo': 'Confira o endereço e a conexão, recarregue a página e clique no ícone.',
  'problem.tab-gone': 'A aba foi fechada',
  'problem.tab-gone.todo': 'Abra de novo o checkout da loja e clique no ícone.',
  'problem.page-changed': 'A página mudou durante a leitura',
  'problem.page-changed.todo': 'Espere terminar de carregar e verifique de novo.',
  'problem.not-responding': 'A página não responde',
  'problem.not-responding.todo': 'Está ocupada ou travada. Recarregue e verifique de novo.',
  'problem.unexpected': 'Algo deu errado',
  'problem.unexpected.todo': 'O erro é do Semáforo, não da loja. Verifique de novo; se continuar, recarregue a página.',

  'footer.promise': 'Nada sai deste navegador.',
  'footer.catalogue': 'regras de {date}',

  'product.checkout-api': 'Checkout Transparente',
  'product.bricks': 'Checkout Bricks',
  'product.checkout-pro': 'Checkout Pro',
  'product.point': 'Point',

  'site.MLA': 'Argentina',
  'site.MLB': 'Brasil',
  'site.MLM': 'México',
  'site.MLC': 'Chile',
  'site.MCO': 'Colômbia',
  'site.MPE': 'Peru',
  'site.MLU': 'Uruguai',
}
