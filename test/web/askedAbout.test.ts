// About which words of a note its writer is asked before it goes: what may name someone and may stay if the writer says so.
import { expect, test } from 'vitest'
import { askedAbout } from '../../web/features/readalong/askedAbout.ts'
import { marksOf, readTexts } from '../../web/features/readalong/reading.ts'

const asked = (note: string): readonly string[] =>
  askedAbout(marksOf(note, readTexts([note])[0] ?? [])).map(({ word }) => word)

test.each([
  [
    'Haal varsseveld en jannie kamphuis uit de tekst en noem mei de jong niet.',
    ['varsseveld', 'jannie kamphuis', 'mei de jong'],
  ],
  ['De bakkerij van Kamphuis is te herkennen.', ['bakkerij van Kamphuis']],
  ['Utrecht is te klein', ['Utrecht']],
])('%s', (note, words) => expect(asked(note)).toEqual(words))

test.each([
  'De tekst klopt niet meer sinds het besluit van 12 mei 2024.',
  'Dit raakt de Participatiewet en het UWV.',
  'Haal [PERSOON-1] uit de tweede zin.',
])('%s names nobody', (note) => expect(asked(note)).toEqual([]))

test.each(['In de tweede zin staat 06-12345678.', 'Mevrouw Fatima Yilmaz uit Zwolle'])(
  'about what cannot stay nobody is asked: %s',
  (note) => expect(asked(note)).toEqual([]),
)
