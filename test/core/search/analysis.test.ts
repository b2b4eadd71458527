// The Dutch analysis: inflections come together, compounds come apart, and words that are whole stay whole.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { tokenise } from '#core/search/tokens.ts'
import { dutchAnalysis } from '#search/dictionary.ts'

const analysis = dutchAnalysis()
const stemOf = (word: string) => analysis.terms(word).stem

test.each([
  ['gekort', 'korten', 'korting'],
  ['melden', 'gemeld', 'meldt', 'melding'],
  ['terugvorderen', 'teruggevorderd', 'terugvordering', 'terugvorderingen'],
  ['betalen', 'betaald', 'betaalt', 'betaalde', 'betaling'],
  ['intrekken', 'ingetrokken', 'intrekking'],
  ['afwijzen', 'afgewezen', 'afwijzing'],
  ['boete', 'boetes'],
  ['kind', 'kinderen'],
  ['gift', 'giften'],
  ['huis', 'huizen'],
  ['inwonen', 'inwonende', 'inwoont'],
  ['uitkeren', 'uitkering', 'uitkeringen'],
])('%s and its other forms have one stem', (...forms) => {
  expect(new Set(forms.map(stemOf)).size, forms.map(stemOf).join(' ')).toBe(1)
})

test.each([
  ['gift', 'gif'],
  ['boete', 'boot'],
  ['recht', 'rechter'],
  ['gemeente', 'menen'],
])('%s and %s stay apart', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other))
})

test.each(['kantoor', 'bestuur', 'gemeente', 'boodschappen', 'maatschappelijk', 'gezondheid'])(
  '%s is one word',
  (word) => {
    expect(analysis.terms(word).parts).toEqual([])
  },
)

test('a row of words between hyphens is found by each of them, and a row without end by none', () => {
  const row = 'zorgtoeslag-huurtoeslag-kindgebonden-budget-kinderbijslag-schuldhulp-voedselbank'
  const termsOf = (text: string) => {
    const [word] = analysis.analyse(text)
    return [...(word?.terms.parts ?? []), ...(word?.terms.joins ?? [])]
  }
  for (const word of ['huurtoeslag', 'toeslag', 'voedselbank']) expect(termsOf(row)).toContain(stemOf(word))
  expect(termsOf('bijstand-'.repeat(500))).toEqual([])
})

describe('compounds', () => {
  const Rows = z.array(z.object({ compound: z.string(), parts: z.array(z.string()) }))
  const compoundsOf = (name: string) =>
    Rows.parse(
      JSON.parse(readFileSync(new URL(`../../evaluation/search/${name}.json`, import.meta.url), 'utf8')),
    )

  test.each(['compounds', 'compounds-fresh'])(
    'at least 95 in 100 legal compounds of %s are found by each of their parts',
    (name) => {
      const rows = compoundsOf(name)
      const missed = rows.filter(({ compound, parts }) => {
        const [word] = analysis.analyse(compound)
        const terms = new Set([...(word?.terms.parts ?? []), ...(word?.terms.joins ?? [])])
        return !parts.every((part) => analysis.analyse(part).every(({ terms: { stem } }) => terms.has(stem)))
      })
      expect(
        missed.length / rows.length,
        missed.map(({ compound }) => compound).join(', '),
      ).toBeLessThanOrEqual(0.05)
    },
  )
})

test('words keep their place in the text, whatever they are written with', () => {
  const text = 'Één IOAW-uitkering van € 1.200: de a.o.w. van zzp’ers.'
  expect(tokenise(text).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
    ['een', 'Één'],
    ['ioawuitkering', 'IOAW-uitkering'],
    ['van', 'van'],
    ['1200', '1.200'],
    ['de', 'de'],
    ['aow', 'a.o.w.'],
    ['van', 'van'],
    ['zzpers', 'zzp’ers'],
  ])
})
