/**
 * Numbers that are no cards, as shops send them: in the address, in a form's body, in JSON. Every one of them has the length of a card, or is near to
 * one, and many have its check digit.
 */

/** With the check digit that Luhn's formula asks for. */
const checked = (digits: string): string => {
  const sum = [...digits].reverse().reduce((all, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return all + (value > 9 ? value - 9 : value)
  }, 0)
  return `${digits}${(10 - (sum % 10)) % 10}`
}

/** Numbers that follow one another in no order that anybody would notice, the same in every run. */
const series = (count: number, digits: number, from: string): string[] =>
  Array.from({ length: count }, (_, index) =>
    `${from}${String(((index + 1) * 7_919_317_003) % 10 ** 15).padStart(15, '0')}`.slice(0, digits),
  )

export const lookAlikes: Record<string, string[]> = {
  // Sixteen digits that begin like a Visa or a Mastercard and have the right check digit.
  order_id: series(30, 15, '4').map(checked),
  pedido: series(20, 15, '52').map(checked),
  numero_pedido: series(10, 15, '37').map(checked),
  external_reference: series(10, 14, '37').map(checked),
  transaction_id: series(10, 18, '4').map(checked),
  payment_id: ['1234567890123', '20359978711', '1311377052931992', '9876543210987', '4000000000001'],
  preference_id: ['123456789-1f2e3d4c-5b6a-7980-1234-567890abcdef', '4509953566-b0a1c2d3-4e5f-6071-8293-a4b5c6d7e8f9'],
  tracking: [
    '1Z999AA10123456784',
    '9400110200881234567890',
    '00340434292135100186',
    'RR123456785AR',
    '4203310094001102008812345678',
    'BR123456789012345',
  ],
  _ga: ['GA1.1.1234567890.1700000000', 'GA1.2.4509953566.1700000123', 'GS1.1.1700000000.4.1.1700000999.60.0.0'],
  _fbp: ['fb.1.1700000000000.1234567890', 'fb.1.1764198000000.4539148803436467'.replace('4539148803436467', '453914880343')],
  fbclid: ['IwAR0aB3dEf4509GhIjKlMnOpQrStUvWxYz1234567890'],
  gclid: ['Cj0KCQiA4509953566BhCRARIsAN5c1234567890'],
  timestamp: ['1764198000000', '1764198000000123', '1764198000000123456', '2026-11-26T23:30:00.000Z', '20261126233000123'],
  phone: [
    '+54 9 11 4444-5555',
    '+54 9 351 555 1234',
    '5491144445555',
    '+55 11 91234-5678',
    '5511912345678',
    '+52 1 55 1234 5678',
    '5215512345678',
    '+56 9 1234 5678',
    '56912345678',
    '+57 300 123 4567',
    '573001234567',
    '+51 912 345 678',
    '51912345678',
    '+598 99 123 456',
    '59899123456',
    '00 54 9 11 4444 5555',
  ],
  // Argentina, Brazil, Mexico, Chile, Colombia, Peru, Uruguay.
  document: [
    '12.345.678',
    '12345678',
    '20-12345678-6',
    '30-99999999-5',
    '20123456786',
    '123.456.789-09',
    '12345678909',
    '12.345.678/0001-95',
    '12345678000195',
    'GODE561231GR8',
    'GODE561231HDFRRN04',
    '12.345.678-5',
    '76.123.456-K',
    '900.123.456-7',
    '1.032.456.789',
    '10456789012',
    '20123456789',
    '1.234.567-8',
    '212345670018',
  ],
  iban: [
    'ES91 2100 0418 4502 0005 1332',
    'ES9121000418450200051332',
    'DE89 3704 0044 0532 0130 00',
    'DE89370400440532013000',
    'BR18 0036 0305 0000 1000 9795 493C 1',
    'BR1800360305000010009795493C1',
    'CR05 0152 0200 1026 2840 66',
    'GB29 NWBK 6016 1331 9268 19',
    'FR14 2004 1010 0505 0001 3M02 606',
    'IT60 X054 2811 1010 0000 0123 456',
  ],
  cbu: [
    '2850590940090418135201',
    '0170099220000067797370',
    '0000003100010000000001',
    '1430001713000012345678',
    '0720000788000012345678',
  ],
  clabe: ['012180001234567891', '002010077777777771', '646180157000000004', '032180000118359719'],
  boleto: [
    '34191.79001 01043.510047 91020.150008 1 84210000026000',
    '34191790010104351004791020150008184210000026000',
    '00190500954014481606906809350314337370000000100',
  ],
  pix: [
    '00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-426655440000520400005303986540510.005802BR5913Loja Norte6008BRASILIA62070503***63041D3D',
  ],
  ean: [
    '7790895000997',
    '7891000315507',
    '7501055300846',
    '7802800535163',
    '7702004003508',
    '7750182003827',
    '7730905130011',
    '4006381333931',
  ],
  imei: ['490154203237518', '356938035643809', '352099001761481', '013977000323877'],
  sku: ['SKU-4509-9535-66', '4509-9535-6623', '0000123400005678'],
  price: ['1234567.89', '1.234.567,89', '4509953566.23', '15999.00'],
  coordinates: ['-34.603722,-58.381592', '-23.550520000000000,-46.633308000000000'],
  uuid: ['123e4567-e89b-12d3-a456-426655440000', '45099535-6623-4704-8a1b-123456789012'],
  session: [
    'a3f5c9e1b7d24f608192a3b4c5d6e7f8',
    'eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MTIzNDU2Nzg5MCwiaWF0IjoxNzY0MTk4MDAwfQ.c2lnbmF0dXJh',
  ],
  invoice: ['0001-00012345', 'A-0003-00004567', '33200111111111111111550010000000011000000015'],
  gift_card: [checked('453914880343646'), checked('603571234567890')],
  loyalty_card_number: [checked('453914880343646'), checked('627612345678901')],
  tarjeta_sube: ['6061267123456789'],
  otp: ['123456', '4509'],
  verification_code: ['1234', '987654'],
  security_question: ['123'],
  cvv_required: ['true', '1'],
}
