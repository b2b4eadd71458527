// How well citations are found in sentences of others, and in those that were kept unread.
import { describe, expect, test } from 'vitest'
import { citationScore, falseAlarms } from '../../../scripts/bench/citations.ts'

test.each([
  'fresh',
  'mixed',
  'strangers-1',
  'strangers-2',
  'strangers-3',
  'strangers-4',
  'strangers-5',
  'strangers-6',
  'strangers-10',
  'strangers-13',
  'strangers-14',
] as const)('sentences of %s, written before the rules for them', (split) => {
  expect(citationScore(split, 'article').f1).toBeGreaterThanOrEqual(0.99)
  expect(citationScore(split, 'part').f1).toBeGreaterThanOrEqual(0.99)
  expect(citationScore(split, 'documents').f1).toBe(1)
  expect(falseAlarms(split)).toEqual([])
})

test.each(['strangers-7', 'strangers-8', 'strangers-9', 'strangers-11', 'strangers-12'] as const)(
  'sentences of %s, whose labels are in part of another convention',
  (split) => {
    expect(citationScore(split, 'article').f1).toBeGreaterThanOrEqual(0.97)
    expect(citationScore(split, 'part').f1).toBeGreaterThanOrEqual(0.96)
    expect(citationScore(split, 'documents').f1).toBe(1)
    expect(falseAlarms(split)).toEqual([])
  },
)

describe('quality on sentences that were not looked at while building', () => {
  test('articles, paragraphs, parts and documents are found', () => {
    expect(citationScore('heldout', 'article').f1).toBeGreaterThanOrEqual(0.98)
    expect(citationScore('heldout', 'part').f1).toBeGreaterThanOrEqual(0.96)
    expect(citationScore('heldout', 'documents').f1).toBeGreaterThanOrEqual(0.98)
  })
  test('sentences without a citation are left alone', () => {
    expect(falseAlarms('heldout').map(({ id }) => id)).toEqual([])
  })
})
