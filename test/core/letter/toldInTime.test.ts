// What a letter says of a bottleneck when the law went on since, and how it names what comes first.
import { expect, test } from 'vitest'
import { composeLetter } from '#core/letter/compose.ts'
import { paragraphsOf, plainText } from '#core/letter/editing.ts'
import type { BottleneckFact } from '#core/letter/facts.ts'
import { laidOut } from '../../support/laidOut.ts'
import { factsOf, oneCase, YEAR } from './madeFacts.ts'

const STEP = {
  stage: 'adopted',
  year: YEAR,
  yearStatus: 'in_behandeling',
  evidence: 'De wet is gepubliceerd en gaat in op 1 januari 2026. Tot dan blijven de verschillen.',
  recordedOn: '2025-12-15',
} as const

/** Twelve cases of one bottleneck, of which the provision changed with 2026, counted on a day. */
function letterWith(
  countedOn: string,
  change: Partial<BottleneckFact>,
  amendedBy = 'Participatiewet in balans (Stb. 2025, 312), per 1-1-2026: nieuw bedrag.',
  ...others: readonly { readonly id: string; readonly amendedBy: string }[]
) {
  const made = factsOf(
    Array.from({ length: 12 }, () => ({ ...oneCase, bottlenecks: ['K-1'], provisions: ['pw-31'] })),
    [],
    5,
  )
  return composeLetter(
    laidOut({
      ...made,
      countedOn,
      bottlenecks: made.bottlenecks.map((each) => ({ ...each, ...change })),
      provisions: made.provisions.map((each) => ({
        ...each,
        amendedBy: others.find(({ id }) => id === each.id)?.amendedBy ?? amendedBy,
      })),
    }),
  )
}

const textOf = (draft: ReturnType<typeof composeLetter>, id: string): string =>
  paragraphsOf(draft)
    .filter((each) => each.id === id)
    .map(plainText)
    .join()

/** How the state is told that the law overtook on a day: that day stands before what was still to come then. */
const overtakenOn = (day: string): RegExp =>
  new RegExp(
    `(?:Op|Sinds|De stand tot) ${day}\\b[^:]*(?:gewijzigd|gewijzigde wet)[^:]*: de wet is gepubliceerd`,
  )
const OVERTAKEN = overtakenOn('1 januari 2026')
const ANY = /wet gewijzigd|gewijzigde wet|wet is gewijzigd/

test('a state that was recorded before the law changed is marked as overtaken from the day the change is in force', () => {
  const standing = (countedOn: string, steps = [STEP] as BottleneckFact['steps']) =>
    textOf(letterWith(countedOn, { steps }), 'knelpunt.1.stand')
  expect(standing('2026-02-01')).toMatch(OVERTAKEN)
  expect(standing('2025-12-31')).not.toMatch(ANY)
  // A state of 2025 is of that year, whenever it was recorded; a state of a later year could know of the change.
  expect(standing('2026-02-01', [{ ...STEP, recordedOn: '2026-01-20' }])).toMatch(OVERTAKEN)
  const bracketed = { ...STEP, evidence: 'De wet ligt er (Stb. 2025, 312).' }
  expect(standing('2026-02-01', [bracketed])).toMatch(/: de wet ligt er \(Stb\. 2025, 312\)\.$/)
  // Nothing was said of a state: there is nothing to overtake.
  expect(standing('2026-02-01', [])).not.toMatch(ANY)
})

test('what it means that the law went on is told once for all of which the state was overtaken', () => {
  const toldOf = (countedOn: string, steps: BottleneckFact['steps']) =>
    textOf(letterWith(countedOn, { steps }), 'knelpunten.lezen')
  expect(toldOf('2026-02-01', [STEP])).toContain(
    'Let op bij K-1, K-2 en K-3: na het vastleggen van de stand is de wet gewijzigd.',
  )
  expect(toldOf('2025-12-31', [STEP])).not.toContain('Let op')
  expect(toldOf('2026-02-01', [])).not.toContain('Let op')
  const draft = letterWith('2026-02-01', { steps: [STEP] })
  expect(JSON.stringify(draft.sections).match(/gaat over de tijd daarvoor/g)).toHaveLength(1)
})

test('an answer stands behind what the law overtook, so that nothing is said of the time the answer is of', () => {
  const answer = { kind: 'overgenomen', body: 'Er komt een vrijlating.', citation: null } as const
  const told = (id: string, change: Partial<BottleneckFact>) =>
    ['2025-06-01', '2026-03-01'].map((date) =>
      textOf(letterWith('2026-06-01', { ...change, responses: [{ ...answer, date }] }), id),
    )
  // In full it is a paragraph of its own, so that it is not read as an answer to the sentence before it.
  for (const text of told('knelpunt.1.stand', { steps: [STEP] })) {
    expect(text).toMatch(OVERTAKEN)
    expect(text).not.toContain('Er komt een vrijlating.')
  }
  for (const steps of [[STEP], []])
    for (const text of told('knelpunt.1.reactie', { steps })) {
      expect(text).toMatch(/voorstel.* Er komt een vrijlating\.$/)
      expect(text).not.toMatch(ANY)
    }
  // A bottleneck without cases of the year is told in the follow-up alone.
  for (const text of told('opvolging.1', { steps: [STEP], name: 'K-9' }))
    expect(text).toMatch(/blijven de verschillen\. De reactie: er komt een vrijlating\./)
})

