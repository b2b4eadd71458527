// Every sum that must hold between the questions of a letter and of the letters before it.
import {
  AMOUNT_BANDS,
  CASE_KINDS,
  CAUSES,
  ORGANISATION_KINDS,
  REFERRALS,
  REPORTER_TYPES,
  SIGNAL_STATUSES,
  TAILORINGS,
} from '../codes.ts'
import type { Relation } from '../disclosure/reader.ts'
import { groupBy } from '../groupBy.ts'
import { PROVINCES } from '../personCodes.ts'
import { type CountQuery, type Facet, keyOf, NONE, narrowed, narrowingOf, type Where } from './countQuery.ts'
import type { LetterFacts } from './facts.ts'
import { STAGE_LABELS } from './question.ts'
import { coveringsOf, sharedAmong } from './severalValues.ts'
import { STAGES, type Tally } from './tally.ts'

/** Facets of which every case or signal has exactly one value, with all values there are. */
const SINGLE = {
  cases: [
    ['kind', CASE_KINDS],
    ['mainCause', CAUSES],
    ['severity', ['0', '1', '2', '3', '4', NONE]],
    ['heavy', ['ja', 'nee']],
    ['tailoring', TAILORINGS],
    ['amount', AMOUNT_BANDS],
    ['province', [...PROVINCES, NONE]],
  ],
  signals: [
    ['stage', Object.keys(STAGE_LABELS)],
    ['status', SIGNAL_STATUSES],
    ['referral', [...REFERRALS, NONE]],
    ['organisationKind', ORGANISATION_KINDS],
    ['reporterType', REPORTER_TYPES],
  ],
} as const satisfies Record<'cases' | 'signals', readonly (readonly [Facet, readonly string[]])[]>

/** A facet whose values gather those of another: whoever has a thread has its theme. */
const GATHERED = { theme: 'thread', regulation: 'provision' } as const

/** The questions that have a place in the system, and the relations between their places. */
export interface Relations {
  readonly questions: readonly CountQuery[]
  /** Where a question has its place, by its key, in the order of the places. */
  readonly placeOf: ReadonlyMap<string, number>
  readonly relations: readonly Relation[]
  /** Wholes that the letter lays out in parts: all cases or all signals, with each of the parts behind it. */
  readonly laidOut: readonly (readonly [whole: number, ...parts: number[]])[]
}

/** Lays every relation between these questions: parts and wholes, years and spans, what lies within what. */
export function relationsAmong(
  asked: Iterable<CountQuery>,
  tally: Tally,
  facts: Pick<LetterFacts, 'threads' | 'provisions'>,
): Relations {
  const byKey = new Map([...asked].filter(({ of }) => of !== 'sources').map((q) => [keyOf(q), q]))
  const questions = [...byKey.values()]
  const placeOf = new Map([...byKey.keys()].map((key, place) => [key, place]))
  const isAsked = (query: CountQuery) => placeOf.has(keyOf(query))
  /** Asked, or none: of none nothing is kept by leaving it out. */
  const isKnown = (query: CountQuery) => isAsked(query) || tally.count(query) === 0
  const relations: Relation[] = []
  const laidOut: [number, ...number[]][] = []
  const relate = (whole: number, parts: readonly CountQuery[], kind: 'covers' | 'divides') => {
    const places = [whole]
    let missing = false
    for (const part of parts) {
      const place = placeOf.get(keyOf(part))
      if (place !== undefined) places.push(place)
      else missing ||= tally.count(part) > 0
    }
    if (places.length === 1) return
    const sum = { places, factors: places.map((_, at) => (at === 0 ? 1 : -1)) }
    if (kind === 'divides') relations.push({ ...sum, least: 0, most: missing ? Number.POSITIVE_INFINITY : 0 })
    else if (!missing) relations.push({ ...sum, least: Number.NEGATIVE_INFINITY, most: 0 })
  }
  const parted = partedFacets(questions)
  const members = membersOf(facts)
  for (const [place, query] of questions.entries()) {
    const facets = parted.get(keyOf(query)) ?? NO_FACETS
    for (const parts of [...partitionsOf(query, facets), ...spansOf(query, isKnown), ...statusesOf(query)])
      relate(place, parts, 'divides')
    if (query.where.length === 0)
      for (const parts of partitionsOf(query, facets))
        laidOut.push([place, ...parts.flatMap((part) => placeOf.get(keyOf(part)) ?? [])])
    for (const parts of gatheringsOf(query, members)) relate(place, parts, 'covers')
    // Were there a case without any, there would be no such sum.
    for (const parts of coveringsOf(query, facets, members.theme, isAsked))
      if (tally.count(query) <= parts.reduce((sum, part) => sum + tally.count(part), 0))
        relate(place, parts, 'covers')
  }
  const aboveOf = aboveIn(facts)
  relations.push(...nestedAmong(questions, aboveOf), ...sharedAmong(questions, placeOf, aboveOf, mayOverlap))
  return { questions, placeOf, relations, laidOut }
}

const ALONE: ReadonlySet<Facet> = new Set([...SINGLE.cases, ...SINGLE.signals].map(([facet]) => facet))
/** Of a facet with one value for each case, its parts already tell what they share with others. */
const mayOverlap = (facet: Facet): boolean => !ALONE.has(facet)

/**
 * Counts that nobody asks but that are what is left of others: the other values of a facet, and the years between two
 * spans. Whoever can subtract can see them.
 */
export function impliedBy(questions: readonly CountQuery[], tally: Tally): readonly CountQuery[] {
  const asked = new Set(questions.map(keyOf))
  const parted = partedFacets(questions)
  const left = questions.flatMap((query) => partitionsOf(query, parted.get(keyOf(query)) ?? NO_FACETS).flat())
  for (const spans of groupBy(questions, subjectOf).values())
    for (const outer of spans) for (const inner of spans) left.push(...yearsLeft(outer, inner))
  return left.filter((query) => {
    if (asked.has(keyOf(query)) || tally.count(query) === 0) return false
    asked.add(keyOf(query))
    return true
  })
}

