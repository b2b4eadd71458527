// Letters over three years in a row, each written with what the earlier ones published in mind.
import fc from 'fast-check'
import { CAUSES, OUTCOMES } from '#core/codes.ts'
import {
  DISCLOSURE_METHODS,
  type DisclosureMethod,
  type DisclosureRules,
} from '#core/disclosure/threshold.ts'
import { accountNumbers, accountRules } from '#core/letter/accountNumbers.ts'
import { composeLetter } from '#core/letter/compose.ts'
import { keyOf, type PublishedNumber } from '#core/letter/countQuery.ts'
import { countsIn } from '#core/letter/earlier.ts'
import type { LetterFacts } from '#core/letter/facts.ts'
import { roundedWords } from '#core/letter/shownCount.ts'
import { tallyOf } from '#core/letter/tally.ts'
import type { LetterDraft, LetterNumber } from '#core/letter.ts'
import type { OpenCaseFact, OpenEdition } from '#core/opendata/openCases.ts'
import { settleEdition } from '#core/opendata/settleEdition.ts'
import { type CaseFact, type FactRows, laidOut } from '../../support/laidOut.ts'
import { madeFacts, manyFacts, moreFacts } from './madeFacts.ts'

/** What is not the same any more when the next letters are written: `letter` is the first that sees it, from 0. */
export interface Changes {
  /** Cases that were taken back. */
  readonly withdrawn: readonly { readonly place: number; readonly letter: number }[]
  /** Cases that were given to another thread. */
  readonly reread: readonly { readonly place: number; readonly letter: number; readonly thread: string }[]
  /** The threshold of each letter; that of the facts when left out. */
  readonly thresholds?: readonly number[]
  /** How each letter hides; as the facts say when left out. */
  readonly methods?: readonly DisclosureMethod[]
  /** The day on which each letter is counted; that of the facts when left out. */
  readonly countedOn?: readonly string[]
}

const NO_CHANGES: Changes = { withdrawn: [], reread: [] }

/** So few that a programme over all rounded counts is solved in a second or two. */
export const FEW_CASES = 20

const moves = (places: number) => ({
  withdrawn: fc.array(fc.record({ place: fc.nat(places), letter: fc.constantFrom(1, 2) }), {
    maxLength: 6,
  }),
  reread: fc.array(
    fc.record({
      place: fc.nat(places),
      letter: fc.constantFrom(1, 2),
      thread: fc.constantFrom('giften', 'sparen', 'delen'),
    }),
    { maxLength: 6 },
  ),
})

const madeChanges = (places: number) =>
  fc.record({
    ...moves(places),
    thresholds: fc.tuple(fc.constantFrom(5, 10), fc.constantFrom(5, 10), fc.constantFrom(5, 10)),
  })

/** Facts with what changes while the letters are written. */
export const madeHistory = fc.record({ facts: madeFacts, changes: madeChanges(69) })

/** The same with many cases. */
export const longHistory = fc.record({ facts: manyFacts, changes: madeChanges(159) })

/** Few cases, since a programme over rounded counts is large; counts are rounded in some years and hidden in others. */
export const mixedHistory = fc
  .record({
    facts: madeFacts.filter(({ cases }) => cases.length < FEW_CASES),
    changes: madeChanges(FEW_CASES),
    methods: fc.tuple(...Array.from({ length: 3 }, () => fc.constantFrom(...DISCLOSURE_METHODS))),
  })
  .map(({ facts, changes, methods }) => ({ facts, changes: { ...changes, methods } }))

/** What is set for three letters: the method always moves, and the threshold to below what can be set today. */
const madeRules = {
  dominance: fc.constantFrom(0.5, 0.75, 1),
  thresholds: fc.array(fc.integer({ min: 3, max: 12 }), { minLength: 3, maxLength: 3 }),
  methods: fc
    .array(fc.constantFrom(...DISCLOSURE_METHODS), { minLength: 3, maxLength: 3 })
    .filter((methods) => new Set(methods).size > 1),
}

/** Whatever can be set moves between the letters, over few cases. */
export const movingHistory = fc
  .record({
    facts: madeFacts.filter(({ cases }) => cases.length < FEW_CASES),
    changes: madeChanges(FEW_CASES),
    ...madeRules,
  })
  .map(({ facts, changes, dominance, thresholds, methods }) => ({
    facts: { ...facts, dominance },
    changes: { ...changes, thresholds, methods },
  }))

