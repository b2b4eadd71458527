// A small collection over 2024 and 2025 with bottlenecks, made through the use cases: enough for a letter to be about.
import type { BottleneckInput } from '#core/bottleneck.ts'
import type { Cause, Effect } from '#core/codes.ts'
import type { TagInput } from '#core/coding.ts'
import type { Actor } from '#core/permissions.ts'
import type { SignalInput } from '#core/signal.ts'
import { openDatabase } from '#db/client.ts'
import { findLetterByYear } from '#db/letters.ts'
import { freezeLetter } from '#usecases/freezeLetter.ts'
import { moveLetter } from '#usecases/moveLetter.ts'
import { publishCase } from '#usecases/publishCase.ts'
import { recordResponse } from '#usecases/recordResponse.ts'
import { recordStep } from '#usecases/recordStep.ts'
import { saveBottleneck } from '#usecases/saveBottleneck.ts'
import { openHouse, type Part, type TestHouse, value } from './house.ts'
import { coded, opened, PUBLISHING, versionOf } from './walk.ts'

/** Cases of one kind: so many in a year, all coded alike. */
interface Batch {
  readonly year: number
  readonly count: number
  readonly thread: string
  readonly provision: string
  readonly cause: Cause
  readonly effects: readonly Effect[]
  readonly severity: number
  readonly signal?: Partial<SignalInput>
}

const GIFTS: Omit<Batch, 'year' | 'count'> = {
  thread: 'giften-in-natura',
  provision: 'pw-art-31-lid-2-ond-m',
  cause: 'wet_te_hard',
  effects: ['schulden', 'gezin'],
  severity: 3,
}
const SHARED_COSTS: Omit<Batch, 'year' | 'count'> = {
  thread: 'kostendelersnorm',
  provision: 'pw-art-22a-lid-1',
  cause: 'maatwerk_niet_geboden',
  effects: ['inkomen', 'wonen'],
  severity: 4,
  signal: {
    title: 'Een broer in huis kost de uitkering',
    narrative:
      'Een man nam zijn broer in huis, die anders op straat stond. De uitkering ging omlaag vanaf de eerste dag. Vragen om uitstel haalde niets uit, hoewel de broer na een paar maanden weer vertrok.',
    harshEffect: 'De man kon de huur niet meer betalen en de broer moest weg.',
    province: 'Gelderland',
  },
}
const BATCHES: readonly Batch[] = [
  { ...GIFTS, year: 2024, count: 12 },
  { ...GIFTS, year: 2025, count: 16 },
  { ...SHARED_COSTS, year: 2025, count: 11 },
  { ...SHARED_COSTS, year: 2024, count: 3 },
  {
    ...GIFTS,
    year: 2025,
    count: 2,
    thread: 'digitale-drempel',
    cause: 'doenvermogen',
    effects: ['vertrouwen'],
    severity: 2,
  },
  {
    ...GIFTS,
    year: 2025,
    count: 4,
    signal: { goodPractice: true, title: 'Een gesprek vooraf voorkwam een terugvordering' },
  },
]

/** A house with the collection in it, its clock in February 2026, and the cases of the first bottleneck. */
export interface LetterWorld {
  readonly house: TestHouse
  readonly setClock: (instant: string) => void
  readonly gifts: readonly string[]
}

const SUBMITTERS: readonly Part[] = ['council', 'municipality']

/** Publishes a case as of the clock. */
export function publishOne(
  house: TestHouse,
  batch: Omit<Batch, 'year' | 'count'>,
  index: number,
  year: number,
): string {
  const by = SUBMITTERS[index % SUBMITTERS.length] ?? 'council'
  const caseId = opened(house, { ...batch.signal, period: `${year}-Q1` }, by)
  const tags: readonly TagInput[] = [
    { kind: 'thread', target: batch.thread, main: true, note: 'Waar het over gaat' },
    { kind: 'provision', target: batch.provision, main: true, note: 'De regel' },
    { kind: 'cause', target: batch.cause, main: true, note: 'Waarom het misging' },
    ...batch.effects.map((target): TagInput => ({ kind: 'effect', target, note: 'Wat het deed' })),
    { kind: 'addressee', target: 'szw', note: 'De wet' },
  ]
  for (const coder of ['coderVng', 'coderNla'] as const)
    coded(house, caseId, coder, { severity: batch.severity }, tags)
  const version = versionOf(house, caseId)
  return value(publishCase(house, house.cast.chair, { id: caseId, version, ...PUBLISHING }))
}

/** A copy of the collection, made once; nothing of one test reaches another. */
export function openLetterWorld(): LetterWorld {
  let instant = LETTER_DAY
  const house = { ...image.house, db: openDatabase(image.bytes), now: () => new Date(instant) }
  const setClock = (next: string) => {
    instant = next
  }
  return { house, setClock, gifts: image.gifts }
}

/** Offers the newest version of the letter for review. Answers the version. */
export function offered(house: TestHouse, year = 2025): number {
  const version = findLetterByYear(house.db, year)?.currentVersion ?? 0
  value(moveLetter(house, house.cast.drafter, { year, version, step: 'submit' }))
  return version
}

