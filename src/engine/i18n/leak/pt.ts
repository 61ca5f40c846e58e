/** Texts about a watched payment in Portuguese. */
import type { LeakTexts } from './texts.ts'

export const pt: LeakTexts = {
  title: 'Para onde vão os dados do cartão?',
  says: 'Opcional. Enquanto está ativo, só nesta aba, o Semáforo procura o número do cartão e o código de segurança no que a página envia a outros que não são o Mercado Pago, nos endereços, nos cookies e no armazenamento web. Pague com um cartão de teste, nunca com um real. Do que for encontrado são guardados no máximo os seis primeiros e os quatro últimos dígitos.',
  asks: {
    firefox:
      'O Firefox vai pedir acesso a todos os sites, porque só assim mostra para quem vai cada envio. A permissão é devolvida no fim.',
    chromium: 'O navegador vai pedir acesso aos sites da loja. A permissão é devolvida no fim.',
  },
  start: 'Começar a observar',
  stop: 'Encerrar',
  refused: 'O navegador não deu a permissão: nada é observado.',
  nowhere: 'Nesta página não dá para observar. Clique no ícone em uma página da loja.',
  on: 'Ativo nesta aba. Recarregue a página, pague com um cartão de teste e volte aqui para encerrar. Termina sozinho em 30 minutos ou ao fechar a aba.',
  reload: 'A página já estava carregada: recarregue antes de pagar.',
  soFar:
    'Até agora: {requests, plural, one {# envio a outros} other {# envios a outros}} ({bodies} com conteúdo verificado) e {mp, number} ao Mercado Pago.',
  watched:
    '{requests, plural, one {Foi visto # envio} other {Foram vistos # envios}} a outros que não são o Mercado Pago ({bodies} com conteúdo verificado) e {mp, number} ao Mercado Pago.',
  when: 'Pagamento observado em {date}, no {browser}.',
  reasons: {
    leaked: 'Dados do cartão saíram para outros que não são o Mercado Pago, ou ficaram à vista.',
    'nothing-seen':
      'O número do cartão foi visto indo ao Mercado Pago e a mais ninguém, em {n, plural, one {# envio} other {# envios}} a outros.',
    'no-card-seen':
      'Nenhum número de cartão foi visto saindo, nem para o Mercado Pago: ou não se chegou a pagar, ou o cartão é digitado onde este navegador não deixa ver. Não dá para saber.',
    'not-all-seen': 'Nada foi encontrado, mas nem tudo pôde ser verificado. Não dá para saber.',
    'no-requests': 'Nenhum envio foi visto: não dá para saber. Recarregue a página e pague enquanto está ativo.',
  },
  blocks: 'É uma falha obrigatória: impede a loja de entrar em produção. Não está somada nos números acima.',
  fix: 'Envie o número e o código só com o MercadoPago.js (Secure Fields, Bricks ou Core Methods) e use o token em todo o resto. Remova-os de endereços, cookies, armazenamento, logs e estatísticas.',
  notWatched: 'O que não pôde ser observado neste navegador',
  blind: {
    sockets: 'As mensagens por WebSocket.',
    'service-worker': 'O que um service worker envia por conta própria.',
    'other-frames': 'O que enviam iframes de outros sites, também os do Mercado Pago.',
    workers: 'O conteúdo do que os workers enviam.',
    'form-bodies':
      'O conteúdo de um formulário que foi enviado e levou a outra página: o Semáforo não lê campos. O Firefox mostra.',
    'early-scripts': 'O que enviam scripts que já rodavam no começo: a página não foi recarregada.',
    'unread-bodies': 'Algum conteúdo de um envio ou do armazenamento web (arquivos, dados compactados ou grandes demais).',
    limit: 'Havia achados demais: só os primeiros foram guardados.',
  },
  finding: '{kind}, {length} dígitos: {masked}',
  field: 'campo {field}',
  kinds: { number: 'Número do cartão', code: 'Código de segurança' },
  places: {
    host: 'no nome do servidor',
    path: 'no caminho do endereço',
    query: 'na consulta do endereço',
    fragment: 'no fragmento do endereço',
    form: 'em um formulário',
    multipart: 'em um formulário multipart',
    json: 'em JSON',
    text: 'em texto',
    socket: 'em um WebSocket',
    'page-address': 'no endereço da página',
    cookie: 'em um cookie',
    'local-storage': 'no localStorage',
    'session-storage': 'no sessionStorage',
  },
  forms: { plain: '', grouped: 'em grupos', encoded: 'codificado', base64: 'em base64', split: 'dividido em vários campos' },
  short: {
    on: 'ativo',
    leaked: 'vazamento',
    'nothing-seen': 'nenhum vazamento visto',
    'no-card-seen': 'não se sabe',
    'not-all-seen': 'não se sabe',
    'no-requests': 'não se sabe',
  },
}
