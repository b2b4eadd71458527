// Facts of letters made up at random, small enough that most counts are near the threshold.
import fc from 'fast-check'
import { CASE_KINDS, type Referral, TAILORINGS } from '#core/codes.ts'
import { FIRST_RULES } from '#core/disclosure/threshold.ts'
import type { BottleneckFact } from '#core/letter/facts.ts'
import type { CaseFact, FactRows, SignalFact } from '../../support/laidOut.ts'

export const YEAR = 2025

const THREADS = [
  { id: 'geld', parentId: null, label: 'Geld en vermogen', definition: 'Wat de overheid meetelt.' },
  { id: 'giften', parentId: 'geld', label: 'Giften', definition: 'Steun van anderen.' },
  { id: 'sparen', parentId: 'geld', label: 'Spaargeld', definition: 'Wat iemand opzij legt.' },
  { id: 'wonen', parentId: null, label: 'Wonen', definition: 'Wie met wie woont.' },
  { id: 'delen', parentId: 'wonen', label: 'Kosten delen', definition: 'Samen een huis.' },
] as const

const bottleneck = (id: string, number: number, firstYear: number): BottleneckFact => ({
  id,
  number,
  name: `K-${number}`,
  kind: number === 3 ? 'enforcement' : 'harsh_effect',
  title: `Knelpunt nummer ${number}`,
  description: 'Het gaat mis zodra iemand hulp krijgt.',
  whoItHits: 'Mensen in de bijstand',
  cause: 'wet_te_hard',
  remedy: 'Pas de regel aan',
  remedyKind: 'regelgeving',
  addressee: number === 2 ? 'gemeente' : 'szw',
  feasibility: null,
  feasibilityBy: null,
  priority: 'hoog',
  priorityReason: 'Het raakt de kern van het bestaan',
  disclosure: 'openbaar',
  stage: 'confirmed',
  firstYear,
  threads: number === 1 ? ['giften'] : ['delen'],
  provisions: ['pw-31'],
  steps: [],
  responses: [],
  minorityNotes: [],
  rulings: [],
})

const oneOf = <const T>(...values: readonly [T, ...T[]]) => fc.constantFrom(...values)

const madeCase: fc.Arbitrary<MadeCase> = fc.record({
  publishedYear: oneOf(2023, 2024, 2024, YEAR, YEAR, YEAR),
  kind: fc.constantFrom(...CASE_KINDS),
  severity: oneOf(1, 2, 3, 4),
  tailoring: fc.constantFrom(...TAILORINGS),
  province: oneOf('Utrecht', 'Zeeland', 'Drenthe', null),
  mainCause: oneOf('wet_te_hard', 'beslisfout', 'keten'),
  threads: fc.uniqueArray(oneOf('giften', 'sparen', 'delen'), { minLength: 1, maxLength: 2 }),
  effects: fc.uniqueArray(oneOf('schulden', 'wonen', 'gezin'), { minLength: 1 }),
  provisions: fc.uniqueArray(oneOf('pw-31', 'awb-3'), { maxLength: 2 }),
  bottlenecks: fc.uniqueArray(oneOf('K-1', 'K-2', 'K-3')),
  sources: fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 3 }),
})

const madeSignal: fc.Arbitrary<MadeSignal> = fc.record({
  status: oneOf('linked', 'linked', 'linked', 'declined', 'declined', 'received', 'questioned', 'withdrawn'),
  sentTo: oneOf('gemeente', 'gemeente', 'ombudsman'),
  organisationKind: oneOf('municipality', 'lcr', 'client_council'),
  reporterType: oneOf('burger', 'professional'),
})

/** A case like any other. */
export const oneCase: MadeCase = {
  publishedYear: YEAR,
  kind: 'harsh_effect',
  severity: 2,
  tailoring: 'onbekend',
  province: null,
  mainCause: 'keten',
  threads: ['giften'],
  effects: ['schulden'],
  provisions: [],
  bottlenecks: [],
  sources: [0, 1],
}

/** Facts with at least one case of the year. */
export const madeFacts = fc
  .record({
    cases: fc.array(madeCase, { minLength: 1, maxLength: 70 }),
    signals: fc.array(madeSignal, { maxLength: 40 }),
    threshold: oneOf(3, 5, 10),
  })
  .map(({ cases, signals, threshold }) => factsOf(cases, signals, threshold))
  .filter(({ cases }) => cases.some(({ publishedYear }) => publishedYear === YEAR))

