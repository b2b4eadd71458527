// The reports beside the letter: what they tell, what they leave out, and that every kind of file can be made of them.
import { describe, expect, test } from 'vitest'
import type { Referral, SignalStatus } from '#core/codes.ts'
import { casesIn } from '#core/letter/countQuery.ts'
import { type BundledCase, caseBundle } from '#core/report/caseBundle.ts'
import { type FollowedSignal, feedbackReport } from '#core/report/feedback.ts'
import { daysOf, lastPeriods, reportPeriodWords } from '#core/report/quarter.ts'
import { type Report, reportEdition } from '#core/report/report.ts'
import { type TransparencyFacts, transparencyReport } from '#core/report/transparency.ts'
import { exportLetter } from '#letters/exportLetter.ts'
import { laidSignals, type SignalFact } from '../../support/laidOut.ts'

const htmlOf = async (report: Report) =>
  new TextDecoder().decode(await exportLetter(reportEdition(report), 'html'))

const bundled = (number: number, change: Partial<BundledCase> = {}): BundledCase => ({
  reference: `2025-${String(number).padStart(4, '0')}`,
  title: `Casus ${number}`,
  summary: 'Kort.',
  narrative: 'Een lang verhaal.',
  wouldHaveHelped: null,
  severity: 2,
  provisions: ['artikel 31, Participatiewet'],
  causes: ['wet_te_hard'],
  effects: ['schulden'],
  outcome: 'niet_opgelost',
  legalGround: null,
  people: 12,
  exception: false,
  ...change,
})
const many = (count: number) => Array.from({ length: count }, (_, index) => bundled(index + 1))
const thread = { id: 'giften', label: 'Giften', definition: 'Over giften.' }

describe('a bundle of cases', () => {
  test('leaves out who too few are like, unless the chair gave a reason, and says how many', async () => {
    const cases = [
      ...many(10),
      bundled(90, { people: 3, title: 'Zeldzaam' }),
      bundled(91, { people: 3, exception: true, title: 'Met een reden' }),
    ]
    const report = caseBundle({ thread, countedOn: '2026-02-02', cases })
    const html = report ? await htmlOf(report) : ''
    expect(html).toContain('Met een reden')
    expect(html).toContain('Gevolg: kort.')
    expect(html).not.toContain('Zeldzaam')
    expect(html).toContain('Eén casus is weggelaten, omdat minder dan 10 mensen')
    for (const word of ['artikel 31, Participatiewet', 'Schulden', 'Afloop']) expect(html).toContain(word)
  })

  test('holds who nine others are like, and not who eight others are like', async () => {
    const cases = [...many(10), bundled(90, { people: 10, title: 'Net genoeg' })]
    const short = [...many(10), bundled(91, { people: 9, title: 'Net te weinig' })]
    const htmlFor = async (given: readonly BundledCase[]) => {
      const report = caseBundle({ thread, countedOn: '2026-02-02', cases: given })
      return report ? htmlOf(report) : ''
    }
    expect(await htmlFor(cases)).toContain('Net genoeg')
    expect(await htmlFor(short)).not.toContain('Net te weinig')
  })

  test('is not made of fewer than ten cases, nor longer than fifty', () => {
    expect(caseBundle({ thread, countedOn: '2026-02-02', cases: many(9) })).toBeNull()
    const report = caseBundle({ thread, countedOn: '2026-02-02', cases: many(60) })
    expect(report?.sections.filter(({ id }) => id.startsWith('casus.'))).toHaveLength(50)
  })

  test.each(['docx', 'odt', 'pdf'] as const)(
    'can be had as %s, the same to the byte each time',
    async (kind) => {
      const report = caseBundle({ thread, countedOn: '2026-02-02', cases: many(10) })
      if (!report) throw new Error('no bundle')
      const first = await exportLetter(reportEdition(report), kind)
      expect(Buffer.from(first).equals(await exportLetter(reportEdition(report), kind))).toBe(true)
    },
  )
})

const signal = (change: Partial<FollowedSignal>): FollowedSignal => ({
  code: 'S-AAAAA',
  reference: null,
  title: 'Een signaal',
  submittedOn: '2026-02-10',
  status: 'linked',
  since: '2026-02-12',
  cases: [],
  bottlenecks: [],
  ...change,
})

