// What suggestions learn from decided cases.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chanceThat } from '#core/suggest/learned/combine.ts'
import { chanceOf, fitted } from '#core/suggest/learned/logistic.ts'
import type { DecidedCase, SuggestedKind } from '#core/suggest/learned/model.ts'
import { SHIPPED_MODEL } from '#core/suggest/learned/shipped.ts'
import { CASES_MIN, trainModel } from '#core/suggest/learned/train.ts'
import { suggest } from '#core/suggest/suggest.ts'
import { THREAD_SEEDS } from '#seeds/threads.ts'
import { caseSummaries, toDecidedCase } from '../../../scripts/bench/suggest.ts'

const catalogue = { threads: THREAD_SEEDS }
const decided = caseSummaries('seeds').map(toDecidedCase)

const casesOf = (text: string, codes: DecidedCase['codes'], count: number): DecidedCase[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${text.slice(0, 4)}-${index}`, text, codes }))

test('the same decisions teach the same, to the byte, in whatever order they come', () => {
  const one = JSON.stringify(trainModel(decided, catalogue)?.model)
  expect(JSON.stringify(trainModel(decided.toReversed(), catalogue)?.model)).toBe(one)
})

test('too few decisions teach nothing', () => {
  expect(trainModel(decided.slice(0, CASES_MIN - 1), catalogue)).toBeNull()
})

test.each(['Gisteren was de kwibus er.', 'In mei was de kwibus er.', 'Vorige week was de kwibus er.'])(
  'a word that no codebook knows leads to the thread with which it was decided, and is given as the reason: %s',
  (text) => {
    const codes = { thread: ['huisbezoek'], provision: ['PW 53a'], cause: ['bejegening'] }
    const other = { thread: ['kostendelersnorm'], provision: ['PW 22a'], cause: ['wet_te_hard'] }
    const lessons = [
      ...decided,
      ...casesOf('De kwibus van de dienst was weer bij haar.', codes, 12),
      ...casesOf('De flapdrol van de dienst was weer bij haar.', other, 12),
    ]
    const model = trainModel(lessons, catalogue)?.model
    const before = suggest({ text }, catalogue)
    expect(before.threads.map(({ id }) => id)).not.toContain('huisbezoek')
    const after = suggest({ text }, catalogue, model)
    expect(after.threads[0]).toMatchObject({ id: 'huisbezoek' })
    expect(after.threads[0]?.because).toContain('kwibus')
    expect(after.provisions[0]).toMatchObject({ law: 'PW', article: '53a' })
    expect(after.causes[0]).toMatchObject({ id: 'bejegening' })
  },
)

describe('the score of a suggestion', () => {
  const evidence = fc.record({
    words: fc.double({ min: 0, max: 40, noNaN: true }),
    most: fc.constant(40),
    likeCases: fc.double({ min: 0, max: 1, noNaN: true }),
    weighedWords: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  const trained = trainModel(decided, catalogue)?.model ?? SHIPPED_MODEL
  const kinds: readonly SuggestedKind[] = ['thread', 'provision', 'cause']

  test('never falls when more speaks for it', () => {
    fc.assert(
      fc.property(evidence, evidence, fc.constantFrom(...kinds), (a, b, kind) => {
        const more = {
          words: Math.max(a.words, b.words),
          most: 40,
          likeCases: Math.max(a.likeCases, b.likeCases),
          weighedWords: Math.max(a.weighedWords, b.weighedWords),
        }
        for (const { weights } of [SHIPPED_MODEL, trained]) {
          expect(chanceThat(more, weights[kind])).toBeGreaterThanOrEqual(chanceThat(a, weights[kind]))
        }
      }),
    )
  })

  test('is about how often such a suggestion is right, on cases that were not learned from', () => {
    const training = trainModel(decided, catalogue)
    for (const kind of kinds) {
      const examples = training?.heldOut[kind] ?? []
      const weights = training?.model.weights[kind] ?? SHIPPED_MODEL.weights[kind]
      const fit = {
        base: weights.base,
        weights: [weights.words, weights.lead, weights.likeCases, weights.weighedWords],
      }
      const expected = examples.reduce((sum, { values }) => sum + chanceOf(fit, values), 0)
      const right = examples.filter((example) => example.right).length
      expect(Math.abs(expected - right) / examples.length).toBeLessThan(0.01)
    }
  })
})

test('a fit finds the odds that examples were drawn from, and gives a useless value no weight', () => {
  const examples = Array.from({ length: 400 }, (_, index) => {
    const strong = index % 2
    const right = strong === 1 ? index % 8 !== 1 : index % 8 === 0
    return { values: [strong, right ? 0 : 1], right }
  })
  const fit = fitted(examples, { base: 0, weights: [0, 0] }, 0.01)
  expect(chanceOf(fit, [1, 0])).toBeCloseTo(0.75, 1)
  expect(chanceOf(fit, [0, 0])).toBeCloseTo(0.25, 1)
  expect(fit.weights[1]).toBe(0)
})