test('an answer is introduced as that of the ministry, unless it says so itself', () => {
  const told = (body: string) =>
    textOf(
      letterWith('2025-12-31', {
        responses: [{ kind: 'niet_overgenomen', body, citation: null, date: '2025-06-01' }],
      }),
      'knelpunt.1.reactie',
    )
  expect(told('Er is geen aanleiding.')).toBe('Het ministerie wijst ons voorstel af. Er is geen aanleiding.')
  expect(told('Het ministerie ziet geen aanleiding.')).toBe('Het ministerie ziet geen aanleiding.')
})

test('a change within the year overtakes only what was recorded before it', () => {
  const standing = (recordedOn: string) =>
    textOf(
      letterWith(
        '2026-02-01',
        { steps: [{ ...STEP, recordedOn }] },
        'Wet (Stb. 2025, 1), per 1-7-2025: nieuw.',
      ),
      'knelpunt.1.stand',
    )
  expect(standing('2025-05-01')).toMatch(overtakenOn('1 juli 2025'))
  expect(standing('2025-12-15')).not.toMatch(ANY)
})

test('a change that is announced for later does not hide that the law changed already: the letter tells both', () => {
  const announced = { id: 'awb-3', amendedBy: 'Een wet (Stb. 2025, 400), per 1-7-2026: een nieuwe termijn.' }
  const told = (countedOn: string, id: string) =>
    textOf(
      letterWith(
        countedOn,
        { steps: [STEP], provisions: ['pw-31', 'awb-3'], firstYear: 2024 },
        undefined,
        announced,
      ),
      id,
    )
  expect(told('2026-02-01', 'knelpunt.1.stand')).toMatch(OVERTAKEN)
  expect(told('2026-08-01', 'knelpunt.1.stand')).toMatch(overtakenOn('1 juli 2026'))
  const all = 'K-1, K-2 en K-3'
  expect(told('2026-02-01', 'opvolging.wet.tekst')).toContain(
    `Na 2025 is de wet al gewijzigd: per 1 januari 2026 voor ${all}. De wet verandert nog: per 1 juli 2026 voor ${all}.`,
  )
  expect(told('2026-02-01', 'vragen.inleiding')).toContain('Voor K-1 en K-3 is de wet na 2025 gewijzigd')
  // That what is asked is what the change leaves of it is told once, from the day it is in force.
  expect(told('2026-02-01', 'vraag.1')).toMatch(/^Pas de regel aan \(K-1; /)
  expect(told('2025-12-31', 'vragen.inleiding')).not.toContain('gewijzigd')
  expect(told('2026-08-01', 'opvolging.wet.tekst')).not.toContain('verandert nog')
})

test('of an addressee the letter says which bottlenecks come first, also when they all do', () => {
  const asked = (priorities: readonly BottleneckFact['priority'][]) => {
    const made = factsOf([oneCase], [], 5)
    const [first] = made.bottlenecks
    if (!first) throw new Error('no bottleneck')
    const bottlenecks = priorities.map((priority, index) => ({
      ...first,
      ...{ id: `b${index}`, number: index + 1, name: `K-${index + 1}`, addressee: 'szw' as const, priority },
      firstYear: YEAR,
    }))
    return textOf(composeLetter(laidOut({ ...made, bottlenecks })), 'samenvatting.vraag.szw')
  }
  expect(asked(['hoog', 'laag', 'hoog'])).toMatch(/\(K-1, K-2 en K-3\), met voorrang voor K-1 en K-3\.$/)
  expect(asked(['hoog', 'hoog', 'hoog'])).toMatch(/\(K-1, K-2 en K-3\), alle drie met voorrang\.$/)
  expect(asked(['hoog', 'hoog'])).toMatch(/\(K-1 en K-2\), beide met voorrang\.$/)
  expect(asked(['hoog'])).toMatch(/één knelpunt \(K-1\), met voorrang\.$/)
  expect(asked(['laag', 'midden'])).not.toContain('voorrang')
})

test('each addressee is asked first for what comes first, whatever the order of the bottlenecks', () => {
  const made = factsOf([oneCase], [], 5)
  const [first] = made.bottlenecks
  if (!first) throw new Error('no bottleneck')
  const bottlenecks = (['midden', 'hoog', 'laag', 'hoog'] as const).map((priority, index) => ({
    ...first,
    ...{ id: `b${index}`, number: index + 1, name: `K-${index + 1}`, addressee: 'szw' as const, priority },
    firstYear: YEAR,
  }))
  const order = { bottleneckIds: ['b3', 'b2', 'b0', 'b1'], ownPlace: [] }
  const draft = composeLetter(laidOut({ ...made, bottlenecks, order }))
  expect(textOf(draft, 'vragen.inleiding')).toContain('wat wij vragen, in volgorde van prioriteit.')
  expect(paragraphsOf(draft).flatMap(({ id }) => (/^vraag\./.test(id) ? id : []))).toEqual([
    'vraag.4',
    'vraag.2',
    'vraag.1',
    'vraag.3',
  ])
})
