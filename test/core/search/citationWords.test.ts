// Which numbers before or behind an act are read as its articles in a question.
import { expect, test } from 'vitest'
import { articleFirst, citationWords } from '#core/search/citationWords.ts'

const citedIn = (question: string): readonly string[] =>
  citationWords(articleFirst(question)).map(({ citation: { law, article, paragraphs } }) =>
    [law, article, ...paragraphs].join(' '),
  )

test.each([
  ['58 pw', 'PW 58'],
  ['terugvordering 58 PW', 'PW 58'],
  ['22a Participatiewet', 'PW 22a'],
  ['31 lid 2 pw', 'PW 31 2'],
  ['24 lid 1 ww', 'WW 24 1'],
  ['29b zw', 'ZW 29b'],
  ['10e pw', 'PW 10e'],
  ['pw 58 lid 8', 'PW 58 8'],
  ['aow 13', 'AOW 13'],
])('%s asks for an article', (question, article) => {
  expect(citedIn(question)).toEqual([article])
})

test.each([
  'alleenstaand 67 aow',
  'man 66 AOW toeslag',
  'ik ben 61 ww',
  'ik ben 61 pw',
  '70 WW',
  '63 anw',
  '80 wao',
  '18 wajong',
  '18j wajong',
  '16 kinderbijslag',
  '2e ww periode',
  '900 pw',
  'aow 67 jaar',
  'ww 70%',
])('%s tells an age, a share or a number, and no article', (question) => {
  expect(citedIn(question)).toEqual([])
})
