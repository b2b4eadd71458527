// What a citation found in a text is called for a reader, and where its text stands.
import { expect, test } from 'vitest'
import { aboutCitation } from '#core/citations/aboutCitation.ts'
import { findCitations } from '#core/citations/findCitations.ts'

const words = (text: string) =>
  findCitations(text).map((citation) => {
    const { text: printed, url } = aboutCitation(citation, '2024-01-01')
    return [printed, url]
  })

test('a treaty has the article that Dutch gives it', () => {
  expect(words('art. 8 lid 2 EVRM')).toEqual([['artikel 8, tweede lid, van het EVRM', null]])
})

test('the books of the Civil Code are cited as one code, and stand apart', () => {
  expect(words('artikel 6:162 BW')).toEqual([
    [
      'artikel 6:162 van het Burgerlijk Wetboek',
      'https://wetten.overheid.nl/BWBR0005289/2024-01-01/#Artikel162',
    ],
  ])
  expect(words('artikel 1:395a BW')).toEqual([
    [
      'artikel 1:395a van het Burgerlijk Wetboek',
      'https://wetten.overheid.nl/BWBR0002656/2024-01-01/#Artikel395a',
    ],
  ])
  const [found] = findCitations('artikel 1:395a BW')
  expect(found && aboutCitation(found).standing).toBe('known')
})

test('a municipal rule has its number and page, and its article', () => {
  expect(words('zie CVDR612345/2')).toEqual([
    ['gemeentelijke regel CVDR612345/2', 'https://lokaleregelgeving.overheid.nl/CVDR612345/2'],
  ])
  expect(words('artikel 3 van de Verordening individuele inkomenstoeslag')).toEqual([
    ['artikel 3 van een gemeentelijke regel', null],
  ])
})
