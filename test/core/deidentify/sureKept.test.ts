/** No softer reading of the words around it talks the gate out of an identifier that is sure. */
import { expect, test } from 'vitest'
import { seal } from '#core/deidentify/gate.ts'

/** What points to one person, of every kind that the gate refuses. */
const SURE = [
  'Fatima Jansen',
  'Jan Mulder',
  'Petra Visser',
  'mevrouw De Wit',
  'dhr. K. van den Berg',
  'P.J. Oosterbaan',
  'Evelien Zomerdijk',
  '123456782',
  'NL91ABNA0417164300',
  'fatima@ziggo.nl',
  '06-12345678',
  'GR-204-T',
  'geboren 12-05-1971',
  'Molenweg 3, 1234 AB',
]

/** Words that make a softer reading of what stands at the dots. */
const AROUND: Readonly<Record<string, readonly string[]>> = {
  'a number of a dossier': [
    'De cliënt … 123456 belde niet terug.',
    'De huurder … 4512 kreeg een brief over de huur.',
    'De boete van klant … 77121 is hoog.',
    'Ons kenmerk … 2024/118 is van vorige week.',
    'Zaak Wmo-2024 … is gesloten.',
  ],
  'a signature': [
    'Zij schreef het zo op.\n\nGroetjes\n\n…',
    'Dat was het.\n\nmvg\nTeam Inkomen\n…',
    'Dat was het.\n\nHoogachtend,\n\nNamens het team\n…\nTel volgt',
  ],
  'a home': [
    'Het huisbezoek bij … 45.',
    'De sleutel van de kamer van … 12 is weg.',
    'Er kwam post voor … 45, zegt zij.',
    'Hij woont bij … 12, boven de winkel.',
    'Adres: … 7 bis',
  ],
  'a small organisation': [
    'Het kind Roosje van … is ziek.',
    'Van: "…" <post@voorbeeld.example>',
    'Werkgever: …',
    'Zij werkt bij …, een winkel in speelgoed.',
    'De zaak heet …',
    'Er is een bewindvoerder, … van Bureau Helder.',
  ],
  'a place': ['Hij komt uit de buurt van … en Zwolle.', 'Zij verhuisde naar … in juni.'],
  'what may not be touched': [
    'Op grond van artikel 54, … en lid 2 klopt dit niet.',
    'Het ging om 340 euro … 12 keer.',
    'Zie Stb. 2019, 313, … en Kamerstukken II 2020/21, 35 394.',
    'Om 14.30 uur … 3 weken later.',
  ],
  'an age, an account and a chat': [
    'Zij is 93 jaar … en woont alleen.',
    'Op facebook heet zij … sinds kort.',
    '[12:03] … : ik kom morgen',
  ],
  'a dash': [
    'Gezien: … - wit en oud.',
    'Het ging om … - te laat betaald - en verder niets.',
    'Het gaat - … - om de huur.',
    '- … - staat voor de deur.',
  ],
  'a day behind it, where a line opens': [
    'Dit is gezegd.\n…, 3 mei 2022',
    'Ik sprak met\n…, 12-03-2023, over de boete.',
    'Zij schreef het zo op.\n\nGroeten,\n\n…, 3 mei 2022',
    'Naam cliënt:\n…, 03-05-2019',
    'Ondertekend door\n> …, maandag 3 mei om tien uur.',
    '…, de 3 mei 2022\nBetreft: de huur',
  ],
  'what a scanner misread': ['De br1ef van de w0ning is voor … oord op l4 mei.'],
  'a table': ['Naam | Bedrag | Opmerking\n… | 340 | betaald', 'Plaats;Straat;Nummer\nZwolle;…;12'],
}

test.each(Object.entries(AROUND).flatMap(([what, texts]) => texts.map((text) => [what, text] as const)))(
  'beside %s a sure identifier is refused: %s',
  (_, text) => {
    const passed = SURE.filter((identifier) => {
      const start = text.indexOf('…')
      const sealed = seal(text.replace('…', identifier))
      return (
        sealed.ok ||
        !sealed.problems.some((problem) => problem.start < start + identifier.length && problem.end > start)
      )
    })
    expect(passed).toEqual([])
  },
)

/** What ends a line above the name of a person, and names that are sure by themselves. */
const ABOVE = [
  'Ik sprak met mevrouw\n',
  'Afspraak met dhr.\n',
  'Groet,\n',
  'Groeten,\n\n',
  'Naam client:\n',
  'contactpersoon:\n',
  'Ondertekend door\n',
  'mevrouw Fatima\n',
  '',
]
const NAMES = ['Yildiz', 'Fatima', 'Jansen-Bakker', 'Kaya', 'El-Amrani', 'Jansen', 'Kowalska']
const DAYS = ['12-03-2023, over de boete.', '3 mei 2022', 'maandag 3 mei om tien uur.', 'de 12 mei']

test.each(ABOVE)('a name before a date is no town, below "%s"', (above) => {
  const passed = NAMES.flatMap((name) => DAYS.map((day) => [name, day] as const)).filter(([name, day]) => {
    const sealed = seal(`${above}${name}, ${day}`)
    return sealed.ok || !sealed.problems.some(({ type, start }) => type === 'NAME' && start === above.length)
  })
  expect(passed).toEqual([])
})

test.each([
  'Zijn auto GX-123-B - een oude Opel - is verkocht.',
  'Hij rijdt in een XX-12-ZT - die staat op naam van zijn moeder.',
  'Gezien: 73-KLP-4 - wit.',
  'De boete voor G-123-BX - te laat betaald.',
  'GX - 123 - B - staat voor de deur.',
])('a dash behind a plate makes it no less sure: %s', (text) => {
  expect(seal(text)).toMatchObject({ ok: false, problems: [{ type: 'LICENSE_PLATE' }] })
})

test('a first name before the end of a town is somebody', () => {
  expect(seal('De br1ef van de w0ning is voor Wilhelmina oord op l4 mei.').ok).toBe(false)
})

test.each([
  'Zij huurt bij Vestia, geboren 12-05-1971',
  'Na observatie (geboren 12-05-1971) kwam een brief',
  'Hij is geboren op twaalf maart negentienhonderd eenenzestig.',
  "Zij is van 12 mrt '61, geboren in de stad.",
  'De auto met kenteken gr204t is weg.',
  'Ik sprak mevrouw Zeeman en meneer v.d. Kerkhof.',
])('what is sure by the words around it is refused: %s', (text) => {
  expect(seal(text).ok).toBe(false)
})

test.each([
  ['Mijn partner Opel Corsa is verkocht.', true],
  ['De man Mercedes reed weg.', true],
  ['De vader Apple is duur.', true],
  ['Mijn zoon Sem is ziek.', false],
  ['Mijn moeder Lotte belde.', false],
])('a brand behind a word for people is no sure name, a first name is: %s', (text, passes) => {
  expect(seal(text).ok).toBe(passes)
})