/** Settles the letter at its newest version, although nobody signed. Answers its id. */
export function settled(house: TestHouse, year = 2025): string {
  const version = offered(house, year)
  return value(
    freezeLetter(house, house.cast.chair, { year, version, reason: 'De partners stemden mondeling in.' }),
  )
}

const LETTER_DAY = '2026-02-02T09:00:00Z'

function buildImage() {
  let instant = LETTER_DAY
  const house: TestHouse = { ...openHouse(), now: () => new Date(instant) }
  const made = new Map<string, string[]>()
  for (const year of [2024, 2025])
    for (const batch of BATCHES.filter((each) => each.year === year)) {
      instant = `${year}-05-10T09:00:00Z`
      const ids = Array.from({ length: batch.count }, (_, index) => publishOne(house, batch, index, year))
      made.set(batch.thread, [...(made.get(batch.thread) ?? []), ...ids])
    }
  instant = LETTER_DAY
  const gifts = made.get(GIFTS.thread) ?? []
  makeBottlenecks(house, house.cast.drafter, gifts, made.get(SHARED_COSTS.thread) ?? [])
  return { house, gifts, bytes: house.db.$client.serialize() }
}

export const GIFTS_BATCH = GIFTS

export const BOTTLENECK: BottleneckInput = {
  kind: 'harsh_effect',
  title: 'Hulp met boodschappen wordt teruggevorderd',
  description:
    'Wie van familie eten krijgt en dat niet meldt, moet bijstand terugbetalen. Niemand weet vooraf wat gemeld moet worden.',
  whoItHits: 'Mensen in de bijstand die hulp krijgen van familie',
  cause: 'wet_te_hard',
  remedy: 'Een vrijlating voor hulp in natura tot een bedrag dat voor iedereen gelijk is',
  remedyKind: 'regelgeving',
  addressee: 'szw',
  feasibility: 'Gemeenten verwachten minder werk',
  feasibilityBy: 'de VNG',
  priority: 'hoog',
  priorityReason: 'Het gevolg is zwaar en de hulp was klein',
  disclosure: 'openbaar',
  firstYear: 2024,
  threadIds: ['giften-in-natura'],
  provisionIds: ['pw-art-31-lid-2-ond-m'],
  caseIds: [],
}

function makeBottlenecks(
  house: TestHouse,
  drafter: Actor,
  gifts: readonly string[],
  sharedCosts: readonly string[],
): void {
  const id = value(saveBottleneck(house, drafter, { ...BOTTLENECK, caseIds: gifts }))
  for (const stage of ['confirmed', 'in_letter'] as const)
    value(
      recordStep(house, drafter, {
        bottleneckId: id,
        stage,
        year: 2024,
        yearStatus: 'nieuw',
        evidence: 'Twaalf casussen over hetzelfde.',
      }),
    )
  value(
    recordStep(house, drafter, {
      bottleneckId: id,
      stage: 'partly_adopted',
      year: 2025,
      yearStatus: 'deels_opgelost',
      evidence: 'De voedselbank telt niet meer mee, hulp van familie nog wel.',
    }),
  )
  value(
    recordResponse(house, drafter, {
      bottleneckId: id,
      kind: 'overgenomen',
      body: 'De minister werkt aan een vrijlating.',
      citation: 'Kamerstukken II 2024/25, 36582, nr. 3',
      date: '2025-06-01',
    }),
  )
  value(
    saveBottleneck(house, drafter, {
      ...BOTTLENECK,
      title: 'Onderdak bieden kost meteen inkomen',
      description: 'Wie een naaste tijdelijk in huis neemt, krijgt direct een lagere uitkering.',
      whoItHits: 'Mensen die een naaste opvangen',
      cause: 'maatwerk_niet_geboden',
      remedy: 'Een wachttijd voordat de norm verandert',
      remedyKind: 'uitvoering',
      addressee: 'gemeente',
      feasibility: null,
      feasibilityBy: null,
      priority: 'midden',
      priorityReason: 'Het gaat om een beperkte groep met een zwaar gevolg',
      firstYear: 2025,
      threadIds: ['kostendelersnorm'],
      provisionIds: ['pw-art-22a-lid-1'],
      caseIds: sharedCosts,
    }),
  )
  value(
    saveBottleneck(house, drafter, {
      ...BOTTLENECK,
      kind: 'enforcement',
      title: 'Bemiddelaars vragen geld voor een aanvraag',
      description: 'Tussenpersonen laten mensen betalen voor hulp die gratis is.',
      whoItHits: 'Mensen die de weg niet kennen',
      cause: 'handhaafbaarheid',
      remedy: 'De Arbeidsinspectie de bevoegdheid geven om op te treden',
      addressee: 'arbeidsinspectie',
      priority: 'laag',
      priorityReason: 'De omvang is nog onbekend',
      firstYear: 2025,
      threadIds: ['malafide-tussenpersoon'],
      provisionIds: [],
      caseIds: [],
    }),
  )
}

const image = buildImage()
