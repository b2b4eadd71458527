// Keeps the books of a letter: every number in its text is written down here with its question and cases.
import type { DisclosureRules } from '../disclosure/threshold.ts'
import { inFigures, inWords, percentage } from '../dutch/numerals.ts'
import { plural } from '../dutch/words.ts'
import type { LetterNumber, NumberQuery, Run } from '../letter.ts'
import { type CountQuery, keyOf } from './countQuery.ts'
import type { Hidden } from './disclosureBooks.ts'
import { type Names, questionOf } from './question.ts'
import type { Judge } from './reliability.ts'
import { CASE_IDS_MAX, vary } from './richText.ts'
import { ABOUT, belowWords, roundedWords } from './shownCount.ts'
import type { Tally } from './tally.ts'

/** A hidden count in a table. */
export const HIDDEN_CELL = '–'

/** Shares are told only of at least this many. */
export const SHARE_OF_MIN = 20

/** What is counted, as one and as more. */
export type Noun = readonly [one: string, more: string]
export const CASES: Noun = ['casus', 'casussen']
export const SIGNALS: Noun = ['signaal', 'signalen']

/** Hands out numbers to the text and keeps account of each one handed out. */
export interface Ledger {
  /** The count when it may be shown and relied on, or null. */
  shown(query: CountQuery): number | null
  /** The count for running text: `twaalf`, `34`, or words for a hidden one. */
  word(query: CountQuery): Run
  /** The same with its noun: `twaalf casussen`. */
  words(query: CountQuery, noun?: Noun): readonly Run[]
  /** The count in figures for running text: `14`, or what stands for a hidden one in a table. */
  figures(query: CountQuery): Run
  /** The count for a table. */
  cell(query: CountQuery): Run
  /** The part as a percentage of the whole; null when either is hidden or the whole is too small for it. */
  share(part: CountQuery, whole: CountQuery): Run | null
  /** Something else than cases: bottlenecks, regulations, coders' agreement. Never hidden. */
  other(id: string, question: string, value: number, shown: string, caseIds?: readonly string[]): Run
  /** The first cases behind a count: enough to open from a paragraph. */
  idsOf(query: CountQuery): readonly string[]
  numbers(): readonly LetterNumber[]
}

/**
 * Opens an account over one letter: what may be shown is settled, what is shown is written down. A count is hidden because
 * it is small, or withheld because coders do not agree on what it counts.
 */
export function openLedger(
  tally: Tally,
  hidden: Hidden,
  rules: Pick<DisclosureRules, 'threshold' | 'method'>,
  names: Names,
  judge: Judge,
): Ledger {
  const { isShown, mark, shownOf, wordOf } = speakerOf(tally, hidden, rules, judge)
  const numbers = new Map<string, LetterNumber>()
  const enter = (id: string, number: () => Omit<LetterNumber, 'id'>): string => {
    if (!numbers.has(id)) numbers.set(id, { id, ...number() })
    return id
  }
  const idsOf = (query: CountQuery) => tally.idsOf(query, CASE_IDS_MAX)
  const enterCount = (query: CountQuery): string =>
    enter(keyOf(query), () => ({
      question: questionOf(query, names),
      value: tally.count(query),
      shown: shownOf(query),
      caseIds: idsOf(query),
      query: { kind: 'count', count: query },
      ...noteOn(query),
    }))
  const noteOn = (query: CountQuery): Pick<LetterNumber, 'note'> => {
    const { note } = judge(query)
    return note === null ? {} : { note }
  }
  const enterShare = (part: CountQuery, whole: CountQuery): Run => {
    const shown = percentage(tally.count(part), tally.count(whole))
    const id = `${keyOf(part)}.share`
    const question = `Aandeel: ${questionOf(part, names)}, van ${questionOf(whole, names)}`
    const query: NumberQuery = { kind: 'share', part, whole }
    const value = Number.parseInt(shown, 10)
    const numberId = enter(id, () => ({ question, value, shown, caseIds: idsOf(part), query }))
    return { text: shown, numberId }
  }
  const word = (query: CountQuery): Run => ({
    text: wordOf(query, numbers.size),
    numberId: enterCount(query),
  })

  return {
    shown: (query) => (isShown(query) ? tally.count(query) : null),
    word,
    words: (query, noun = CASES) => [
      word(query),
      { text: ` ${isShown(query) ? plural(tally.count(query), ...noun) : noun[1]}${mark(query)}` },
    ],
    figures: (query) => ({
      text: isShown(query) ? shownOf(query) : HIDDEN_CELL,
      numberId: enterCount(query),
    }),
    cell: (query) => ({
      text: isShown(query) ? `${inFigures(tally.count(query))}${mark(query)}` : HIDDEN_CELL,
      numberId: enterCount(query),
    }),
    share: (part, whole) =>
      !isShown(part) || !isShown(whole) || tally.count(whole) < SHARE_OF_MIN ? null : enterShare(part, whole),
    other: (id, question, value, shown, caseIds = []) => ({
      text: shown,
      numberId: enter(id, () => ({
        question,
        value,
        shown,
        caseIds: caseIds.slice(0, CASE_IDS_MAX),
        query: { kind: 'other' },
      })),
    }),
    idsOf,
    numbers: () => [...numbers.values()],
  }
}

/** How a count is said, or what is said in its place. */
function speakerOf(
  tally: Tally,
  hidden: Hidden,
  { threshold, method }: Pick<DisclosureRules, 'threshold' | 'method'>,
  judge: Judge,
) {
  const isWithheld = (query: CountQuery): boolean => judge(query).reliability === 'withheld'
  const isShown = (query: CountQuery): boolean => !hidden.has(query) && !isWithheld(query)
  const isAbout = (query: CountQuery): boolean =>
    method === 'round' && query.of !== 'sources' && tally.count(query) > 0
  const mark = (query: CountQuery): string =>
    isShown(query) && tally.count(query) > 0 && judge(query).reliability === 'provisional' ? PROVISIONAL : ''
  const shownOf = (query: CountQuery): string => {
    if (isShown(query))
      return `${isAbout(query) ? roundedWords(tally.count(query)) : inFigures(tally.count(query))}${mark(query)}`
    return hidden.has(query) && hidden.maySaySmall(query) ? belowWords(threshold) : HIDDEN_CELL
  }
  /** The count in words; `turn` keeps those for small ones from being the same every time. */
  const wordOf = (query: CountQuery, turn: number): string => {
    if (isWithheld(query)) return UNTOLD
    if (hidden.has(query)) return hidden.maySaySmall(query) ? vary(turn, smallWords(threshold)) : UNTOLD
    const count = tally.count(query)
    return count === 0 ? 'geen' : `${isAbout(query) ? ABOUT : ''}${inWords(count)}`
  }
  return { isShown, mark, shownOf, wordOf }
}

/** Beside a count of something on which coders agree no more than fairly. */
const PROVISIONAL = ' (voorlopig)'

/** A hidden number of which not even the size may be told. */
export const UNTOLD = 'een aantal'

const smallWords = (threshold: number): readonly [string, ...string[]] => [
  `minder dan ${inWords(threshold)}`,
  'een klein aantal',
  `nog geen ${inWords(threshold)}`,
]
