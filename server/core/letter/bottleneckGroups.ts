// Sorts the bottlenecks of a letter into the chapters they belong in.
import type { YearStatus } from '../codes.ts'
import { groupBy } from '../groupBy.ts'
import { casesIn } from './countQuery.ts'
import type { BottleneckFact, LetterFacts, ResponseFact, StepFact } from './facts.ts'
import type { Tally } from './tally.ts'
import { type Voice, voicesOf } from './wordings.ts'

/** A bottleneck as the letter over one year sees it: nothing of it is later than that letter. */
export interface LetterBottleneck extends BottleneckFact {
  readonly yearStatus: YearStatus
  /** What was done and what the evidence for it is, newest last; up to and including the year. */
  readonly history: readonly StepFact[]
  readonly answers: readonly ResponseFact[]
  /** The regulation it is discussed under; null when no provision can be pointed out. */
  readonly regulationId: string | null
  /** In which of several equal wordings it is told. */
  readonly voice: Voice
}

/** Where in the letter each bottleneck has its place. A bottleneck may be both in detail and in the follow-up. */
export interface BottleneckGroups {
  /** New ones and those with cases of this year; enforcement apart. In the order that was settled, else of priority. */
  readonly detailed: readonly LetterBottleneck[]
  /** Those of earlier years, whatever became of them. */
  readonly earlier: readonly LetterBottleneck[]
  readonly enforcement: readonly LetterBottleneck[]
  /** How many are kept out of the public letter. */
  readonly withheld: number
}

/** What may not stand in the public letter of the year: it goes into the confidential annex, in the order of number. */
export const withheldFrom = (facts: LetterFacts): readonly LetterBottleneck[] =>
  facts.bottlenecks
    .filter((fact) => isKnown(facts.year, fact) && !isPublic(fact))
    .map(seenFrom(facts))
    .toSorted(byNumber)

/** Whether a bottleneck was known by the end of the year. */
const isKnown = (year: number, { firstYear }: BottleneckFact): boolean => firstYear <= year

/** Whether a letter may tell of a bottleneck. */
export const isPublic = ({ disclosure }: Pick<BottleneckFact, 'disclosure'>): boolean =>
  disclosure === 'openbaar'

/** In the order of their numbers, as several are named in one sentence. */
export const byNumber = (a: BottleneckFact, b: BottleneckFact): number => a.number - b.number

const PRIORITY_ORDER = { hoog: 0, midden: 1, laag: 2 } as const

/** The highest priority first. */
export const byPriority = (a: BottleneckFact, b: BottleneckFact): number =>
  PRIORITY_ORDER[a.priority] - PRIORITY_ORDER[b.priority]

/** Sorts the bottlenecks known by the end of the year into the parts of the letter. */
export function groupBottlenecks(facts: LetterFacts, tally: Tally): BottleneckGroups {
  const inPublic = facts.bottlenecks
    .filter((fact) => isKnown(facts.year, fact) && isPublic(fact))
    .map(seenFrom(facts))
  const casesOf = ({ name }: BottleneckFact) => tally.count(casesIn(facts.year, ['bottleneck', name]))
  const places = new Map(facts.order?.bottleneckIds.map((id, place) => [id, place]))
  const placeOf = ({ id }: LetterBottleneck) => places.get(id) ?? places.size
  const byWeight = (a: LetterBottleneck, b: LetterBottleneck) =>
    placeOf(a) - placeOf(b) || byPriority(a, b) || byNumber(a, b)
  const isCurrent = (fact: LetterBottleneck) => fact.firstYear === facts.year || casesOf(fact) > 0
  const detailed = inPublic
    .filter((fact) => fact.kind !== 'enforcement' && isCurrent(fact))
    .toSorted(byWeight)
  const enforcement = inPublic.filter(({ kind }) => kind === 'enforcement').toSorted(byWeight)
  const voice = voicesOf([...byRegulation(detailed).flat(), ...enforcement].map(({ number }) => number))
  const spoken = (fact: LetterBottleneck): LetterBottleneck => ({ ...fact, voice: voice(fact.number) })
  return {
    detailed: detailed.map(spoken),
    earlier: inPublic.filter(({ firstYear }) => firstYear < facts.year),
    enforcement: enforcement.map(spoken),
    withheld: withheldFrom(facts).length,
  }
}

/** Those of a regulation together, the regulation with most bottlenecks first; those without a provision come last. */
export function byRegulation(
  detailed: readonly LetterBottleneck[],
): readonly (readonly LetterBottleneck[])[] {
  const weightOf = (group: readonly LetterBottleneck[]) =>
    group[0]?.regulationId === null ? 0 : group.length
  return [...groupBy(detailed, ({ regulationId }) => regulationId).values()].sort(
    (a, b) => weightOf(b) - weightOf(a),
  )
}

const seenFrom =
  (facts: LetterFacts) =>
  (fact: BottleneckFact): LetterBottleneck => {
    const history = fact.steps.filter(({ year }) => year <= facts.year)
    return {
      ...fact,
      history,
      answers: fact.responses.filter(({ date }) => date <= facts.countedOn),
      rulings: fact.rulings.filter(({ ecli, date }) => (date ?? lastDayOf(ecli)) <= facts.countedOn),
      yearStatus: statusIn(facts.year, fact.firstYear, history),
      regulationId: mainRegulation(facts, fact),
      voice: voicesOf([])(fact.number),
    }
  }

/** `ECLI:NL:CRVB:2024:2192` is of 2024: without a date it is known to be there when that year is over. */
const lastDayOf = (ecli: string): string => `${ecli.split(':')[3] ?? ''}-12-31`

/** The state recorded for the year; without one, what the last known state means a year later. */
function statusIn(year: number, firstYear: number, history: readonly StepFact[]): YearStatus {
  const last = history.at(-1)
  if (last?.year === year) return last.yearStatus
  if (firstYear === year) return 'nieuw'
  const hasOnlyBeenReported =
    last === undefined || last.yearStatus === 'nieuw' || last.yearStatus === 'teruggekeerd'
  return hasOnlyBeenReported ? 'aanhoudend' : last.yearStatus
}

/** The regulation most of its provisions belong to; the first one named wins a draw. */
function mainRegulation(facts: LetterFacts, { provisions }: BottleneckFact): string | null {
  const regulations = provisions.flatMap(
    (id) => facts.provisions.find((provision) => provision.id === id)?.regulationId ?? [],
  )
  const timesNamed = (id: string) => regulations.filter((other) => other === id).length
  return [...new Set(regulations)].sort((a, b) => timesNamed(b) - timesNamed(a))[0] ?? null
}
