// What a person typed into a letter: numbers that nobody counted, and placeholders of names that were taken out.
import { describe, expect, test } from 'vitest'
import { paragraphsOf } from '#core/letter/editing.ts'
import { looseNumbers, placeholderIn } from '#core/letter/looseWords.ts'
import { composedOn } from '#db/letters.ts'
import { openLetterWorld } from '../../support/letterWorld.ts'

const loose = (text: string) => looseNumbers([{ text }]).map(({ shown }) => shown)

describe('a number in own words', () => {
  test.each([
    ['Dit raakte 87 gezinnen, en later nog 1.200.', ['87', '1.200']],
    ['Bij 40% van de mensen ging het mis.', ['40']],
    ['Wij spraken 12 tot 15 mensen.', ['12', '15']],
  ])('is told when nobody counted it: %s', (text, numbers) => {
    expect(loose(text)).toEqual(numbers)
  })

  test.each([
    'In 2024 en op 3 maart 2025 (ook 12-03-2025) speelde dit.',
    'Volgens artikel 18, 18b en 31.2 en lid 2 van artikel 7:3 mag dit; zie hoofdstuk 4 en K-3.',
    'De norm is 70% van het wettelijk minimumloon; het gaat om € 1.200,50 of 300 euro.',
    'Zie Kamerstukken II 2024/25, 29 861, nr. 12 en Stb. 2023, 45.',
    'Dit is het 2e jaar; de termijn is 8 weken, voor wie 21 jaar is.',
    'Volgens het CBS waren het 87 gezinnen.',
  ])(
    'is left alone when it is a year, a day, an article, money, a paper, an order, a term or has a source: %s',
    (text) => {
      expect(loose(text)).toEqual([])
    },
  )

  test('is not a number of the letter itself, and is found behind one', () => {
    const runs = [{ text: 'Van de ' }, { text: '33', numberId: 'n' }, { text: ' waren er 9 van ons.' }]
    expect(looseNumbers(runs)).toEqual([
      { shown: '9', start: 19, end: 20, sentence: 'Van de 33 waren er 9 van ons.' },
    ])
  })

  test('is hardly anything the letter writes of its own accord, so that who changes a word is seldom asked about it', () => {
    const { house } = openLetterWorld()
    const found = paragraphsOf(composedOn(house.db, 2025, '2026-02-02')).flatMap(({ id, runs }) =>
      looseNumbers(runs).map(({ shown }) => `${id} ${shown}`),
    )
    expect(found).toEqual(['samenvatting.percentages 100', 'bijlage.c.drempel 75'])
  })
})

test('a placeholder is found in own words, not in what a case is quoted with', () => {
  expect(placeholderIn([{ text: 'Mevrouw [PERSOON-1] woont in [GEMEENTE, 20.000–50.000].' }])).toBe(
    '[PERSOON-1]',
  )
  expect(placeholderIn([{ text: 'Zij woont in [GEMEENTE].' }])).toBe('[GEMEENTE]')
  expect(
    placeholderIn([{ text: '“[PERSOON-1] kwam”', quoteOf: '2025-0001' }, { text: ' [noot]' }]),
  ).toBeUndefined()
})
