/** Texts about the law in Portuguese. */
import type { LawTexts } from './texts.ts'

export const pt: LawTexts = {
  title: 'O que a lei pede, a título informativo',
  note: 'É informativo: consulte seu advogado. Não muda o resultado da verificação. O que não foi visto pode estar em outra página, como no rodapé da inicial.',
  noSite: 'Sem saber o país da loja, não há o que listar.',
  show: 'Mostrar o que a lei pede',
  hide: 'Ocultar este bloco',
  count: '{seen} de {all}',
  outcomes: {
    seen: 'À vista',
    notSeen: 'Não visto {n, plural, one {nesta página} other {nestas páginas}}',
    cantTell: 'Não dá para saber',
  },
  reasons: {
    shown: '',
    'may-be-a-persons': 'O número está certo, mas pessoas também têm um assim: pode ser o do comprador.',
    'number-unchecked': 'O número está sem o dígito verificador, ou coberto: não dá para conferir.',
    'looks-alike': 'Há algo parecido: falta uma pessoa ver se é isto.',
    'shown-by-brick': 'Quem mostra o custo é o Brick do Mercado Pago, que não pode ser lido.',
    'wrong-number': 'Há um número, mas o dígito verificador não confere.',
    'engine-error': 'Houve um erro do Semáforo, não da loja.',
    'not-read': 'Esta versão ainda não leu uma das páginas: basta outro clique nela.',
    'still-loading': 'A página ainda estava carregando.',
    'frame-unread': 'Há um iframe à vista que não pôde ser lido.',
    'stopped-at-limit': 'A página é grande demais para ser lida inteira.',
    'long-text': 'Dos textos longos da página só o começo é lido.',
    'not-on-page': '',
    'nothing-financed': 'Nenhum parcelamento foi visto: só se pede onde há.',
  },
  from: { law: 'Lido na norma', report: 'Lido em um texto sobre a norma' },
  sure: { high: 'certeza alta', medium: 'certeza média', low: 'certeza baixa' },
  duties: {
    'total-price': {
      title: 'Preço total',
      asks: 'O total, na moeda do país, antes de o comprador aceitar.',
    },
    'price-without-taxes': {
      title: 'Preço sem impostos nacionais',
      asks: 'O texto «Precio sin impuestos nacionales» com o valor, em letra menor que a do preço.',
    },
    cftea: {
      title: 'CFTEA',
      asks: 'Com parcelas, o custo financeiro total efetivo anual (CFTEA).',
    },
    'effective-cost': {
      title: 'CET',
      asks: 'Com financiamento, o custo efetivo total (CET) e a taxa.',
    },
    'financial-cost': {
      title: 'Custo financeiro total',
      asks: 'Com parcelas, o custo financeiro total.',
    },
    'shop-identity': {
      title: 'Quem vende',
      asks: 'Nome, número fiscal, endereço e contato. O Semáforo procura o número pelo dígito verificador; se é o da loja, e o resto, uma pessoa confere.',
    },
    'contract-terms': {
      title: 'Termos do contrato',
      asks: 'Os termos e condições da loja, ao alcance de quem compra.',
    },
    withdrawal: {
      title: 'Direito de arrependimento',
      asks: 'Se há direito de arrependimento («derecho a retracto») ou não, dito antes de pagar.',
    },
    'regret-button': {
      title: 'Botão de arrependimento',
      asks: 'Um «botón de arrepentimiento» à vista desde o primeiro acesso ao site.',
    },
    'cancel-button': {
      title: 'Botão de cancelamento',
      asks: 'Para serviços, um «botón de baja» à vista desde o primeiro acesso ao site.',
    },
    'fiscal-qr': {
      title: 'Data Fiscal',
      asks: 'O formulário 960/D («Data Fiscal») com o link para a ARCA, na página principal.',
    },
    'consumer-authority': {
      title: 'Link para a autoridade',
      asks: 'Um link visível para a autoridade de defesa do consumidor (sic.gov.co).',
    },
    'complaints-book': {
      title: 'Livro de reclamações',
      asks: 'Um link para o «Libro de Reclamaciones», sempre à vista.',
    },
  },
}
