// Reading a provision as someone types it, and printing it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findKnownProvision, parseProvision } from '#core/citations/parseProvision.ts'
import { lawLink, printCitation } from '#core/citations/printCitation.ts'

const inShort = (input: string, regulationId?: string): string[] | string => {
  const result = parseProvision(input, regulationId)
  if (!result.ok) return result.problems[0]?.code ?? ''
  return result.value.map(({ regulationId: id, article, paragraph, part }) =>
    [id, article, paragraph, part].filter((level) => level !== null).join(' '),
  )
}

describe('a provision as it is typed', () => {
  test.each([
    ['58 lid 8 pw', undefined, ['pw 58 8']],
    ['art. 31 lid 2 onder m', 'pw', ['pw 31 2 m']],
    ['31 lid 2 sub m', 'pw', ['pw 31 2 m']],
    ['31.2.m', 'pw', ['pw 31 2 m']],
    ['artikel 58, achtste lid', 'pw', ['pw 58 8']],
    ['18a', 'pw', ['pw 18a']],
    ['18 lid 8* pw', undefined, ['pw 18 8*']],
    ['4:84', 'awb', ['awb 4:84']],
    ['2.4.1 lid 1', 'wmo2015', ['wmo2015 2.4.1 1']],
    ['17 en 54 lid 3 pw', undefined, ['pw 17', 'pw 54 3']],
    ['17 pw; 3:4 lid 2 awb', undefined, ['pw 17', 'awb 3:4 2']],
    ['58 lid 1 en 8', 'pw', ['pw 58 1', 'pw 58 8']],
    ['pw 58', undefined, ['pw 58']],
    ['58', undefined, 'UNKNOWN_REGULATION'],
    ['geen idee', 'pw', 'UNKNOWN_PROVISION'],
    ['58 lid 8 pw graag', undefined, 'UNKNOWN_PROVISION'],
    ['  ', 'pw', 'REQUIRED'],
  ])('%s', (input, regulationId, expected) => {
    expect(inShort(input, regulationId)).toEqual(expected)
  })
  test('no input is an error in the program', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (input) => {
        expect(typeof parseProvision(input, 'pw').ok).toBe('boolean')
      }),
    )
  })
})

describe('what is known of a provision', () => {
  const of = (article: string, paragraph: string | null, part: string | null = null) =>
    ({ regulationId: 'pw', article, paragraph, part }) as const

  test('the most specific provision on record is found', () => {
    expect(findKnownProvision(of('31', '2', 'm')).provisionId).toBe('pw-art-31-lid-2-ond-m')
    expect(findKnownProvision(of('31', '2', 'x')).provisionId).toBe('pw-art-31-lid-2')
    expect(findKnownProvision(of('58', '99')).provisionId).toBe('pw-art-58')
  })
  test.each([
    ['58', undefined, 'known'],
    ['99', undefined, 'unlisted'],
    ['25', undefined, 'nonexistent'],
    ['25', '2014-06-01', 'known'],
    ['12', '2024-06-01', 'known'],
    ['12', '2026-06-01', 'repealed'],
    ['34a', undefined, 'not_yet_in_force'],
    ['34a', '2027-02-01', 'known'],
  ])('article %s on %s stands as %s', (article, date, standing) => {
    expect(findKnownProvision(of(article, null), date).standing).toBe(standing)
  })
})

test('a reference is printed as a letter writes it, with a link to the text of the day', () => {
  const reference = { regulationId: 'pw', article: '31', paragraphs: ['2'], parts: ['m', 's'] }
  expect(printCitation(reference)).toBe('artikel 31, tweede lid, onderdelen m en s, van de Participatiewet')
  expect(printCitation({ regulationId: 'boetebesluit', article: '2a', paragraphs: [], parts: [] })).toBe(
    'artikel 2a van het Boetebesluit socialezekerheidswetten',
  )
  expect(lawLink(reference, '2024-05-01')).toBe(
    'https://wetten.overheid.nl/BWBR0015703/2024-05-01/#Artikel31',
  )
  expect(lawLink({ ...reference, regulationId: 'avg' })).toBeNull()
})

test('a typed provision survives printing and reading again', () => {
  for (const input of ['58 lid 8', '31 lid 2 onder m', '18a', '22a lid 1']) {
    const result = parseProvision(input, 'pw')
    const [reference] = result.ok ? result.value : []
    if (reference === undefined) throw new Error(`Not read: ${input}`)
    const { regulationId, article, paragraph, part } = reference
    const levels = { paragraphs: paragraph === null ? [] : [paragraph], parts: part === null ? [] : [part] }
    expect(parseProvision(printCitation({ regulationId, article, ...levels }))).toEqual(result)
  }
})
