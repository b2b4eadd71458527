/** No other reading of the words around a certain name lets the gate take it for something else. */
import { expect, test } from 'vitest'
import { seal } from '#core/deidentify/gate.ts'

const PERSONS = ['Fatima Jansen', 'Jan Mulder', 'Petra Visser', 'Ahmed Kaya']
const AROUND: readonly (readonly [before: string, after: string])[] = [
  ['De cliënt ', ' 123456 belde niet terug.'],
  ['De huurder ', ' 4512 kreeg een brief over de huur.'],
  ['De boete van klant ', ' 77121 is hoog.'],
  ['Zij schreef het zo op.\n\nGroetjes\n\n', ''],
  ['Dat was het.\n\nmvg\nTeam Inkomen\n', ''],
  ['Dat was het.\n\nHoogachtend,\n\nNamens het team\n', '\nTel volgt'],
  ['Het huisbezoek bij ', ' 45.'],
  ['De sleutel van de kamer van ', ' 12 is weg.'],
  ['Er kwam post voor ', ' 45, zegt zij.'],
  ['Het kind Roosje van ', ' is ziek.'],
]

test.each(AROUND)('a name in "%s…%s" is refused', (before, after) => {
  for (const person of PERSONS) {
    const refused = seal(`${before}${person}${after}`)
    expect({ person, refused: !refused.ok }).toEqual({ person, refused: true })
  }
})

test.each(['Zij huurt bij Vestia, geboren 12-05-1971', 'Na observatie (geboren 12-05-1971) kwam een brief'])(
  'a day of birth near a word that only begins as one for a register is refused: %s',
  (text) => {
    expect(seal(text).ok).toBe(false)
  },
)
