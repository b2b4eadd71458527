/** Generators of prose and of identifiers to plant in it, for the properties of the de-identifier. */
import fc from 'fast-check'

/** Sentences as they occur in cases, without anything that points to a person. */
export const PLAIN_SENTENCES = [
  'De gemeente heeft de uitkering stopgezet op grond van artikel 54 van de Participatiewet.',
  'Het UWV en de SVB verwezen naar elkaar en er kwam geen besluit.',
  'Zij moest € 2.340,50 terugbetalen omdat haar zus boodschappen had betaald.',
  'In maart 2024 en in het derde kwartaal van 2023 was er geen inkomen.',
  'Rond Pasen en tijdens de Ramadan was er niets te eten in huis.',
  'De Centrale Raad van Beroep (ECLI:NL:CRVB:2019:123) oordeelde streng.',
  'Betrokkene is 34 jaar, heeft drie kinderen en woont in Noord-Brabant.',
  'Na vier weken zoektermijn kreeg de jongere alsnog bijstand.',
  'De Nationale ombudsman en de Tweede Kamer vroegen om maatwerk.',
  '[PERSOON-1] woont met [KIND-1] in [GEMEENTE, 50.000-100.000 inwoners] en kreeg een brief in [maart 2024].',
  'hij kon de huur niet betalen en sliep twee maanden bij een vriend op de bank',
  'Zie ook Kamerstukken II 2020/21, 35 394, nr. 19, en Stb. 2019, 313.',
] as const

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''))

/** Citizen service numbers that pass the eleven test: the last digit is made to fit. */
export const bsn = digits(8)
  .map((head) => {
    const sum = [...head].reduce((total, digit, i) => total + Number(digit) * (9 - i), 0)
    return sum % 11 === 10 || /^0/.test(head) ? '123456782' : `${head}${sum % 11}`
  })
  .filter((number) => !/^(\d)\1+$/.test(number))

/** Dutch bank accounts with the right check digits. */
export const iban = fc
  .tuple(fc.constantFrom('ABNA', 'INGB', 'RABO', 'TRIO'), digits(10))
  .map(([bank, account]) => {
    const letters = [...`${bank}${account}NL00`].map((character) => Number.parseInt(character, 36)).join('')
    const rest = [...letters].reduce((remainder, digit) => (remainder * 10 + Number(digit)) % 97, 0)
    return `NL${String(98 - rest).padStart(2, '0')}${bank}${account}`
  })

/** Mobile numbers in the spacings people use. */
export const phone = fc
  .tuple(digits(8), fc.constantFrom('06', '06-', '06 ', '+316', '+31 6 ', '0031 6 '))
  .map(([number, prefix]) => prefix + number)

/** E-mail addresses. */
export const email = fc
  .tuple(
    fc.constantFrom('fatima', 'j.jansen', 'info_1', 'sanne-k'),
    fc.constantFrom('gmail.com', 'ziggo.nl', 'mail.example.org'),
  )
  .map(([user, domain]) => `${user}@${domain}`)

const consonant = fc.constantFrom(...'BDFGHJKLNPRSTVXZ')

/** Postcodes with a street and a house number. */
const address = fc
  .tuple(
    fc.constantFrom('Dorpsstraat', 'Molenweg', 'Prins Hendriklaan'),
    fc.integer({ min: 1, max: 300 }),
    fc.integer({ min: 1000, max: 9999 }),
    consonant,
    consonant,
  )
  .filter(([, , , a, b]) => !['SA', 'SD', 'SS', 'PP', 'LM'].includes(a + b))
  .map(([street, number, code, a, b]) => `${street} ${number}, ${code} ${a}${b}`)

/** Licence plates with dashes. */
const plate = fc
  .tuple(consonant, consonant, digits(3), consonant)
  .map(([a, b, number, c]) => `${a}${b}-${number}-${c}`)

/** A name of which nobody doubts that it is one, with the title before it. */
const name = fc.constantFrom(
  'mevrouw Fatima El Amrani',
  'de heer J. Jansen',
  'Mohammed Yilmaz',
  'mevrouw Kowalska',
  'Sjoukje de Vries',
)

/** Anything the gate has to refuse. */
export const directIdentifier = fc.oneof(bsn, iban, phone, email, address, plate, name)

/** Plain sentences in any order. */
export const prose = fc.array(fc.constantFrom(...PLAIN_SENTENCES), { minLength: 1, maxLength: 6 })
