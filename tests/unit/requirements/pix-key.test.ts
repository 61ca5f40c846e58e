import { pixKey } from '../../../src/engine/requirements/pix-key.ts'
import { pix, where } from '../sample-snapshot.ts'
import { finds } from './table.ts'

finds(pixKey, {
  'a code to pay': [{ pix: [pix('choice'), pix('code')] }, [{ reason: 'pix-charge', where: where('.pix-code') }]],
  'a picture to scan': [{ pix: [pix('choice'), pix('qr')] }, [{ reason: 'pix-charge', where: where('.pix-qr') }]],
  'a choice': [{ pix: [pix('choice')] }, [{ reason: 'pix-offered', where: where('.pix-choice') }]],
  'no Pix': [{}, [{ reason: 'pix-not-seen' }]],
})
