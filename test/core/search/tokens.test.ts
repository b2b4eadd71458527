// A text is cut into words by one rule, though plain words are told without it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eachWritten } from '#core/search/tokens.ts'

/** The rule: amounts, dotted abbreviations, and words with their hyphens and apostrophes. */
const WORD =
  /\d{1,3}(?:\.\d{3})+(?!\d)|(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

const piece = fc.constantFrom(
  ...['a', 'Z', 'boete', '7', '58', '1.200', '.', ',', "'", '’', '-', ' ', '\n', '_', '@', '–', '€'],
  ...['é', 'e\u0301', '\u0301', '٣', 'ß', '𝒜', '😀', '\ud835', '\udc9c', '\u0000'],
)
const text = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

test('whatever a text is made of, its words are those of the rule, at their places', () => {
  fc.assert(
    fc.property(text, (written) => {
      const found: [string, number][] = []
      eachWritten(written, (word, start) => found.push([word, start]))
      expect(found).toEqual([...written.matchAll(WORD)].map((match) => [match[0], match.index]))
    }),
    { numRuns: 20_000 },
  )
})
