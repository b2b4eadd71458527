// Dates, numbers and small rules of Dutch.
import { describe, expect, test } from 'vitest'
import { longDate } from '#core/dutch/dates.ts'
import { inFigures, inWords, ordinal, percentage } from '#core/dutch/numerals.ts'
import { inOrderOfLaw, placesName, placesOf, provisionName } from '#core/dutch/provisionName.ts'
import {
  asSentence,
  capitalise,
  decapitalise,
  enumerate,
  plural,
  sentencesOf,
  withArticle,
} from '#core/dutch/words.ts'

describe('Dutch as a letter writes it', () => {
  test('numbers stand in words to twelve and in figures above', () => {
    expect([0, 1, 12, 13, 1234, 1234567].map(inWords)).toEqual([
      'nul',
      'één',
      'twaalf',
      '13',
      '1.234',
      '1.234.567',
    ])
    expect(inFigures(100000)).toBe('100.000')
    expect([1, 8, 20, 21].map(ordinal)).toEqual(['eerste', 'achtste', 'twintigste', '21e'])
    expect(percentage(1, 3)).toBe('33%')
  })

  test('one takes the singular, nothing and more take the plural', () => {
    expect([0, 1, 2].map((n) => plural(n, 'casus', 'casussen'))).toEqual(['casussen', 'casus', 'casussen'])
  })

  test('a list has commas and one word before the last', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((parts) => enumerate(parts))).toEqual([
      '',
      'a',
      'a en b',
      'a, b en c',
    ])
    expect(enumerate(['a', 'b'], 'of')).toBe('a of b')
    expect(enumerate(['schulden', 'inkomen', 'stress en angst'])).toBe(
      'schulden, inkomen, en stress en angst',
    )
    expect(enumerate(['stress en angst', 'schulden', 'inkomen'])).toBe('stress en angst, schulden en inkomen')
  })

  test('capitals know ij, accents and ’s', () => {
    expect(['ijskoud', 'één', "'s avonds", 'gemeente'].map(capitalise)).toEqual([
      'IJskoud',
      'Eén',
      "'s Avonds",
      'Gemeente',
    ])
  })

  test('abbreviations keep their capital within a sentence', () => {
    expect(
      ['UWV', 'AIO-aanvulling stopt', 'Gemeenten', 'Pgb, Wmo en bijstand', 'Boetes en maatregelen'].map(
        decapitalise,
      ),
    ).toEqual(['UWV', 'AIO-aanvulling stopt', 'gemeenten', 'Pgb, Wmo en bijstand', 'boetes en maatregelen'])
    expect(decapitalise('Eén grens voor het hele land')).toBe('één grens voor het hele land')
  })

  test('a sentence starts with a capital and ends once', () => {
    expect(['het gaat mis', 'Het gaat mis!', 'hij zei “nee.”', ' '].map(asSentence)).toEqual([
      'Het gaat mis.',
      'Het gaat mis!',
      'Hij zei “nee.”',
      '',
    ])
  })

  test('sentences are told apart from abbreviations', () => {
    expect(sentencesOf('Zij vroeg bijstand aan. Volgens art. 17 moest dat. De gemeente wachtte.')).toEqual([
      'Zij vroeg bijstand aan.',
      'Volgens art. 17 moest dat.',
      'De gemeente wachtte.',
    ])
  })

  test('a regulation has its article', () => {
    const names = ['Participatiewet', 'Boetebesluit socialezekerheidswetten', 'Wetboek van Strafrecht']
    expect(names.map(withArticle)).toEqual([
      'de Participatiewet',
      'het Boetebesluit socialezekerheidswetten',
      'het Wetboek van Strafrecht',
    ])
  })

  test('provisions stand in the order of the law, not of the alphabet', () => {
    const place = (article: string, paragraph: string | null) => ({ article, paragraph, part: null })
    const places = [
      place('18a', '1'),
      place('58', '8'),
      place('18', '10'),
      place('58', null),
      place('18', '7'),
    ]
    expect(places.toSorted(inOrderOfLaw).map(provisionName)).toEqual([
      'artikel 18, zevende lid',
      'artikel 18, tiende lid',
      'artikel 18a, eerste lid',
      'artikel 58',
      'artikel 58, achtste lid',
    ])
  })

  test('dates and provisions are written out', () => {
    expect(longDate('2026-03-03')).toBe('3 maart 2026')
    const place = (article: string, paragraph: string | null = null, part: string | null = null) => ({
      article,
      paragraph,
      part,
    })
    expect(
      placesName([
        place('31', '2', 's'),
        place('18', '10'),
        place('42'),
        place('31', '2', 'm'),
        place('18', '4'),
        place('18', '5'),
        place('31', '3'),
      ]),
    ).toBe(
      'artikel 18, vierde, vijfde en tiende lid; artikel 31, tweede lid, onderdelen m en s; artikel 31, derde lid; artikel 42',
    )
    expect(provisionName({ article: '31', paragraph: '2', part: 'm' })).toBe(
      'artikel 31, tweede lid, onderdeel m',
    )
    expect(provisionName({ article: '18a', paragraph: null, part: null })).toBe('artikel 18a')
    expect(provisionName({ article: '18', paragraph: '8*', part: null })).toBe(
      'artikel 18, achtste lid (van de twee leden met nummer 8 het tweede)',
    )
    expect(placesOf([place('31', '2', 'm'), place('18', '7')], 'Participatiewet')).toBe(
      'artikel 18, zevende lid, en artikel 31, tweede lid, onderdeel m, van de Participatiewet',
    )
    expect(placesOf([place('42'), place('18', '7'), place('31', '2')], 'Participatiewet')).toBe(
      'artikel 18, zevende lid, artikel 31, tweede lid, en artikel 42 van de Participatiewet',
    )
  })
})
