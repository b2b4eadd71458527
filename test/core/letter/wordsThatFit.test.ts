// What a sentence claims, compares or refers to is what the letter knows, and stands where it is read right.
import { expect, test } from 'vitest'
import { composeLetter } from '#core/letter/compose.ts'
import { paragraphsOf, plainText } from '#core/letter/editing.ts'
import type { BottleneckFact } from '#core/letter/facts.ts'
import { laidOut } from '../../support/laidOut.ts'
import { factsOf, oneCase, YEAR } from './madeFacts.ts'

type Made = Parameters<typeof factsOf>[0][number]

const times = (count: number, change: Partial<Made> = {}) =>
  Array.from({ length: count }, () => ({ ...oneCase, ...change }))

/** What a letter says, paragraph by paragraph, of these cases and with the first bottleneck changed. */
function said(cases: Parameters<typeof factsOf>[0], change: Partial<BottleneckFact> = {}) {
  const made = factsOf(cases, [], 5)
  const draft = composeLetter(
    laidOut({
      ...made,
      bottlenecks: made.bottlenecks.map((each) => (each.name === 'K-1' ? { ...each, ...change } : each)),
    }),
  )
  const paragraphs = paragraphsOf(draft)
  return {
    all: paragraphs.map(plainText).join('\n'),
    of: (id: string) =>
      paragraphs
        .filter((each) => each.id === id)
        .map(plainText)
        .join(),
  }
}

const OF_ONE = { bottlenecks: ['K-1'] }
const LAW = { cause: 'wet_te_hard', remedyKind: 'regelgeving' } as const
const CLAIM = /zelf voorschrijft|schrijft dit gevolg voor|de wet zelf/

test('what compares two years stands right behind the number it compares, and no difference is told as a number', () => {
  for (const [now, before] of [
    [8, 10],
    [10, 8],
    [9, 9],
  ] as const) {
    const letter = said([...times(now, OF_ONE), ...times(before, { ...OF_ONE, publishedYear: YEAR - 1 })])
    const extent = letter.of('knelpunt.1.omvang')
    expect(extent).toMatch(
      new RegExp(`waarvan \\S+ uit ${YEAR} \\((?:in ${YEAR - 1}|een jaar eerder|evenals in)[^)]*\\)`),
    )
    expect(extent).not.toMatch(/organisaties[^.]*\. (?:Dat is|In \d{4} waren|Een jaar eerder)/)
    expect(letter.all).not.toMatch(/met \S+ hoger/)
  }
})

test('that the law leaves no choice is not said beside a cause that there was one, nor where it differs by municipality', () => {
  const plain = said(times(12, OF_ONE), LAW)
  expect(plain.of('knelpunt.1.oplossing')).toMatch(CLAIM)
  const withRoom = said(times(12, { ...OF_ONE, mainCause: 'maatwerk_niet_geboden' }), LAW)
  expect(withRoom.of('knelpunt.1.oplossing')).toContain('de keuze om geen maatwerk te bieden')
  expect(withRoom.of('knelpunt.1.oplossing')).not.toMatch(CLAIM)
  const local = said(times(12, OF_ONE), { ...LAW, description: 'Gemeenten gebruiken verschillende grenzen.' })
  expect(local.of('knelpunt.1.oplossing')).not.toMatch(CLAIM)
  expect(local.of('knelpunt.1.oplossing')).toMatch(/de wet(?:, die)? (?:trekt )?geen grens/i)
})

test('an effect without a count does not stand among those that have one', () => {
  const [some, few] = [
    times(12, { ...OF_ONE, effects: ['schulden'] }),
    times(2, { ...OF_ONE, effects: ['wonen'] }),
  ]
  const counted = said([...some, ...few]).of('knelpunt.1.omvang')
  expect(counted).toContain('schulden')
  expect(counted).not.toContain('een woning')
})

test('parts of a whole are told in whole sentences, with small numbers in words', () => {
  const cases = [...times(30, { kind: 'harsh_effect' }), ...times(6, { kind: 'good_practice' })]
  const kinds = said(cases).of('basis.aantallen.soort')
  expect(kinds).toBe(
    'In de casussen ging het 30 keer (83%) om een hard gevolg en zes keer (17%) om een goed voorbeeld.',
  )
})

test('a new bottleneck says that it is new', () => {
  const letter = said(times(12, OF_ONE), { firstYear: YEAR, steps: [] })
  expect(letter.of('knelpunt.1.stand')).toBe('Dit knelpunt is nieuw.')
})
