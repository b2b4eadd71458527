// Every code has its label.
import { expect, test } from 'vitest'
import { EXPLAINED_LISTS, guideOf } from '#core/codebook/guideOf.ts'
import { LABELS, labelOf } from '#core/labels.nl.ts'

test('within a list no two codes have the same label, and none is empty', () => {
  for (const [list, labels] of Object.entries(LABELS)) {
    const texts: string[] = Object.values(labels)
    expect({ list, doubles: texts.filter((text, index) => texts.indexOf(text) !== index) }).toEqual({
      list,
      doubles: [],
    })
    expect(texts.every((text) => text.trim() === text && text !== '')).toBe(true)
  }
})

test('no label calls a person a fraud', () => {
  expect(JSON.stringify([LABELS, guides()])).not.toMatch(/fraudeur|dader|pleger/i)
})

test('a label is found by list and code', () => {
  expect(labelOf('cause', 'samenloop')).toBe('Samenloop van regelingen')
  expect(labelOf('severity', 4)).toBe('Ontwrichtend')
})

test('every code that coders choose is explained, and the ones that are easily mixed up have a case for and against', () => {
  expect(guides().filter(({ guide }) => !guide?.inclusion)).toEqual([])
  const lacking = guides().filter(
    ({ list, guide }) =>
      ['cause', 'effect', 'addressee', 'trait'].includes(list) &&
      !(guide?.exclusion && guide.example && guide.counterExample),
  )
  expect(lacking).toEqual([])
})

function guides() {
  return Object.entries(LABELS)
    .filter(([list]) => EXPLAINED_LISTS.includes(list))
    .flatMap(([list, labels]) =>
      Object.keys(labels).map((code) => ({ list, code, guide: guideOf(list, code) })),
    )
}