describe('feedback over a quarter', () => {
  const answered = {
    title: 'Hulp wordt teruggevorderd',
    letterYear: 2025,
    responses: [{ kind: 'overgenomen' as const, body: 'Er komt een vrijlating.', date: '2026-03-03' }],
  }
  const facts = {
    organisation: 'Cliëntenraad Oost',
    period: '2026-Q1' as const,
    countedOn: '2026-04-02',
    letters: [{ year: 2025, path: '/brieven/2025/versies/3.html' }],
    threshold: 5,
    signals: [
      signal({ code: 'S-NIEUW' }),
      signal({ code: 'S-OUDER', submittedOn: '2025-01-05', since: '2025-02-01', bottlenecks: [answered] }),
      signal({ code: 'S-STIL1', submittedOn: '2025-01-05', since: '2025-02-01' }),
    ],
  }
  const report = feedbackReport(facts)

  test('tells of this quarter, of earlier signals there is news of, and of no others', async () => {
    const html = await htmlOf(report)
    expect(html).toContain('S-NIEUW')
    expect(html).toContain('S-OUDER')
    expect(html).not.toContain('S-STIL1')
    expect(html).toContain('Er komt een vrijlating.')
    expect(html).toContain('Cliëntenraad Oost')
    expect(html).toContain('Laat dan aantallen kleiner dan vijf weg')
    expect(html).toContain('Naar de inhoud van het rapport')
  })

  test('says where the letters are that tell of these signals, and no others', async () => {
    const address = 'https://rodedraad.example/brieven/2025/versies/3.html'
    expect(await htmlOf(feedbackReport(facts, 'https://rodedraad.example'))).toContain(address)
    const untold = feedbackReport({ ...facts, signals: [signal({})] }, 'https://rodedraad.example')
    expect(await htmlOf(untold)).not.toContain('/brieven/')
  })

  test('a quarter with news alone, or with signals alone, is told in words', async () => {
    const old = signal({ submittedOn: '2025-01-05', since: '2026-02-01' })
    expect(await htmlOf(feedbackReport({ ...facts, signals: [old] }))).toContain(
      'U diende in dit kwartaal geen signalen in. Over één signaal van eerder is nieuws.',
    )
    expect(await htmlOf(feedbackReport({ ...facts, signals: [signal({}), signal({})] }))).toContain(
      'U diende in dit kwartaal twee signalen in. Over signalen van eerder is geen nieuws.',
    )
  })

  test('says of a quarter without signals or news that there is nothing to tell', async () => {
    const signals = [signal({ submittedOn: '2025-01-05', since: '2025-02-01' })]
    const html = await htmlOf(feedbackReport({ ...facts, signals }))
    expect(html).toContain(
      'U diende in dit kwartaal geen signalen in, en over eerdere signalen is geen nieuws.',
    )
    expect(html).not.toContain('Geeft u ze door?')
    expect(html.match(/<h2 id=/g)).toHaveLength(2)
    expect(html).not.toContain('0 signalen')
  })
})

let made = 0
const signalsAs = (count: number, status: SignalStatus, referral: Referral | null = null): SignalFact[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `s${made++}`,
    year: 2025,
    status,
    referral,
    organisationKind: 'lcr',
    reporterType: 'burger',
    source: index % 3,
  }))

