// How often two coders who did not see each other's work gave each pair of answers, per list of the codebook: read in one go
// from what is kept of every pair of readings, and from the fields of the readings for the lists that are not kept there.
import { sql } from 'drizzle-orm'
import type { PairCount } from '#core/agreement/pairs.ts'
import { TAG_KINDS } from '#core/codes.ts'
import { type AgreementScope, type Comparison, findComparisons, unitsIn } from './agreementFacts.ts'
import type { Queryable } from './client.ts'
import { type GivenCode, readWord, wordsIn } from './comparisonWords.ts'

/** The lists of which the one answer is the main one of a list of more. */
const MAIN_LISTS = [
  ['mainThread', 'thread'],
  ['mainCause', 'cause'],
] as const
/** The lists of which coders choose one answer, with the column of a reading that holds it. */
const FIELD_LISTS = [
  ['severity', 'severity'],
  ['grave', 'grave'],
  ['disproportionate', 'disproportionate'],
  ['unintended', 'unintended'],
  ['attributable', 'attributable'],
  ['tailoring', 'tailoring'],
  ['remedyKind', 'remedy_kind'],
  ['outcome', 'outcome'],
] as const

type SetList = (typeof TAG_KINDS)[number]
type MainList = (typeof MAIN_LISTS)[number][0]
type FieldList = (typeof FIELD_LISTS)[number][0]
export type AgreementList = `${SetList}s` | MainList | FieldList

/** Every list, those of more answers first. */
export const AGREEMENT_LISTS: readonly AgreementList[] = [
  ...TAG_KINDS.map((kind): AgreementList => `${kind}s`),
  ...MAIN_LISTS.map(([list]) => list),
  ...FIELD_LISTS.map(([list]) => list),
]

/** Whether coders choose as many answers of a list as hold. */
export const isSetList = (list: AgreementList): boolean => TAG_KINDS.some((kind) => `${kind}s` === list)

/** Counts pairs of answers of one list, whichever coder gave which. */
class PairCounter {
  readonly #counts = new Map<string, Map<string, { readonly answers: PairCount['answers']; count: number }>>()

  add(one: readonly string[], other: readonly string[], times = 1): void {
    const [a, b] = [one.join(' '), other.join(' ')]
    const [first, second] = a <= b ? [a, b] : [b, a]
    const beside = this.#counts.get(first) ?? new Map()
    if (beside.size === 0) this.#counts.set(first, beside)
    const known = beside.get(second)
    if (known === undefined) beside.set(second, { answers: [one, other], count: times })
    else known.count += times
  }

  /** In the order of the answers, so that every count of the same cases draws the same samples. */
  counted(): readonly PairCount[] {
    return [...this.#counts.values()]
      .flatMap((beside) => [...beside.values()])
      .map(({ answers: [one, other], count }) => {
        const [a, b] = [JSON.stringify(one), JSON.stringify(other)]
        return a <= b
          ? { key: `${a} ${b}`, answers: [one, other], count }
          : { key: `${b} ${a}`, answers: [other, one], count }
      })
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ answers: [one = [], other = []], count }) => ({ answers: [one, other], count }))
  }
}

/** The answers of two coders to the lists of tags: per kind all targets, and the main one. */
interface TagAnswers {
  readonly all: ReadonlyMap<string, readonly [string[], string[]]>
  readonly main: ReadonlyMap<string, readonly [string[], string[]]>
}

/** Sorts what a comparison holds. */
function tagAnswers(words: string): TagAnswers {
  const all = new Map<string, [string[], string[]]>()
  const main = new Map<string, [string[], string[]]>()
  const give = (
    answers: Map<string, [string[], string[]]>,
    { kind, target, byFirst, bySecond }: GivenCode,
  ) => {
    const both = answers.get(kind) ?? [[], []]
    if (byFirst) both[0].push(target)
    if (bySecond) both[1].push(target)
    answers.set(kind, both)
  }
  for (const code of wordsIn(words).map(readWord)) {
    give(all, code)
    if (code.isMain) give(main, code)
  }
  return { all, main }
}

const OPEN = ['null']
const orOpen = (answer: readonly string[] | undefined): readonly string[] =>
  answer === undefined || answer.length === 0 ? OPEN : answer

function countTags(comparisons: readonly Comparison[]): ReadonlyMap<AgreementList, readonly PairCount[]> {
  const sets = TAG_KINDS.map((kind) => ({ kind, counter: new PairCounter() }))
  const mains = MAIN_LISTS.map(([list, kind]) => ({ list, kind, counter: new PairCounter() }))
  for (const { words } of comparisons) {
    const { all, main } = tagAnswers(words)
    for (const { kind, counter } of sets) {
      const [one = [], other = []] = all.get(kind) ?? []
      counter.add(one.sort(), other.sort())
    }
    for (const { kind, counter } of mains) {
      const [one, other] = main.get(kind) ?? []
      counter.add(orOpen(one), orOpen(other))
    }
  }
  return new Map<AgreementList, readonly PairCount[]>([
    ...sets.map(({ kind, counter }) => [`${kind}s`, counter.counted()] as const),
    ...mains.map(({ list, counter }) => [list, counter.counted()] as const),
  ])
}

function countFields(db: Queryable, scope: AgreementScope): ReadonlyMap<AgreementList, readonly PairCount[]> {
  const columns = sql.raw(FIELD_LISTS.map(([list, column]) => `c.${column} as ${list}`).join(', '))
  const readings = db.all<Readonly<Record<FieldList, string | number | null>>>(sql`with ${unitsIn(scope)}
    select ${columns} from units u
    join codings c on c.case_id = u.case_id and c.status = 'done' and c.blind = 1 order by c.case_id`)
  const counters = FIELD_LISTS.map(([list]) => ({ list, counter: new PairCounter() }))
  for (let at = 0; at + 1 < readings.length; at += 2)
    for (const { list, counter } of counters)
      counter.add([String(readings[at]?.[list])], [String(readings[at + 1]?.[list])])
  return new Map(counters.map(({ list, counter }) => [list, counter.counted()]))
}

/** How often each pair of answers was given, per list; an answer that was left open counts as one too. */
export const countPairs = (
  db: Queryable,
  scope: AgreementScope,
): ReadonlyMap<AgreementList, readonly PairCount[]> =>
  new Map([...countTags(findComparisons(db, scope)), ...countFields(db, scope)])
