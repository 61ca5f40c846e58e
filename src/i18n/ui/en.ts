import type { UiTexts } from '../ui'

/** Interface texts in English. */
export const en: UiTexts = {
  'language.label': 'Language',
  'app.again': 'Check again',
  'app.results': 'Results',

  'working.title': 'Checking the checkout',
  'working.soon': 'Reading the page…',
  'working.slow': 'The page is still loading. You will see what could be read in a moment.',

  'verdict.notReady': 'Not ready for production',
  'verdict.notReady.line':
    '{n, plural, =0 {Something mandatory needs fixing.} one {One mandatory point to fix.} other {# mandatory points to fix.}}',
  'verdict.ready': 'Ready for production',
  'verdict.ready.line':
    'Everything mandatory is in place.{n, plural, =0 {} one { One recommended improvement left.} other { # recommended improvements left.}}',
  'verdict.undecided': 'Not decided yet',
  'verdict.undecided.line':
    'Nothing mandatory fails{n, plural, =0 {.} one {; one point is left to confirm.} other {; # points are left to confirm.}}',
  'verdict.notACheckout': 'This is not a Mercado Pago checkout',
  'verdict.notACheckout.line': 'There is nothing to check on this page.',

  'counts.label': 'Summary',
  'counts.failed': '{n, plural, one {fails} other {fail}}',
  'counts.decide': 'to decide',
  'counts.passed': '{n, plural, one {passes} other {pass}}',
  'counts.inapplicable': 'not applicable',

  'outcome.failed': 'Fails',
  'outcome.cantTell': 'To decide',
  'outcome.untested': 'Not checked',
  'outcome.error': 'Not judged',
  'outcome.passed': 'Passes',
  'outcome.inapplicable': 'Not applicable',

  'context.label': 'Product and country',
  'context.product': 'Product',
  'context.site': 'Country',
  'context.auto': 'Automatic',
  'context.unknown': 'Not identified',
  'context.choose': 'Choose one for a sharper check',
  'context.corrected': 'Corrected by you',
  'context.undo': 'Back to automatic',

  'group.first': 'Fix first',
  'group.also': 'Worth fixing too',
  'group.decide': 'To decide',
  'group.passed': 'Passed',
  'group.inapplicable': 'Not applicable',

  'result.mandatory': 'Mandatory',
  'result.recommended': 'Recommended',
  'result.why': 'Why it matters',
  'result.fix': 'How to fix it',
  'result.settle': 'How to confirm it',
  'result.note': 'Good to know',
  'result.source': 'Official source',
  'result.read': 'read on {date}',
  'result.error': 'Semáforo could not judge this point. The error is ours, not the shop’s.',
  'result.silent': 'There is nothing more to say about this point.',
  'result.more': 'and {n} more',
  'result.others': '{n, plural, one {And one more.} other {And # more.}}',

  'where.label': 'Where it is',
  'where.show': 'Show {label} on the page',
  'where.inFrame': 'frame {name}',
  'where.shown': 'Outlined on the page.',
  'where.gone': 'No longer on the page, or cannot be outlined.',

  'blind.label': 'What was read',
  'blind.all': 'The whole page was read{n, plural, =0 {} one {, with one frame} other {, with # frames}}.',
  'blind.some': 'What could not be seen',
  'blind.read': 'The page{n, plural, =0 { was read} one { and one frame were read} other { and # frames were read}}.',
  'blind.expected': 'Mercado Pago’s own fields ({host}) are never read, as it should be.',
  'blind.frames':
    '{n, plural, one {One frame from {host} could not be read: whatever it holds was not checked.} other {# frames from {host} could not be read: whatever they hold was not checked.}}',
  'blind.isolated':
    '{n, plural, one {One isolated frame could not be read: whatever it holds was not checked.} other {# isolated frames could not be read: whatever they hold was not checked.}}',
  'blind.scripts':
    '{n, plural, one {One of the shop’s scripts was no longer in the browser’s cache. Reload the page and check again to have it read.} other {# of the shop’s scripts were no longer in the browser’s cache. Reload the page and check again to have them read.}}',
  'blind.loading': 'Whatever the page loaded after it was read.',
  'loading.says': 'The page was still loading: something may be missing.',

  'nothing.why': 'Why',
  'nothing.todo': 'What to do',
  'nothing.open': 'Open the page where the buyer pays and click the icon again.',
  'nothing.choose': 'If the payment appears only after a payment method is chosen, choose one first.',

  'problem.browser-page': 'The browser lets nobody read this page',
  'problem.browser-page.todo':
    'Open the shop’s checkout in a tab and click the icon. If it is a file on your computer, turn on “Allow access to file URLs” in Semáforo’s details.',
  'problem.store-page': 'The extension store cannot be checked',
  'problem.store-page.todo': 'The browser does not allow it. Open the shop’s checkout in a tab and click the icon.',
  'problem.file-without-permission': 'A permission to read files is missing',
  'problem.file-without-permission.todo':
    'In the browser’s extensions page, open Semáforo’s details and turn on “Allow access to file URLs”. Then check again.',
  'problem.pdf': 'This is a PDF',
  'problem.pdf.todo': 'A PDF has no checkout to look at. Open the page where the buyer pays and click the icon.',
  'problem.unsupported-page': 'This kind of page cannot be checked',
  'problem.unsupported-page.todo': 'It has to be a web page with an http or https address. Open the checkout and click the icon.',
  'problem.page-failed-to-load': 'The page did not load',
  'problem.page-failed-to-load.todo': 'Look at the address and the connection, reload the page and click the icon.',
  'problem.tab-gone': 'The tab was closed',
  'problem.tab-gone.todo': 'Open the shop’s checkout again and click the icon.',
  'problem.page-changed': 'The page changed while it was being read',
  'problem.page-changed.todo': 'Let it finish loading and check again.',
  'problem.not-responding': 'The page does not respond',
  'problem.not-responding.todo': 'It is busy or frozen. Reload it and check again.',
  'problem.unexpected': 'Something went wrong',
  'problem.unexpected.todo': 'The error is Semáforo’s, not the shop’s. Check again; if it comes back, reload the page.',

  'footer.promise': 'Nothing leaves this browser.',
  'footer.catalogue': 'rules of {date}',

  'product.checkout-api': 'Checkout API',
  'product.bricks': 'Checkout Bricks',
  'product.checkout-pro': 'Checkout Pro',
  'product.point': 'Point',

  'site.MLA': 'Argentina',
  'site.MLB': 'Brazil',
  'site.MLM': 'Mexico',
  'site.MLC': 'Chile',
  'site.MCO': 'Colombia',
  'site.MPE': 'Peru',
  'site.MLU': 'Uruguay',
}
