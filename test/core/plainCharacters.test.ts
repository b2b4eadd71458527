// No text that was let in can break a document it is put in later.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seal } from '#core/deidentify/gate.ts'
import { withPlainCharacters } from '#core/plainCharacters.ts'
import { escaped } from '#core/xmlText.ts'

test('a break pasted from Word becomes a line break, and what no document can hold a space', () => {
  expect(withPlainCharacters('een\u000btwee\u0001drie\uFFFEvier\uD800vijf \u{1F600}')).toBe(
    'een\ntwee drie vier vijf \u{1F600}',
  )
})

test('whatever is sealed or escaped holds only what XML 1.0 allows, and is as long as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const plain = withPlainCharacters(text)
      expect(plain).toHaveLength(text.length)
      expect(plain).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u)
      expect(withPlainCharacters(plain)).toBe(plain)
      expect(withPlainCharacters(escaped(text))).toBe(escaped(text))
    }),
  )
})

test('an identifier is not hidden by what falls away', () => {
  expect(seal('Zijn bsn is 1234\u000156782.').ok).toBe(seal('Zijn bsn is 1234 56782.').ok)
  const sealed = seal('Een alinea\u000bmet een \u0001 teken.')
  expect(sealed.ok ? sealed.value : '').toBe('Een alinea\nmet een   teken.')
})