/** The same over so many cases that counts lie on both sides of the threshold. */
export const movingOfMore = (least: number, most: number) =>
  fc
    .record({ facts: moreFacts(least, most), changes: fc.record(moves(most - 1)), ...madeRules })
    .map(({ facts, changes, dominance, thresholds, methods }) => ({
      facts: { ...facts, dominance },
      changes: { ...changes, thresholds, methods },
    }))

/** A letter with the facts it was written from, and what the yearly accounts tell before it is settled and after. */
export interface Written {
  readonly draft: LetterDraft
  readonly accounts: readonly Pick<LetterDraft, 'numbers'>[]
  readonly facts: LetterFacts
  /** The open data that are settled with it. */
  readonly edition: OpenEdition
}

/** Writes the letters over the year of the facts and the two before it, oldest first. */
export function threeYears(
  facts: FactRows,
  changes: Changes = NO_CHANGES,
  remembers = true,
): readonly Written[] {
  const letters: Written[] = []
  let published: readonly PublishedNumber[] = []
  let openData: readonly OpenEdition[] = []
  for (const [letter, year] of [facts.year - 2, facts.year - 1, facts.year].entries()) {
    const cases = casesThen(facts.cases, changes, letter).filter(({ publishedYear }) => publishedYear <= year)
    if (!cases.some(({ publishedYear }) => publishedYear === year)) continue
    const signals = facts.signals.filter((signal) => signal.year === year)
    const threshold = changes.thresholds?.[letter] ?? facts.threshold
    const method = changes.methods?.[letter] ?? facts.method
    const then: LetterFacts = laidOut({
      ...facts,
      year,
      cases,
      signals,
      threshold,
      method,
      countedOn: changes.countedOn?.[letter] ?? facts.countedOn,
      published: remembers ? published : [],
      openData: remembers ? openData : [],
    })
    const draft = composeLetter(then)
    const before = accountOf(then)
    const tally = tallyOf(then)
    const told = [...then.published, ...accountNumbers(then, tally), ...countsIn(draft)]
    const edition = settleEdition(
      year,
      cases.filter(({ publishedYear }) => publishedYear === year).map((fact) => openCaseOf(fact, facts)),
      { facts: { ...then, published: told }, tally },
      (_, id) => id,
    )
    published = [...published, ...countsIn(draft)]
    openData = [...openData, edition]
    letters.push({
      draft,
      edition,
      facts: then,
      accounts: [before, accountOf({ ...then, published: remembers ? published : [] })],
    })
  }
  return letters
}

/** The account over the year of a settled letter, read again when the rules of the day are others. */
export const readAgain = ({ draft, facts }: Written, today: DisclosureRules): Pick<LetterDraft, 'numbers'> =>
  accountOf({
    ...facts,
    ...accountRules(today, draft.basis),
    published: [...facts.published, ...countsIn(draft)],
  })

/** The account as anyone can read it: the rows of its tables, as numbers of a letter. */
function accountOf(facts: LetterFacts): Pick<LetterDraft, 'numbers'> {
  const numbers = accountNumbers(facts, tallyOf(facts)).map(
    ({ query, value, rounded }): LetterNumber => ({
      id: keyOf(query),
      question: '',
      value: value ?? 0,
      shown: value === null ? '–' : rounded ? roundedWords(value) : String(value),
      caseIds: [],
      query: { kind: 'count', count: query },
    }),
  )
  return { numbers }
}

/** A case as it may become open data; what letters do not count is made up. */
function openCaseOf(
  { kind, severity, mainCause, threads: own, provisions: cited, id }: CaseFact,
  { threads, provisions }: Pick<FactRows, 'threads' | 'provisions'>,
): OpenCaseFact {
  const mainThread = own[0] ?? null
  const theme = threads.find((thread) => thread.id === mainThread)?.parentId ?? mainThread
  return {
    kind,
    severity,
    theme,
    thread: theme === mainThread ? null : mainThread,
    regulation: provisions.find((provision) => provision.id === cited[0])?.regulationId ?? null,
    cause: CAUSES.find((cause) => cause === mainCause) ?? null,
    outcome: OUTCOMES[Number(id.slice(1)) % 2] ?? 'onbekend',
  }
}

const casesThen = (
  cases: readonly CaseFact[],
  { withdrawn, reread }: Changes,
  letter: number,
): readonly CaseFact[] =>
  cases.flatMap((fact, place) => {
    if (withdrawn.some((each) => each.place === place && each.letter <= letter)) return []
    const change = reread.findLast((each) => each.place === place && each.letter <= letter)
    return [change ? { ...fact, threads: [change.thread] } : fact]
  })
