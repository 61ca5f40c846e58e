import { duty } from '../audit/duty.ts'
import { shownSign } from '../audit/facts/law.ts'
import { resolution4042 } from './sources.ts'

/** Argentina: form 960/D ("Data Fiscal"), a picture that links to the tax office. */
export const fiscalQr = duty({
  id: 'fiscal-qr',
  laws: { MLA: resolution4042 },
  check({ law }) {
    const other = shownSign(law, 'tax-office')
    return shownSign(law, 'fiscal-qr') ?? (other && { ...other, reason: 'looks-alike' })
  },
})
