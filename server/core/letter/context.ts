// What every chapter of a letter is given to write with.
import { type BottleneckGroups, groupBottlenecks } from './bottleneckGroups.ts'
import { consultedOn } from './consulted.ts'
import { answeredOnce, type CountQuery, casesIn, narrowed } from './countQuery.ts'
import type { Hidden } from './disclosureBooks.ts'
import { type ExamplePicker, examplesIn, openExamples } from './examples.ts'
import type { LetterFacts, RegulationFact, ThreadFact } from './facts.ts'
import { type Ledger, openLedger } from './ledger.ts'
import { type Names, namesOf, questionOf } from './question.ts'
import { type Judge, judgeBy } from './reliability.ts'
import { roundedTally, type Tally } from './tally.ts'

/** A main theme with its threads, both in order of how many cases of the year they have. */
export interface Theme extends ThreadFact {
  readonly query: CountQuery
  readonly threads: readonly ThreadFact[]
}

/** Everything the chapters share. */
export interface LetterContext {
  readonly facts: LetterFacts
  readonly year: number
  /** All cases published in the year: the whole that shares are taken of. */
  readonly all: CountQuery
  /** How many of the cases of the year two coders read; where the chair left cases to one, the letter says so. */
  readonly codedTwice: 'all' | 'some' | 'none'
  /** The first year with published cases. */
  readonly firstYear: number
  readonly tally: Tally
  readonly ledger: Ledger
  readonly names: Names
  /** Whether coders agree far enough on what a count is about. */
  readonly judge: Judge
  readonly groups: BottleneckGroups
  /** The day (YYYY-MM-DD) of which most texts of law behind the bottlenecks are; null when none is known. */
  readonly consulted: string | null
  readonly examples: ExamplePicker
  /** Themes with cases in the year, most cases first. */
  readonly themes: readonly Theme[]
  /** Regulations with cases in the year, most cases first. */
  readonly regulations: readonly RegulationFact[]
}

/** How many years the tables look back, the year itself included. */
export const YEARS_SHOWN = 5

/** Prepares what the chapters share: first what is the same whatever is hidden, then the rest. */
export function contextOf(facts: LetterFacts, exact: Tally): (hidden: Hidden) => LetterContext {
  // Whatever is written from here on knows the counts as they are told: shares and comparisons as well.
  const tally = facts.method === 'round' ? roundedTally(exact) : exact
  const names = namesOf(facts)
  const all = casesIn(facts.year)
  const firstYear = Math.min(facts.year, ...facts.cases.years.keys())
  const themes = themesOf(facts, tally)
  const judge = judgeBy(facts.agreement, names)
  const groups = groupBottlenecks(facts, tally)
  const consulted = consultedOn(facts, groups)
  const codedTwice = shareOf(facts.agreement.doubleCoded.length, exact.count(all))
  const questionAs = answeredOnce((query) => questionOf(query, names))
  const examplesFor = examplesIn(facts, tally)
  const ofThread = ({ id }: ThreadFact) => casesIn(facts.year, ['thread', id])
  const ofRegulation = ({ id }: RegulationFact) => narrowed(all, ['regulation', id])
  const regulations = facts.regulations.filter((regulation) => tally.count(ofRegulation(regulation)) > 0)
  const shared = {
    facts,
    year: facts.year,
    all,
    codedTwice,
    firstYear,
    tally,
    names,
    judge,
    groups,
    consulted,
  }
  return (hidden) => {
    const ledger = openLedger(tally, hidden, facts, questionAs, judge)
    return {
      ...shared,
      ledger,
      examples: openExamples(examplesFor),
      themes: themes
        .map((theme) => ({ ...theme, threads: theme.threads.toSorted(mostShown(ledger, ofThread)) }))
        .toSorted(mostShown(ledger, ({ query }) => query)),
      regulations: regulations.toSorted(mostShown(ledger, ofRegulation)),
    }
  }
}

/**
 * Puts most cases first, as far as their numbers are shown; what is hidden follows in the order of its id, so that its
 * place tells nothing.
 */
export function mostShown<T extends { readonly id: string }>(
  ledger: Ledger,
  queryOf: (thing: T) => CountQuery,
): (a: T, b: T) => number {
  const known = new Map<string, number>()
  const shownOf = (thing: T): number => {
    const shown = known.get(thing.id) ?? ledger.shown(queryOf(thing)) ?? 0
    known.set(thing.id, shown)
    return shown
  }
  return (a, b) => shownOf(b) - shownOf(a) || (a.id < b.id ? -1 : 1)
}

const themesOf = (facts: LetterFacts, tally: Tally): readonly Theme[] =>
  facts.threads
    .filter(({ parentId }) => parentId === null)
    .map((theme) => ({
      ...theme,
      query: casesIn(facts.year, ['theme', theme.id]),
      threads: facts.threads.filter(
        ({ id, parentId }) => parentId === theme.id && tally.count(casesIn(facts.year, ['thread', id])) > 0,
      ),
    }))
    .filter(({ query }) => tally.count(query) > 0)

const shareOf = (some: number, whole: number): LetterContext['codedTwice'] =>
  some >= whole ? 'all' : some > 0 ? 'some' : 'none'
