// Every code has its label.
import { expect, test } from 'vitest'
import { causeCodebook } from '#core/codebook.nl.ts'
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
  expect(JSON.stringify([LABELS, causeCodebook])).not.toMatch(/fraudeur|dader|pleger/i)
})

test('a label is found by list and code', () => {
  expect(labelOf('cause', 'samenloop')).toBe('Samenloop van regelingen')
  expect(labelOf('severity', 4)).toBe('Ontwrichtend')
})
