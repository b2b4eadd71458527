// The numbered passages of a case's text, as the page reads them out.
import { expect, test } from 'vitest'
import { numberedPassages } from '../../web/features/case/passages.ts'

test('a passage that two coders gave the same label names it once; passages are numbered as they begin', () => {
  const tag = (label: string, passageStart: number | null, passageEnd: number | null) => ({
    label,
    passageStart,
    passageEnd,
  })
  const tags = [
    tag('Giften', 40, 60),
    tag('Boete', 0, 9),
    tag('Giften', 40, 60),
    tag('Maatwerk', 40, 60),
    tag('Hard', null, null),
  ]
  expect(numberedPassages(tags)).toEqual([
    { start: 0, end: 9, number: 1, labels: ['Boete'] },
    { start: 40, end: 60, number: 2, labels: ['Giften', 'Maatwerk'] },
  ])
})