/** The same with at least so many cases, of which small counts lie beside large ones. */
export const moreFacts = (minLength: number, maxLength: number) =>
  fc
    .record({
      cases: fc.array(madeCase, { minLength, maxLength, size: 'max' }),
      signals: fc.array(madeSignal, { maxLength: 40, size: 'max' }),
      threshold: oneOf(5, 10),
    })
    .map(({ cases, signals, threshold }) => factsOf(cases, signals, threshold))
    .filter(({ cases }) => cases.some(({ publishedYear }) => publishedYear === YEAR))

/** Cases of which most are like one of a few others, so that open data have rows that tell much. */
const manyCases: fc.Arbitrary<readonly MadeCase[]> = fc
  .record({
    common: fc.array(madeCase, { minLength: 2, maxLength: 4, size: 'max' }),
    drawn: fc.array(fc.record({ stray: madeCase, place: fc.nat(9) }), {
      minLength: 60,
      maxLength: 160,
      size: 'max',
    }),
  })
  .map(({ common, drawn }) =>
    drawn.map(({ stray, place }) => {
      const like = place < STRAYS_OF_TEN ? undefined : common[place % common.length]
      return like ? { ...like, publishedYear: stray.publishedYear, sources: stray.sources } : stray
    }),
  )
const STRAYS_OF_TEN = 2

/** The same with so many cases that most counts lie above the threshold. */
export const manyFacts = fc
  .record({
    cases: manyCases,
    signals: fc.array(madeSignal, { minLength: 20, maxLength: 60, size: 'max' }),
    threshold: oneOf(5, 10),
  })
  .map(({ cases, signals, threshold }) => factsOf(cases, signals, threshold))

type MadeCase = Pick<
  CaseFact,
  | 'publishedYear'
  | 'kind'
  | 'severity'
  | 'tailoring'
  | 'province'
  | 'mainCause'
  | 'threads'
  | 'effects'
  | 'provisions'
  | 'bottlenecks'
  | 'sources'
>
type MadeSignal = Pick<SignalFact, 'status' | 'organisationKind' | 'reporterType'> & {
  readonly sentTo: Referral
}

const AMOUNTS = ['tot_500', 'tot_2500', 'tot_500', null] as const

/** Facts of these very cases. */
export function factsOf(
  cases: readonly MadeCase[],
  signals: readonly MadeSignal[],
  threshold: number,
): FactRows {
  const facts = cases.map(
    (made, index): CaseFact => ({
      ...made,
      id: `c${index}`,
      // Not drawn, so that the worlds a seed gives are the ones they were.
      amount: AMOUNTS[index % AMOUNTS.length] ?? null,
      causes: made.mainCause ? [made.mainCause] : [],
      addressees: ['szw'],
      organisationKinds: ['municipality'],
    }),
  )
  return {
    year: YEAR,
    method: FIRST_RULES.method,
    dominance: FIRST_RULES.dominance,
    countedOn: '2026-02-02',
    codebookVersion: '1',
    threshold,
    cases: facts,
    signals: signals.map(
      ({ sentTo, ...made }, index): SignalFact => ({
        ...made,
        referral: made.status === 'declined' ? sentTo : null,
        id: `s${index}`,
        year: YEAR,
        source: index % 5,
      }),
    ),
    regulations: [
      { id: 'pw', name: 'Participatiewet', abbreviation: 'PW' },
      { id: 'awb', name: 'Algemene wet bestuursrecht', abbreviation: 'Awb' },
    ],
    provisions: [
      {
        id: 'awb-3',
        regulationId: 'awb',
        article: '3:4',
        paragraph: '2',
        part: null,
        subject: 'evenredigheid',
        amendedBy: null,
        textDate: null,
      },
      {
        id: 'pw-31',
        regulationId: 'pw',
        article: '31',
        paragraph: '2',
        part: 'm',
        subject: 'giften',
        amendedBy: null,
        textDate: null,
      },
    ],
    threads: [...THREADS],
    bottlenecks: [bottleneck('b1', 1, 2024), bottleneck('b2', 2, YEAR), bottleneck('b3', 3, YEAR)],
    examples: facts.slice(0, 6).map(({ id }, index) => ({
      caseId: id,
      reference: `2025-${String(index + 1).padStart(4, '0')}`,
      title: 'Hulp van een zus',
      narrative:
        'Een zus kookte mee. De gemeente rekende dat als inkomen. Niemand had gezegd dat het gemeld moest worden.',
      summary: 'Een schuld en veel zorgen.',
      wouldHaveHelped: null,
    })),
    agreement: { doubleCoded: facts.map(({ id }) => id), percent: 0.8, alpha: 0.6, codes: [] },
    earlierLetters: [2024],
    events: [],
    order: null,
    mappings: [],
    published: [],
    openData: [],
  }
}