describe('the yearly account', () => {
  const facts: TransparencyFacts = {
    year: 2025,
    countedOn: '2026-02-02',
    threshold: 10,
    method: 'hide',
    dominance: 0.75,
    signals: laidSignals([
      ...signalsAs(40, 'linked'),
      ...signalsAs(12, 'declined', 'gemeente'),
      ...signalsAs(2, 'declined', 'ombudsman'),
      ...signalsAs(3, 'withdrawn'),
    ]),
    published: [],
    returned: 4,
    cases: {
      published: 39,
      exceptions: 0,
      withdrawn: 2,
      coarsened: 11,
      grounds: { withdrawn: [], coarsened: [] },
    },
    times: [
      { step: 'Van indienen tot nalezen', days: Array.from({ length: 20 }, (_, day) => day + 1) },
      { step: 'Van begin tot publicatie', days: [1, 2] },
    ],
    agreement: { cases: 30, percent: 0.8, alpha: 0.71 },
    suggestions: { suggested: 200, taken: 150 },
    warnings: { found: 30, judged: { terecht: 15, toeval: 6, campagne: 3 } },
    hiddenInOpenData: 3,
  }
  const report = transparencyReport(facts)
  const tables = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table' ? [block.table.rows.map(({ cells }) => cells.map(({ text }) => text))] : [],
    ),
  )
  const text = JSON.stringify(report)

  test('no hidden count follows from the counts beside it', () => {
    for (const rows of tables.slice(0, 2)) {
      const hidden = rows.filter(([, shown]) => shown === '–')
      expect(hidden.length === 0 || hidden.length > 1).toBe(true)
    }
    const [byStatus, byReferral] = tables
    const declined = byStatus?.find(([name]) => name === 'Niet in behandeling')
    const total = byReferral?.at(-1)
    if (declined && total) expect(declined[1]).toBe(total[1])
  })

  test('what is not told is a dash that is called shielded, and nothing large is called small', () => {
    expect(
      tables
        .slice(0, 2)
        .flat()
        .some(([, shown]) => shown === '–'),
    ).toBe(true)
    expect(text).toContain('Zo’n aantal is afgeschermd: er staat een streepje (–).')
    expect(text).not.toContain('te klein')
  })

  test('small counts on their own are told as fewer than the threshold, and nothing is nothing', () => {
    expect(text).toContain('stuurde minder dan tien signalen terug vanwege herkenbare gegevens')
    expect(text).toContain('Teruggenomen na publicatie of eerder: minder dan tien.')
    expect(text).toContain('aan de omschrijving voldoen: nul.')
  })

  test('exceptions stay away beside so few others that the letter would tell those by its total', () => {
    const said = (published: number, exceptions: number) => {
      const cases = { ...facts.cases, published, exceptions }
      return JSON.stringify(transparencyReport({ ...facts, cases }))
    }
    expect(said(39, 37)).toContain(
      'voldoen: de meeste, wat de regels toestaan. Hoeveel precies noemen wij niet',
    )
    expect(said(39, 39)).toContain('voldoen: 39. De verzameling is nog klein')
    expect(said(50, 37)).toContain('voldoen: 37.')
    expect(said(12, 5)).toContain('voldoen: minder dan tien.')
    const published = [{ query: casesIn(facts.year), value: 60, letter: facts.year }]
    const settled = { ...facts, published, cases: { ...facts.cases, published: 60, exceptions: 41 } }
    expect(JSON.stringify(transparencyReport(settled))).toContain(
      'voldoen: 41, van de 60 die de knelpuntenbrief telt. De verzameling is nog klein',
    )
  })

  test('tells how long steps took, how far coders agreed and how often suggestions were right', () => {
    expect(tables.at(-1)).toEqual([
      ['Van indienen tot nalezen', '10', '18'],
      ['Van begin tot publicatie', 'te weinig', 'te weinig'],
    ])
    expect(text).toContain('kozen in 80% van de casussen dezelfde hoofdoorzaak (Krippendorffs alfa 0,71)')
    expect(text).toContain('Van die voorgestelde labels kozen de duiders 75% zelf ook.')
    expect(text).toContain('wees in de maanden van dit jaar 30 keer iets aan')
    const few = { found: 3, judged: { terecht: 1, toeval: 0, campagne: 0 } }
    const said = JSON.stringify(transparencyReport({ ...facts, warnings: few }))
    expect(said).toContain('wees in de maanden van dit jaar drie keer iets aan')
    expect(said).toContain('Er is één vroegsignaal beoordeeld. Daarvan was er één terecht.')
    expect(text).toContain('Daarvan waren er 15 terecht, zes toeval en ')
  })
})

test('periods begin and end where they should', () => {
  expect(daysOf('2026-Q4')).toEqual({ from: '2026-10-01', last: '2026-12-31', until: '2027-01-01' })
  expect(daysOf('2026-T2')).toEqual({ from: '2026-05-01', last: '2026-08-31', until: '2026-09-01' })
  expect(daysOf('2026-T4')).toBeNull()
  expect(lastPeriods('T', '2026-02-01', 3)).toEqual(['2026-T1', '2025-T3', '2025-T2'])
  expect(reportPeriodWords('2026-T3')).toBe('derde tertiaal 2026')
})
