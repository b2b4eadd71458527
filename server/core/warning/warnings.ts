/**
 * All series of a month in one ranked list. What is counted is cases, in the month in which their first signal was handed
 * in; a case counts once however many signals tell of it. What is known is what was published when the month was over.
 */
import { adjustForMany } from './falseDiscovery.ts'
import { judgeLastMonth, type MonthVerdict, WARNING_METHODS, type WarningMethod } from './monitor.ts'
import { monthsFrom } from './months.ts'

/** What a series counts. */
export const SERIES_KINDS = ['thread', 'provision', 'pair'] as const
export type SeriesKind = (typeof SERIES_KINDS)[number]

/** A series by what its cases have in common. */
export interface SeriesKey {
  readonly kind: SeriesKind
  readonly threadId: string | null
  readonly provisionId: string | null
}

/** So many cases of a series were handed in in one month and published in another. */
export interface CaseCount extends SeriesKey {
  /** YYYY-MM. */
  readonly handedIn: string
  readonly published: string
  /** When they were taken back, if they were. */
  readonly withdrawn: string | null
  readonly count: number
}

/** The counts as the database gives them, with the first month in which anything was handed in. */
export interface WarningFacts {
  readonly firstMonth: string
  readonly counts: readonly CaseCount[]
}

/** How sure it is that more than chance is at work, seen all that was looked at: `weak` may well be chance. */
export const WARNING_STRENGTHS = ['strong', 'weak'] as const
export type WarningStrength = (typeof WARNING_STRENGTHS)[number]

/** A series that stands out, as it stood when the month was over. */
export interface FoundWarning extends SeriesKey, MonthVerdict {
  /** The month in which the signals were handed in that stand out: the last one, or one of the two before. */
  readonly countMonth: string
  /** The p-value after Benjamini and Hochberg, over all series of the month. */
  readonly adjusted: number
  readonly strength: WarningStrength
  /** All counts from the first month up to the month of counting. */
  readonly counts: readonly number[]
}

/** Coding takes time, so a month is looked at again in the two months after it. */
const LOOKS = 3
/** Provisions and pairs are many and mostly rare: one case of one is not yet a series. */
const CASES_MIN = 2
/** Among the strong warnings of a month, at most this share is expected to be chance. */
const FALSE_SHARE_MAX = 0.1

/** The warnings of a month, the surest first, from what was known when it was over. */
export function warningsAt(facts: WarningFacts, month: string): readonly FoundWarning[] {
  const months = monthsFrom(facts.firstMonth, month)
  const judged = [...seriesAt(facts, months).values()].map(({ key, counts }) => ({
    key,
    looks: looksAt(counts, months),
  }))
  const best = judged.map(({ looks }) =>
    Math.min(1, LOOKS * Math.min(1, ...looks.map(({ pvalue }) => pvalue))),
  )
  const adjusted = adjustForMany(best)
  return judged
    .flatMap(({ key, looks }, index) => {
      const least = key.kind === 'thread' ? 1 : CASES_MIN
      const [surest] = looks
        .filter(({ methods, observed }) => methods.length > 0 && observed >= least)
        .sort((a, b) => a.pvalue - b.pvalue || (a.countMonth < b.countMonth ? 1 : -1))
      return surest ? [{ ...key, ...surest, adjusted: adjusted[index] ?? 1 }] : []
    })
    .map((warning) => ({ ...warning, strength: strengthOf(warning) }))
    .sort(bySureness)
}

/** A thread that shows for the first time is always worth a look; of the rest only what survives the many looks. */
const strengthOf = ({ kind, methods, adjusted }: Omit<FoundWarning, 'strength'>): WarningStrength =>
  adjusted <= FALSE_SHARE_MAX || (kind === 'thread' && methods.includes('first')) ? 'strong' : 'weak'

const bySureness = (a: FoundWarning, b: FoundWarning): number =>
  WARNING_STRENGTHS.indexOf(a.strength) - WARNING_STRENGTHS.indexOf(b.strength) ||
  a.pvalue - b.pvalue ||
  b.observed - a.observed ||
  SERIES_KINDS.indexOf(a.kind) - SERIES_KINDS.indexOf(b.kind) ||
  (keyOf(a) < keyOf(b) ? -1 : 1)

/** A series as one word, the same in the database and in an address. */
export const keyOf = ({ kind, threadId, provisionId }: SeriesKey): string =>
  `${kind}:${threadId ?? ''}:${provisionId ?? ''}`

function looksAt(counts: readonly number[], months: readonly string[]) {
  return [0, 1, 2].slice(0, LOOKS).flatMap((back) => {
    // A month without cases never stands out and its chance is 1: most months of most series, and not worth judging.
    if ((counts.at(-1 - back) ?? 0) === 0) return []
    const known = counts.slice(0, counts.length - back)
    const verdict = judgeLastMonth(known)
    const countMonth = months[known.length - 1]
    return verdict && countMonth ? [{ ...verdict, countMonth, counts: known }] : []
  })
}

/** Each series with its counts per month of handing in, of what was published and not taken back by the last month. */
function seriesAt({ counts }: WarningFacts, months: readonly string[]) {
  const position = new Map(months.map((month, index) => [month, index]))
  const last = months.at(-1) ?? ''
  const series = new Map<string, { readonly key: SeriesKey; readonly counts: number[] }>()
  for (const { kind, threadId, provisionId, handedIn, published, withdrawn, count } of counts) {
    const at = position.get(handedIn)
    if (at === undefined || published > last || (withdrawn !== null && withdrawn <= last)) continue
    const key = { kind, threadId, provisionId }
    const found = series.get(keyOf(key)) ?? { key, counts: months.map(() => 0) }
    found.counts[at] = (found.counts[at] ?? 0) + count
    series.set(keyOf(key), found)
  }
  return series
}

/** The methods in a fixed order, for showing and storing. */
export const inOrder = (methods: readonly WarningMethod[]): readonly WarningMethod[] =>
  WARNING_METHODS.filter((method) => methods.includes(method))
