/** The gate lets ordinary stories through and refuses whatever points to one person, without repeating it. */
import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'
import { type SealedText, seal } from '#core/deidentify/gate.ts'
import { directIdentifier, PLAIN_SENTENCES, prose } from './identifiers.ts'

describe('the gate', () => {
  test.each(PLAIN_SENTENCES)('lets an ordinary sentence through: %s', (sentence) => {
    // The size of a municipality is kept in a field of its own, which not everyone may see.
    expect(seal(sentence)).toEqual({ ok: true, value: sentence.replace(', 50.000-100.000 inwoners', '') })
  })

  test('refuses a direct identifier wherever it stands, and covers it with the place it names', () => {
    fc.assert(
      fc.property(prose, directIdentifier, fc.nat(), (sentences, planted, at) => {
        const where = at % (sentences.length + 1)
        const head = sentences.slice(0, where).join(' ')
        const text = [head, `Het gaat om ${planted} volgens het dossier.`, ...sentences.slice(where)]
          .join(' ')
          .trim()
        const start = text.indexOf(planted)
        const sealed = seal(text)
        expect(sealed.ok).toBe(false)
        if (sealed.ok) return
        expect(
          sealed.problems.some((problem) => problem.start < start + planted.length && problem.end > start),
        ).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    [
      'characters that are not seen',
      '\u200b\u2060\u034f\u2062\u2068\u061c\u180e\u3164\ufe0f\u{e0020}\u00ad\u0001',
    ],
    ['strokes and rings over the digits', '\u0336\u20e3\u20dd'],
    ['spaces of another width', '\u2006\u3000\u00a0\u205f'],
    ['signs nobody writes in a number', '_|*·•'],
  ])('is not fooled by %s', (_, signs) => {
    for (const sign of signs) expect(seal(`Het gaat om ${[...'123456782'].join(sign)}.`).ok).toBe(false)
  })

  test.each([
    '١٢٣٤٥٦٧٨٢',
    '𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟐',
    '１２３４５６７８２',
    '①②③④⑤⑥⑦⑧②',
    'ＮＬ９１ＡＢＮＡ０４１７１６４３００',
    'jan.jansen＠gmail．com',
    'jan﹫gmail․com',
  ])('reads %s as what it looks like, and names its place as sent', (written) => {
    const sealed = seal(`Het gaat om ${written} hier.`)
    expect(sealed).toMatchObject({ ok: false, problems: [{ start: 12 }] })
    if (!sealed.ok) expect(sealed.problems[0]?.end).toBe(12 + written.length)
  })

  test('says where and of what kind, and nothing of the text', () => {
    const sealed = seal('Mijn BSN is 123456782, bel 0612345678.')
    expect(sealed).toEqual({
      ok: false,
      problems: [
        { start: 12, end: 21, type: 'BSN' },
        { start: 27, end: 37, type: 'PHONE' },
      ],
    })
  })

  test.each([
    'Zij betaalde de rest. Sanne van Dijk kreeg daarna een boete.',
    'Wij huren bij de woonst. Sanne van Dijk kreeg een boete.',
    'Zij kwam van de stg. Sanne van Dijk kreeg een boete.',
    'Dossier: Karel_Jansen_3',
    'Zaak Karel-de-Vries-1',
    'kenmerk: Karel_Jansen_12a',
    'Dossier Karel.Jansen1',
    'De kla1nt zei ni0ets. De heer JU NI belde.',
    'De kla1nt zei ni0ets. Mevrouw JAN UARI belde.',
    'De kla1nt zei ni0ets. Haar kind heet SEP TEMBER nu.',
    'klant /1234.56.782 24/7 bereikbaar',
    '|06 1234 5678l 24/7',
    'A B C D E PIET DE BOER, kamer 3',
    'Deurwaarders Sanne van Dijk stuurden een brief.',
    'NOTARISSEN MEVROUW JANSEN',
    'MAKELAARS DE HEER BOUDEWIJN EN MEVROUW DE VRIES',
    'BIJ MEVROUW KHADIJA EL AMRANI BV',
    'VERHUURDER MENEER YOUSSEF EL AMRANI BV',
    'VAN MEVROUW HENDRIKSEN VOF',
    'Dr. H. Pool kwam.',
    'Boete art. 12 Ng stond erop.',
  ])('is not led to take it for something else: %s', (text) => {
    expect(seal(text).ok).toBe(false)
  })

  test('refuses a postcode with a house number, not a postcode alone', () => {
    expect(seal('Zij woont op Molenweg 3, 1234 AB.').ok).toBe(false)
    for (const behindTown of [
      ' in Deventer (7411 KT)',
      ' te Ede (6711 AB)',
      ' te Den Haag, postcode 2511 CV',
    ])
      expect(seal(`Zij woont Lindenstraat 12${behindTown}.`).ok).toBe(false)
    expect(seal('In de wijk met postcode 1234 AB wonen veel mensen met bijstand.').ok).toBe(true)
  })
})

test('a text that did not pass the gate is no sealed text to the compiler, and what passed is', () => {
  // Fails when the program is checked for types; a column of stories takes sealed text alone.
  expectTypeOf<string>().not.toExtend<SealedText>()
  expectTypeOf<SealedText>().toExtend<string>()
  const sealed = seal('De uitkering stopte.')
  if (sealed.ok) expectTypeOf(sealed.value).toEqualTypeOf<SealedText>()
  expect(sealed.ok).toBe(true)
})

test.each([
  'Mijn nummers zijn 1.06-1987 6543 en 2.06-1988 1234.',
  'Zij belde vanaf 1-06-1987 6543.',
  'Contact:\n-jan.jansen@gmail.com',
  'Schrijf naar _jan@ziggo.nl_ of nooit.',
  "Zij noemde 'jan@planet.nl' als adres.",
  'Het nummer is _0612345678_ zei zij.',
])('refuses a telephone number or e-mail address right behind a sign: %s', (text) => {
  expect(seal(text).ok).toBe(false)
})

test('takes no day with the time behind it for a telephone number', () => {
  expect(deidentify('Op 13-06-2024 18:02 belde zij.').spans.map(({ type }) => type)).toEqual(['DATE'])
  expect(deidentify('Op 3-06-2012 12.30 uur belde zij.').spans.map(({ type }) => type)).toEqual(['DATE'])
})

test.each(['MEVROUW VAN DIJK BV', 'IK SPRAK MENEER DE BOER GISTEREN OVER HET GELD'])(
  'refuses a surname behind a form of address in capitals: %s',
  (text) => {
    expect(seal(text).ok).toBe(false)
  },
)

test.each(['DE MEVROUW VAN DE GEMEENTE ZEI NEE', 'ZIJ SPRAK MEVROUW DE RECHTER AAN'])(
  'does not take who is of an office for somebody known by name: %s',
  (text) => {
    expect(seal(text).ok).toBe(true)
  },
)

test.each([
  'nul zes een twee drie vier vijf zes zeven acht',
  'Bel nul zes, twaalf, vierendertig, zesenvijftig, achtenzeventig.',
  'Haar nummer is nul dertig twee dubbel drie vier vijf zes zeven.',
])('refuses a whole telephone number that is told in words: %s', (text) => {
  const sealed = seal(text)
  expect(sealed.ok).toBe(false)
  if (!sealed.ok) expect(sealed.problems.map(({ type }) => type)).toEqual(['PHONE'])
})

test.each([
  'Hij telde nul een twee drie vier vijf zes zeven acht negen.',
  'Zij belde 14 030 van de gemeente.',
])('does not stop counting aloud, nor the number of a municipality: %s', (text) => {
  expect(seal(text).ok).toBe(true)
})

test.each([
  'mail jan.devries(at)gmail(dot)com of zo',
  'mail f.yilmaz[at]hotmail[dot]com',
  'mail f.yilmaz (at) kpnmail punt nl',
  'mail f.yilmaz(a)hotmail.com vandaag',
  'mail jan(dot)de(dot)vries {at} ziggo {punt} nl',
  'mail jan (apenstaartje) gmail.com. De rest volgt.',
])('refuses an e-mail address whose signs are masked, and leaves no part of it: %s', (text) => {
  expect(seal(text).ok).toBe(false)
  expect(deidentify(text).text).toMatch(/^mail \[E-MAIL\](?: of zo| vandaag|\. De rest volgt\.)?$/)
})

test('takes the same signs between other words for no address', () => {
  const text = 'Zij werkt (at) de balie. Artikel 3 lid 2(a)wet is dat zo, en (a) de rest.'
  expect(seal(text).ok).toBe(true)
})

test.each([
  'postcode 1234AB en nummer 12',
  'huisnr.12 pc.1234AB',
  'huisnummer 12, postcode 1234 AB',
  'het huisnummer daarvan is twaalf, postcode 1234 AB',
])('refuses a postcode with a number called that of the house before or behind it: %s', (text) => {
  expect(seal(text).ok).toBe(false)
  expect(deidentify(text).text).not.toMatch(/\d/)
})

test.each(['1234 56782', '12345 6782', '12-3456782', '123,456,782', 'jan de vries 1234 56782'])(
  'refuses a service number however it is grouped: %s',
  (number) => {
    expect(seal(`Er staat ${number} op.`).ok).toBe(false)
  },
)

test.each([
  'Een bedrag van € 123,456,782 of 123,456,782 euro.',
  'Zaak 2024-12344 loopt nog.',
  'Er staat 1234 56783 op.',
  'De advocaat van Goes, professor Vonk en de wethouder van Ede kwamen met Sint Nicolaas en Kerstmis.',
])('is not sure of other figures and of who is cited: %s', (text) => {
  expect(seal(text).ok).toBe(true)
})
