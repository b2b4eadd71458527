/** What the de-identifier replaces, by what, and what it leaves alone. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'
import { directIdentifier, PLAIN_SENTENCES, prose } from './identifiers.ts'

const outcome = (text: string): string => deidentify(text).text

const EXAMPLES: readonly (readonly [string, string, string])[] = [
  [
    'a person in full and by first name',
    'Fatima El Amrani belde. Daarna belde Fatima weer.',
    '[PERSOON-1] belde. Daarna belde [PERSOON-1] weer.',
  ],
  ['a child by the word for it', 'Mijn zoon Ali is 8 jaar.', 'Mijn zoon [KIND-1] is 8 jaar.'],
  ['a child whose age stands between', 'Een dochter van 12 heet Mei.', 'Een dochter van 12 heet [KIND-1].'],
  [
    'children in a row with their ages',
    'Kind: Ilyas (7) en Noa (4) wonen hier.',
    'Kind: [KIND-1] (7) en [KIND-2] (4) wonen hier.',
  ],
  [
    'a whole name in capitals later on as the one it is',
    'Sanne de Graaf belde. Later stond er SANNE DE GRAAF.',
    '[PERSOON-1] belde. Later stond er [PERSOON-1].',
  ],
  [
    'a child whom only a later mention calls one',
    'Sara is ziek. Mijn dochter heet Sara.',
    '[KIND-1] is ziek. Mijn dochter heet [KIND-1].',
  ],
  [
    'a mother who shares the surname of her child',
    'Mijn zoon Ali Yilmaz is ziek. Mevrouw Yilmaz belde.',
    'Mijn zoon [KIND-1] is ziek. Mevrouw [PERSOON-1] belde.',
  ],
  [
    'initials that stand for a name',
    'RK = Ruud Kamphuis. Later belde RK weer.',
    '[PERSOON-1] = [PERSOON-1]. Later belde [PERSOON-1] weer.',
  ],
  [
    'what was removed, not what was unknown',
    'Adres: Kerkstraat 5. Telefoon: onbekend.',
    'Adres: [ADRES]. Telefoon: onbekend.',
  ],
  [
    'cells below a heading',
    'Naam | Woonplaats | Tel\nstorm de wit | beek | 412345\njan klaassen | onbekend | -',
    'Naam | Woonplaats | Tel\n[PERSOON-1] | [GEMEENTE, minder dan 20.000 inwoners] | [TELEFOON]\n[PERSOON-2] | onbekend | -',
  ],
  ['an address in capitals', 'IK WOON OP DE OUDE VEERDIJK 144 IN HUIS.', 'IK WOON OP [ADRES] IN HUIS.'],
  ['a dictated number', 'bel nul zes, twaalf, vierendertig, zesenvijftig, achtenzeventig', 'bel [TELEFOON]'],
  ['a mistyped month', 'Ik kwam op 15 apriel.', 'Ik kwam op [april].'],
  ['initials and particles', 'Mevrouw J.C. van den Brink was er niet.', 'Mevrouw [PERSOON-1] was er niet.'],
  ['a name in lower case', 'ik ben fatima en ik heb een vraag', 'ik ben [PERSOON-1] en ik heb een vraag'],
  ['a surname before its initials', 'Betreft: DE GRAAF, P.', 'Betreft: [PERSOON-1]'],
  ['a town by its size', 'Zij woont in Dordrecht.', 'Zij woont in [GEMEENTE, 100.000-250.000 inwoners].'],
  ['a village', 'Zij woont in Appelscha.', 'Zij woont in [PLAATS].'],
  ['a date by its month', 'Op 12 maart 2024 kwam de brief.', 'Op [maart 2024] kwam de brief.'],
  ['a date without a year', 'Op 12-3 kwam de brief.', 'Op [maart] kwam de brief.'],
  ['a date of birth', 'Hij is geboren op 01-02-1980.', 'Hij is geboren op [GEBOORTEDATUM].'],
  ['a service number with dots', 'BSN 1234.56.782', 'BSN [BSN]'],
  ['a mistyped service number', 'bsn: 123456789', 'bsn: [BSN]'],
  ['an account in lower case and groups', 'rekening nl91 abna 0417 1643 00', 'rekening [IBAN]'],
  ['telephone numbers', 'Bel 06 - 12 34 56 78 of (0475) 33 44 55.', 'Bel [TELEFOON] of [TELEFOON].'],
  ['an e-mail address', 'mail mij op j.jansen@ziggo.nl.', 'mail mij op [E-MAIL].'],
  ['an address', 'Adres: Lange Nieuwstraat 212 bis, 3512 PN.', 'Adres: [ADRES], [POSTCODE].'],
  ['a licence plate', 'de auto met kenteken 93-HPL-6', 'de auto met kenteken [KENTEKEN]'],
  ['a case number', 'ons kenmerk 2024-0018834', 'ons kenmerk [DOSSIERNUMMER]'],
  ['a trade number', 'KvK-nummer 34 56 78 90', 'KvK-nummer [KVK]'],
  ['a small organisation', 'Zij werkt bij Kapsalon Yasmina.', 'Zij werkt bij [ORGANISATIE-1].'],
  [
    'a compound kind of business',
    'Hij werkt bij wokrestaurant Gouden Kom.',
    'Hij werkt bij [ORGANISATIE-1].',
  ],
  ['an organisation in lower case', 'ik slaap in pension de blauwe deur', 'ik slaap in [ORGANISATIE-1]'],
  ['a person by initials', 'Zij meldt dat cliënt T.H. weg is.', 'Zij meldt dat cliënt [PERSOON-1] weg is.'],
  ['initials in lower case', 'mw. g. ter haar-bakker', 'mw. [PERSOON-1]'],
  [
    'a sender of messages',
    '[12:03] Bo: ok\n[12:04] Tim: tot zo',
    '[12:03] [PERSOON-1]: ok\n[12:04] [PERSOON-2]: tot zo',
  ],
  ['a day of the month', 'Ik kwam op de 14e.', 'Ik kwam op de [datum].'],
  ['an age in words', 'Opa is begin negentig.', 'Opa is begin [LEEFTIJD 90+].'],
  ['a spaced e-mail address', 'mail bo @ ziggo . nl', 'mail [E-MAIL]'],
  ['a handle', 'mijn insta is @lotus.nails', 'mijn insta is [WEBADRES]'],
  [
    'an unlisted landlord by what is rented from it',
    'De huur van Zonnewende ging omhoog.',
    'De huur van [ORGANISATIE-1] ging omhoog.',
  ],
  [
    'a landlord with a well-known word in its name',
    'Ik huur een flat bij Delta Wonen.',
    'Ik huur een flat bij [ORGANISATIE-1].',
  ],
  ['a neighbour but not the word for one', 'Buurman henk hielp mij.', 'Buurman [PERSOON-1] hielp mij.'],
  [
    'kin but not the word for them',
    'Oma Truus en Opa Kees kwamen. Mijn Tante ook.',
    'Oma [PERSOON-1] en Opa [PERSOON-2] kwamen. Mijn Tante ook.',
  ],
  ['a surname that is a word for a neighbour', 'Mevrouw Buurman belde.', 'Mevrouw [PERSOON-1] belde.'],
  ['a high age', 'Mijn oma is 93 jaar oud.', 'Mijn oma is [LEEFTIJD 90+].'],
]

describe('the de-identifier replaces', () => {
  test.each(EXAMPLES)('%s', (_what, text, expected) => {
    expect(outcome(text)).toBe(expected)
  })

  test.each([
    ['mevrouw koos belde', 'mevrouw [PERSOON-1] belde'],
    ['gebeld met mijn broer koos over de brief', 'gebeld met mijn broer [PERSOON-1] over de brief'],
    ['bel anders mijn man koos, die is thuis', 'bel anders mijn man [PERSOON-1], die is thuis'],
  ])('a name that is a verb elsewhere: %s', (text, expected) => {
    expect(outcome(text)).toBe(expected)
  })

  test('a name pointed out by a reader, everywhere in the text', () => {
    const text = 'De brief van Zonnetje kwam niet aan. zonnetje belde.'
    expect(deidentify(text, { known: [{ text: 'Zonnetje', type: 'NAME' }] }).text).toBe(
      'De brief van [PERSOON-1] kwam niet aan. [PERSOON-1] belde.',
    )
  })

  test('the characters of the input, also when that holds invisible ones', () => {
    const text = 'BSN\u00a0123\u00ad456782 en Zoe\u0308 belde.'
    const { spans } = deidentify(text)
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['123\u00ad456782', 'Zoe\u0308'])
  })
})

describe('what was found ends with its sentence:', () => {
  test.each(['Zwolle', 'Assen', 'Ede', 'Breda', 'Oss', 'Den Haag'])('a town, %s', (town) => {
    for (const next of [
      'De 3 kinderen gaan naar school.',
      'Na 2 jaar kreeg ik een huis.',
      'Van de 4 brieven kwam er geen aan.',
      'In 2024 kreeg ik hulp.',
    ])
      for (const start of ['Ik woon in', 'Zij is verhuisd naar', 'Ik woon op kamers in', 'Mijn adres is in'])
        expect(outcome(`${start} ${town}. ${next}`)).toMatch(
          new RegExp(`^${start} \\[GEMEENTE, [^\\]]+\\]\\. ${next}$`),
        )
  })

  test.each([
    ['Ik woon in Ede. Op 12 mei kwam er een brief.', /^Ik woon in \[GEMEENTE, .+\]\. Op \[mei\] kwam/],
    ['Ik woon op de Molenweg. Op 3 mei kwam hij.', /^Ik woon op de \[ADRES\]\. Op \[mei\] kwam hij\.$/],
    ['Ik woon aan de Molenweg 3 mei kwam hij.', /^Ik woon aan de \[ADRES\] \[mei\] kwam hij\.$/],
    ['Adres: Ede. Kraaiennest 12', /^Adres: \[GEMEENTE, .+\]\. \[ADRES\]$/],
    ['Ik woon op de Burg. Van Dijkstraat 12 nu.', /^Ik woon op de \[ADRES\] nu\.$/],
  ])('an address: %s', (text, expected) => {
    expect(outcome(text)).toMatch(expected)
  })

  test.each([
    ['Mail bo.t@gmail.com. De gemeente belde.', 'Mail [E-MAIL]. De gemeente belde.'],
    ['Mail bo@ziggo.nl. Nu wacht ik.', 'Mail [E-MAIL]. Nu wacht ik.'],
    ['Mail bo@bedrijf. De gemeente belde.', 'Mail [E-MAIL]. De gemeente belde.'],
    ['Mail bo@ziggo. nl of bo @ ziggo . de graag.', 'Mail [E-MAIL] of [E-MAIL] graag.'],
    ['Hij at brood. De gemeente belde.', 'Hij at brood. De gemeente belde.'],
  ])('an e-mail address: %s', (text, expected) => {
    expect(outcome(text)).toBe(expected)
  })

  test.each([
    'Zo werkt het niet in de praktijk Dit is vreemd.',
    'Ik vroeg het de stichting Die wist van niets.',
    'Ik belde de kliniek Maar niemand nam op.',
    'Dat hoorde ik op school Een jaar later ging het mis.',
  ])('a kind of business without a name: %s', (text) => {
    expect(outcome(text)).toBe(text)
  })
})

describe('the de-identifier leaves', () => {
  test.each(PLAIN_SENTENCES)('an ordinary sentence alone: %s', (sentence) => {
    expect(outcome(sentence)).toBe(sentence)
  })

  test('ordinary words that are also names', () => {
    const text = 'De bakker, een visser en de kok liepen in het bos. In mei was er geen roos.'
    expect(outcome(text)).toBe(text)
  })

  test.each([
    'De klantmanager vroeg alleen een verklaring.',
    'Zij vond er geen die past. Cliënte overweegt het.',
    'mijn zoon wil niet meer',
    'Mijn buurvrouw koos voor een ander.',
    'mevrouw houdt niets over en meneer kent de regels niet',
    'De mevrouw achter het loket keek niet op.',
    'Bij de notaris hoorde zij er voor het eerst van.',
    'Nu heet het dat wij een stel zijn.',
    'Mevrouw spreekt Nederlands op B1.',
    'Met zo’n brief weet niemand wat erin staat.',
    'Daarna schold het college het restant kwijt.',
  ])('what a person does, behind that person: %s', (text) => {
    expect(outcome(text)).toBe(text)
  })
})

describe('whatever the text', () => {
  const story = fc
    .tuple(prose, fc.array(directIdentifier, { maxLength: 4 }))
    .map(([sentences, planted]) =>
      sentences.map((sentence, i) => `${sentence} ${planted[i] ?? ''}`).join('\n'),
    )

  test('running on the outcome changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(story, fc.string({ unit: 'grapheme', maxLength: 300 })), (text) => {
        const once = outcome(text)
        expect(outcome(once)).toBe(once)
      }),
      { numRuns: 300 },
    )
  })

  test('spans are in order, do not overlap and explain the outcome', () => {
    fc.assert(
      fc.property(story, (text) => {
        const { text: replaced, spans } = deidentify(text)
        let built = ''
        let at = 0
        for (const { start, end, replacement } of spans) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          built += text.slice(at, start) + replacement
          at = end
        }
        expect(built + text.slice(at)).toBe(replaced)
      }),
      { numRuns: 200 },
    )
  })
})

describe('what a reader decides', () => {
  const STORY = 'Noor Visser woont in Zwolle. Noor kreeg post van De Piramide, met nummer ZW/0451.'

  test('words pointed out are taken out everywhere, in any case and as what they are said to be', () => {
    const known = [
      { text: 'De Piramide', type: 'ORG_SMALL' },
      { text: 'zw/0451', type: 'DOSSIER' },
    ] as const
    const { text } = deidentify(`${STORY} De brief van de piramide ging over zw/0451.`, { known })
    expect(text).not.toMatch(/piramide|0451/i)
    expect(text.match(/\[ORGANISATIE-1\]/g)).toHaveLength(2)
    expect(text.match(/\[DOSSIERNUMMER\]/g)).toHaveLength(2)
  })

  test('a name pointed out spreads to its parts and keeps one number', () => {
    const known = [{ text: 'Kiki Zonnedauw', type: 'NAME' }] as const
    const { text } = deidentify('kiki zonnedauw belde. Later kwam Kiki langs.', { known })
    expect(text).toBe('[PERSOON-1] belde. Later kwam [PERSOON-1] langs.')
  })

  test('another kind wins over what was found', () => {
    const known = [{ text: 'Zwolle', type: 'NAME' }] as const
    const found = deidentify(STORY, { known }).spans.find(({ start }) => STORY.startsWith('Zwolle', start))
    expect(found).toMatchObject({ type: 'NAME', replacement: '[PERSOON-2]', certainty: 'certain' })
  })

  test('a word inside an address of e-mail is taken out with it, not by itself', () => {
    const known = [{ text: 'kiki', type: 'NAME' }] as const
    expect(deidentify('Mail naar kiki@voorbeeld.nl.', { known }).text).toBe('Mail naar [E-MAIL].')
  })

  test('a word that is kept stays and numbers nobody, but what is certain goes', () => {
    const { text, spans } = deidentify('Visser belde. Haar BSN is 111222333, zei buurman Youssef.', {
      kept: ['visser', '111222333'],
    })
    expect(text).toBe('Visser belde. Haar BSN is [BSN], zei buurman [PERSOON-1].')
    expect(spans[0]).toMatchObject({ certainty: 'check', replacement: 'Visser' })
  })
})
