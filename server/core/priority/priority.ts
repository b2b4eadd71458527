// The published formula by which bottlenecks are put in order: six parts between 0 and 1, each with a weight the team sets.

/** What the order of a bottleneck rests on, as counted. */
export interface PriorityFacts {
  readonly id: string
  /** Cases by severity, 0 to 4; cases without a severity do not count. */
  readonly severities: readonly number[]
  readonly cases: number
  readonly casesThisYear: number
  readonly casesLastYear: number
  /** Different organisations behind the cases. */
  readonly sources: number
  /** What the solution takes: working differently, other policy, or a change of the law. */
  readonly remedyKind: 'uitvoering' | 'beleid' | 'regelgeving'
  /** Years since it was first reported, as long as it is not solved. */
  readonly yearsOpen: number
}

export const PRIORITY_PARTS = ['severity', 'extent', 'growth', 'sources', 'feasibility', 'yearsOpen'] as const
export type PriorityPart = (typeof PRIORITY_PARTS)[number]

/** How much each part weighs; whole numbers from 0 to 10, of which at least one is not 0. */
export type PriorityWeights = Readonly<Record<PriorityPart, number>>

/** What holds until the chair sets something else. */
export const FIRST_WEIGHTS: PriorityWeights = {
  severity: 5,
  extent: 4,
  growth: 2,
  sources: 3,
  feasibility: 1,
  yearsOpen: 2,
}

export const WEIGHT_MAX = 10
const SEVERITY_MAX = 4
/** At so many cases, sources or years a part counts half; each further one adds less. */
const HALF = { extent: 10, sources: 5, yearsOpen: 3 } as const
/** Cases added to both years, so that from one case to two is no doubling. */
const GROWTH_STEADY = 3

/** A bottleneck with each part and the score they make together, all from 0 to 1. */
export interface Scored {
  readonly id: string
  readonly parts: Readonly<Record<PriorityPart, number>>
  readonly score: number
}

/** Whether a part can weigh this. */
export const isWeight = (weight: number): boolean =>
  Number.isInteger(weight) && weight >= 0 && weight <= WEIGHT_MAX

/** Whether these weights can be used. */
export const areWeights = (weights: PriorityWeights): boolean =>
  PRIORITY_PARTS.every((part) => isWeight(weights[part])) && PRIORITY_PARTS.some((part) => weights[part] > 0)

/** Grows from 0 towards 1, and is a half at `half`. */
const saturating = (count: number, half: number): number => count / (count + half)

/** The six parts of one bottleneck. */
export function partsOf(facts: PriorityFacts): Readonly<Record<PriorityPart, number>> {
  const judged = facts.severities.reduce((sum, count) => sum + count, 0)
  const weighed = facts.severities.reduce((sum, count, severity) => sum + count * severity, 0)
  const [now, before] = [facts.casesThisYear + GROWTH_STEADY, facts.casesLastYear + GROWTH_STEADY]
  return {
    severity: judged === 0 ? 0 : weighed / (judged * SEVERITY_MAX),
    extent: saturating(facts.cases, HALF.extent),
    growth: now / (now + before),
    sources: saturating(facts.sources, HALF.sources),
    feasibility: { uitvoering: 1, beleid: 0.6, regelgeving: 0.3 }[facts.remedyKind],
    yearsOpen: saturating(Math.max(0, facts.yearsOpen), HALF.yearsOpen),
  }
}

/** Scores and puts in order, highest first; equal scores in the order of the id. */
export function rank(all: readonly PriorityFacts[], weights: PriorityWeights): readonly Scored[] {
  return order(
    all.map((facts) => ({ id: facts.id, parts: partsOf(facts) })),
    weights,
  )
}

function order(all: readonly Omit<Scored, 'score'>[], weights: PriorityWeights): readonly Scored[] {
  const total = PRIORITY_PARTS.reduce((sum, part) => sum + weights[part], 0)
  return all
    .map(({ id, parts }) => ({
      id,
      parts,
      score: PRIORITY_PARTS.reduce((sum, part) => sum + weights[part] * parts[part], 0) / total,
    }))
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

/** What becomes of the order when one weight is a fifth lower or higher. */
export interface Shift {
  readonly part: PriorityPart
  /** 0.8 or 1.2. */
  readonly factor: number
  /** Kendall's tau with the order as it is: 1 is the same order, -1 the reverse. */
  readonly tau: number
  /** Those that get another place. */
  readonly moved: readonly string[]
}

const FACTORS = [0.8, 1.2] as const

/** Moves each weight a fifth down and up, and tells whether the order holds. */
export function sensitivity(all: readonly PriorityFacts[], weights: PriorityWeights): readonly Shift[] {
  const scored = rank(all, weights)
  const ids = scored.map(({ id }) => id)
  return PRIORITY_PARTS.filter((part) => weights[part] > 0).flatMap((part) =>
    FACTORS.map((factor) => {
      const other = order(scored, { ...weights, [part]: weights[part] * factor }).map(({ id }) => id)
      return { part, factor, tau: kendallTau(ids, other), moved: ids.filter((id, at) => other[at] !== id) }
    }),
  )
}

/** Kendall's tau between two orders of the same things; 1 when there is nothing to compare. */
export function kendallTau(one: readonly string[], other: readonly string[]): number {
  const placeOf = new Map(other.map((id, place) => [id, place]))
  const places = one.map((id) => placeOf.get(id) ?? 0)
  const pairs = (places.length * (places.length - 1)) / 2
  if (pairs === 0) return 1
  let agreeing = 0
  for (const [at, place] of places.entries())
    for (const later of places.slice(at + 1)) agreeing += later > place ? 1 : -1
  return agreeing / pairs
}

/** A place given by a person instead of by the formula. */
export interface Overruling {
  readonly id: string
  /** From 1. */
  readonly place: number
}

/** Puts those that were given a place there, and the others around them in the order of the formula. */
export function overruled(ids: readonly string[], given: readonly Overruling[]): readonly string[] {
  const known = given.filter(({ id }) => ids.includes(id)).toSorted((a, b) => a.place - b.place)
  const result = ids.filter((id) => !known.some((each) => each.id === id))
  for (const { id, place } of known) result.splice(Math.min(place - 1, result.length), 0, id)
  return result
}