/** What remains of a span without a shorter one at its beginning or its end. */
function yearsLeft(outer: CountQuery, inner: CountQuery): readonly CountQuery[] {
  const [from, to] = outer.years
  const [first, last] = inner.years
  if (first === from && last < to) return [{ ...outer, years: [last + 1, to] }]
  return last === to && first > from ? [{ ...outer, years: [from, first - 1] }] : []
}

/** A group of signals as the statuses it gathers. */
const statusesOf = (query: CountQuery): readonly (readonly CountQuery[])[] =>
  query.where.flatMap(([facet, value], index) => {
    if (facet !== 'stage') return []
    const others = query.where.filter((_, at) => at !== index)
    const statuses = SIGNAL_STATUSES.filter((status) => STAGES[status] === value)
    return [statuses.map((status): CountQuery => ({ ...query, where: [...others, ['status', status]] }))]
  })

const NO_FACETS: ReadonlySet<Facet> = new Set()

/** By which facets each question is parted by others that are asked. */
function partedFacets(questions: readonly CountQuery[]): ReadonlyMap<string, ReadonlySet<Facet>> {
  const facets = new Map<string, Set<Facet>>()
  for (const query of questions)
    for (const [index, [facet]] of query.where.entries()) {
      const whole = keyOf({ ...query, where: query.where.filter((_, at) => at !== index) })
      facets.set(whole, (facets.get(whole) ?? new Set()).add(facet))
    }
  return facets
}

const partitionsOf = (query: CountQuery, parted: ReadonlySet<Facet>): readonly (readonly CountQuery[])[] =>
  query.of === 'sources'
    ? []
    : SINGLE[query.of]
        .filter(([facet]) => parted.has(facet) && !query.where.some(([used]) => used === facet))
        .map(([facet, values]) => values.map((value) => narrowed(query, [facet, value])))

/** A span of years as two spans one after the other, wherever both are known, and as its single years. */
function spansOf(
  query: CountQuery,
  isKnown: (query: CountQuery) => boolean,
): readonly (readonly CountQuery[])[] {
  const [from, to] = query.years
  if (from === to) return []
  const cuts = Array.from({ length: to - from }, (_, index) => from + index)
  const halves = cuts
    .map((cut): readonly CountQuery[] => [
      { ...query, years: [from, cut] },
      { ...query, years: [cut + 1, to] },
    ])
    .filter((parts) => parts.every(isKnown))
  return [[...cuts, to].map((year): CountQuery => ({ ...query, years: [year, year] })), ...halves]
}

/** The threads of each theme and the provisions of each regulation. */
const membersOf = ({ threads, provisions }: Pick<LetterFacts, 'threads' | 'provisions'>) => ({
  theme: groupBy(threads, ({ id, parentId }) => parentId ?? id),
  regulation: groupBy(provisions, ({ regulationId }) => regulationId),
})

/** A theme is no more than its threads together: every case of it has at least one. */
const gatheringsOf = (
  query: CountQuery,
  members: ReturnType<typeof membersOf>,
): readonly (readonly CountQuery[])[] =>
  query.where.flatMap(([facet, value], index) => {
    if (facet !== 'theme' && facet !== 'regulation') return []
    const others = query.where.filter((_, at) => at !== index)
    return [
      (members[facet].get(value) ?? []).map(
        ({ id }): CountQuery => ({ ...query, where: [...others, [GATHERED[facet], id]] }),
      ),
    ]
  })

/** The theme of a thread and the regulation of a provision, which gather more than these alone. */
function aboveIn({ threads, provisions }: Pick<LetterFacts, 'threads' | 'provisions'>) {
  const above = new Map<string, Where[number]>()
  for (const { id, parentId } of threads) above.set(`thread ${id}`, ['theme', parentId ?? id])
  for (const { id, regulationId } of provisions) above.set(`provision ${id}`, ['regulation', regulationId])
  return ([facet, value]: Where[number]) => above.get(`${facet} ${value}`)
}

/** What is counted, over whatever years. */
const subjectOf = ({ of, where }: Pick<CountQuery, 'of' | 'where'>): string => `${of}${narrowingOf(where)}`

/** What is counted by one question and by a wider one as well: the wider one is no less. */
function nestedAmong(
  questions: readonly CountQuery[],
  aboveOf: (pair: Where[number]) => Where[number] | undefined,
): readonly Relation[] {
  const bySubject = groupBy(questions.entries(), ([, question]) => subjectOf(question))
  return questions.flatMap((part, place) =>
    widerThan(part.where, aboveOf)
      .flatMap((where) => bySubject.get(subjectOf({ of: part.of, where })) ?? [])
      .filter(
        ([wider, { years }]) => wider !== place && years[0] <= part.years[0] && years[1] >= part.years[1],
      )
      .map(([wider]) => within(place, wider)),
  )
}

const within = (part: number, whole: number): Relation => ({
  places: [whole, part],
  factors: [1, -1],
  least: 0,
  most: Number.POSITIVE_INFINITY,
})

/** All that asks no more: with some of it left out, or with what gathers it in its place. */
function widerThan(
  [first, ...rest]: Where,
  aboveOf: (pair: Where[number]) => Where[number] | undefined,
): readonly Where[] {
  if (first === undefined) return [[]]
  const others = widerThan(rest, aboveOf)
  const above = aboveOf(first)
  const wider = above === undefined ? [first] : [first, above]
  return [...others, ...wider.flatMap((pair) => others.map((each): Where => [pair, ...each]))]
}
