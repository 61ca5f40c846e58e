import { certificate } from '../../../src/engine/requirements/certificate.ts'
import { document, where } from '../sample-snapshot.ts'
import { finds } from './table.ts'

finds(certificate, {
  'a public page on https': [{}, [{ reason: 'look-at-it', data: { host: 'tienda.example' } }]],
  'a page over http': [
    { documents: [document({ protocol: 'http:' })] },
    [{ reason: 'no-https', where: where(), data: { host: 'tienda.example' } }],
  ],
  'a local page over http': [
    { documents: [document({ protocol: 'http:', host: 'localhost', local: true })] },
    [{ reason: 'local-page', where: where(), data: { host: 'localhost' } }],
  ],
  'a local page over https has no authority’s certificate': [
    { documents: [document({ host: 'localhost', local: true })] },
    [{ reason: 'local-page', where: where(), data: { host: 'localhost' } }],
  ],
  'a file': [
    { documents: [document({ protocol: 'file:', host: '' })] },
    [{ reason: 'local-page', where: where(), data: { host: '' } }],
  ],
})
