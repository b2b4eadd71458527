// Citations as papers of parliament write them: their heads, the acts they amend, and what they refer back to.
import { expect, test } from 'vitest'
import { findCitations } from '#core/citations/findCitations.ts'

test('the head of a paper, a motion in brackets and gazettes in words are found', () => {
  const text = [
    '34 352 Uitvoering en evaluatie Participatiewet',
    '17 050 Misbruik en oneigenlijk gebruik',
    'Nr. 213 BRIEF VAN DE MINISTER',
    'Zie de motie van het lid Voorbeeld c.s. (35510-24), 29 362 nr. 313 en 34 352, nr. 260, EK 2024/25, 36 582, letter B,',
    'de Wet van 2 juli 2014, Stb. 270, Staatsblad van 2012, nummer 462 en Staatscourant nr. 60 van 2 januari 2019.',
    'ECLI: NL: CRVB: 2020: 1234, ECLINL:CRVB:2019:816 en NL:CRVB:2016:12.',
  ].join('\n')
  const found = findCitations(text).flatMap((citation) => {
    if (citation.kind === 'kamerstuk') return [`${citation.dossier}/${citation.number}`]
    if (citation.kind === 'ecli') return [citation.ecli]
    return 'year' in citation ? [`${citation.year}/${citation.number}`] : []
  })
  expect(found).toEqual([
    '34352/213',
    '35510/24',
    '29362/313',
    '34352/260',
    '36582/B',
    '2014/270',
    '2012/462',
    '2019/60',
    'ECLI:NL:CRVB:2020:1234',
    'ECLI:NL:CRVB:2019:816',
    'ECLI:NL:CRVB:2016:12',
  ])
})

test('the head of a paper may have its title below the number, a small "nr." or the letter of the Senate', () => {
  const text =
    '30 650\nWijziging van de Wet werk en bijstand\n\nnr. 4\nADVIES\n36 582 Wijziging van de Participatiewet\n\nC VERSLAG VAN DE COMMISSIE\n'
  expect(findCitations(text).filter(({ kind }) => kind === 'kamerstuk')).toMatchObject([
    { dossier: '30650', number: '4' },
    { dossier: '36582', number: 'C' },
  ])
})

test('a roman article of an amending act is not one of the act it amends', () => {
  const text = 'Artikel I komt te luiden: De Algemene Kinderbijslagwet wordt gewijzigd: Artikel 7a vervalt.'
  const articles = findCitations(text).flatMap((each) =>
    each.kind === 'provision' ? [[each.article, each.law]] : [],
  )
  expect(articles).toEqual([
    ['I', null],
    ['7a', 'AKW'],
  ])
})

test('a part "of that paragraph" is one of the paragraph cited before', () => {
  const text =
    'Artikel 31, tweede lid, Participatiewet noemt giften. De onderdelen j en n van dat lid gaan over loon.'
  expect(findCitations(text).at(-1)).toMatchObject({ article: '31', paragraphs: ['2'], parts: ['j', 'n'] })
})
