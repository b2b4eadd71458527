/**
 * The meter of the combination of facts: how many people in the collection surely fit a description, and what to make
 * coarser when they are too few. Why it counts the way it does stands in docs/adr.
 */
import { type Combination, ladderOf, QUASI_IDENTIFIERS, type QuasiIdentifier } from './ladders.ts'
import { countLattice, inOrderOfGain, leastGeneralisation, peopleAt, type Tally } from './lattice.ts'

/** As many people have to fit a description that is read inside the team. */
export const PEOPLE_INSIDE_MIN = 5
/** As many people have to fit a description that everyone with a role reads. */
export const PEOPLE_PUBLISHED_MIN = 10

/** What the readers of a published case see of its circumstances; the rest is for the team. */
export const PUBLISHED_FIELDS: readonly QuasiIdentifier[] = QUASI_IDENTIFIERS.filter(
  (field) => field !== 'municipalitySize' && field !== 'circumstance',
)

/** What one field becomes, and how many people fit once this and the steps before it are taken. */
export interface CoarseningStep {
  readonly field: QuasiIdentifier
  readonly to: string | null
  readonly people: number
}

/** A number of people that has to be reached, and the smallest way to it. */
export interface RiskGoal {
  readonly needed: number
  /** How many people fit now, this one included. */
  readonly people: number
  readonly reached: boolean
  /** In the order of `inOrderOfGain`; empty when the goal is reached, null when no coarsening is enough. */
  readonly steps: readonly CoarseningStep[] | null
}

/** The ladders of some fields of a description. */
export const laddersOf = (combination: Combination, fields: readonly QuasiIdentifier[]) =>
  fields.map((field) => ladderOf(field, combination[field]))

/** A description with the others in the collection, counted by the fields that its reader may see. */
export interface Described {
  readonly combination: Combination
  readonly fields: readonly QuasiIdentifier[]
  readonly others: readonly Tally[]
}

/** Judges a description by those of its fields that are among `seen`. */
export function judgeCombination(
  described: Described,
  seen: readonly QuasiIdentifier[],
  needed: number,
): RiskGoal {
  const { combination } = described
  const fields = described.fields.filter((field) => seen.includes(field))
  const others = described.others.map(({ rungs, people }) => ({
    rungs: rungs.filter((_, index) => fields.some((field) => field === described.fields[index])),
    people,
  }))
  const ladders = laddersOf(combination, fields)
  const itself: Tally = { rungs: fields.map(() => 0), people: 1 }
  const lattice = countLattice(
    ladders.map((ladder) => ladder.length - 1),
    [itself, ...others],
  )
  const people = peopleAt(lattice, itself.rungs)
  const rungs = leastGeneralisation(lattice, needed)
  const steps = rungs && inOrderOfGain(lattice, rungs)
  return {
    needed,
    people,
    reached: people >= needed,
    steps:
      steps?.flatMap(({ field: index, people }) => {
        const field = fields[index]
        return field ? [{ field, to: ladders[index]?.[rungs?.[index] ?? 0] ?? null, people }] : []
      }) ?? null,
  }
}

/** How many people fit, for who may not know the number: a submitter could otherwise ask about others one by one. */
export const RISK_BANDS = ['under_five', 'five_to_nine', 'ten_or_more'] as const
export type RiskBand = (typeof RISK_BANDS)[number]

/** The band a number of people falls in. */
export const bandOf = (people: number): RiskBand =>
  people < PEOPLE_INSIDE_MIN ? 'under_five' : people < PEOPLE_PUBLISHED_MIN ? 'five_to_nine' : 'ten_or_more'
