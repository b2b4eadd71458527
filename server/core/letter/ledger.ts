// Keeps the books of a letter: every number in its text is written down here with its question and cases.
import { roundedTo } from '../disclosure/rounding.ts'
import { inFigures, inWords, percentage } from '../dutch/numerals.ts'
import { plural } from '../dutch/words.ts'
import type { LetterNumber, Run } from '../letter.ts'
import { type CountQuery, keyOf } from './countQuery.ts'
import { HIDDEN_CELL, type Speaker, speakerOf } from './countWords.ts'
import type { Hidden } from './disclosureBooks.ts'
import type { LetterFacts } from './facts.ts'
import { isKeptTogether } from './leftOver.ts'
import { type QuotedCount, quotedCell, quotedCounts, quoteIdOf } from './quotedCounts.ts'
import type { Judge } from './reliability.ts'
import { CASE_IDS_MAX } from './richText.ts'
import type { Tally } from './tally.ts'

/** Shares are told only of at least this many. */
export const SHARE_OF_MIN = 20
/** The same in running text. */
export const SHARE_OF_MIN_WORDS = 'twintig'

/** What is counted, as one and as more. */
export type Noun = readonly [one: string, more: string]
export const CASES: Noun = ['casus', 'casussen']
export const SIGNALS: Noun = ['signaal', 'signalen']

/** A count as an earlier letter told it: the year of that letter, the number in words, and as it stands in a table. */
export interface Quoted {
  readonly letter: number
  readonly word: Run
  readonly cell: Run
}

/** What is left of a whole; no share where the whole is too small for it. */
export interface Rest {
  readonly value: number
  /** For a table, and for running text. */
  readonly count: Run
  readonly word: Run
  readonly share: Run | null
}

/** Hands out numbers to the text and keeps account of each one handed out. */
export interface Ledger {
  /** The count when it may be shown and relied on, or null. */
  shown(query: CountQuery): number | null
  /** Whether a count that is not told could be larger than those that are. */
  mayBeLarge(query: CountQuery): boolean
  /** Whether so many cases surely stand behind a count that is told that something may be concluded from it. */
  isFirm(query: CountQuery): boolean
  /** The count for running text: `twaalf`, `34`, or words for a hidden one. */
  word(query: CountQuery): Run
  /** The same with its noun: `twaalf casussen`. */
  words(query: CountQuery, noun?: Noun): readonly Run[]
  /** The count in figures for running text: `14`, or what stands for a hidden one in a table. */
  figures(query: CountQuery): Run
  /** The count for a table. */
  cell(query: CountQuery): Run
  /** What an earlier letter told of a count that is hidden now, as that letter counted it; null where there is none. */
  quoted(query: CountQuery): Quoted | null
  /**
   * What is left of a whole without the parts that are told: the other parts together, as their count and share; null where
   * that does not follow, or where together they may not be told either.
   */
  rest(whole: CountQuery, told: readonly CountQuery[], left: readonly CountQuery[]): Rest | null
  /** The part as a percentage of the whole; null when either is hidden or the whole is too small for it. */
  share(part: CountQuery, whole: CountQuery): Run | null
  /** Something else than cases: bottlenecks, regulations, coders' agreement. Never hidden. */
  other(id: string, question: string, value: number, shown: string, caseIds?: readonly string[]): Run
  /** How many bottlenecks there are of these, in words; the number knows which. */
  bottlenecks(id: string, question: string, names: readonly string[]): Run
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
  facts: Pick<LetterFacts, 'threshold' | 'method' | 'dominance' | 'published' | 'year'>,
  questionAs: (query: CountQuery) => string,
  judge: Judge,
): Ledger {
  const speaker = speakerOf(tally, hidden, facts, judge)
  const quoteOf = quotedCounts(facts)
  const account = openAccount(tally, questionAs, judge, speaker)
  const { isShown, mark } = speaker
  const counted = (text: string, query: CountQuery): Run => ({ text, numberId: account.enterCount(query) })
  const word = (query: CountQuery): Run => counted(speaker.words(query), query)
  const least = (count: number): number => (facts.method === 'round' ? roundedTo(count).low : count)
  return {
    shown: (query) => (isShown(query) ? tally.count(query) : null),
    mayBeLarge: (query) => !isShown(query) && !speaker.isKnownSmall(query),
    isFirm: (query) => isShown(query) && least(tally.count(query)) >= facts.threshold,
    word,
    words: (query, noun = CASES) => [
      word(query),
      { text: ` ${isShown(query) ? plural(tally.count(query), ...noun) : noun[1]}${mark(query)}` },
    ],
    figures: (query) => counted(isShown(query) ? speaker.figures(query) : HIDDEN_CELL, query),
    cell: (query) =>
      counted(isShown(query) ? `${inFigures(tally.count(query))}${mark(query)}` : HIDDEN_CELL, query),
    quoted: (query) => {
      const quote = isShown(query) || judge(query).reliability === 'withheld' ? undefined : quoteOf(query)
      return quote === undefined ? null : account.enterQuoted(query, quote)
    },
    rest: (whole, told, left) =>
      facts.method === 'round' || ![whole, ...told].every(isShown) || isKeptTogether(left, tally, facts)
        ? null
        : account.enterRest(whole, told),
    share: (part, whole) =>
      !isShown(part) || !isShown(whole) || tally.count(whole) < SHARE_OF_MIN
        ? null
        : account.enterShare(part, whole),
    other: account.enterOther,
    bottlenecks: account.enterBottlenecks,
    idsOf: account.idsOf,
    numbers: account.numbers,
  }
}

/** Each number once, by its id. */
function openBook() {
  const numbers = new Map<string, LetterNumber>()
  return {
    /** Writes a number down unless it is there; the id back. */
    enter: (id: string, number: () => Omit<LetterNumber, 'id'>): string => {
      if (!numbers.has(id)) numbers.set(id, { id, ...number() })
      return id
    },
    numbers: (): readonly LetterNumber[] => [...numbers.values()],
  }
}

/** Writes each number down with what it says, by its question. */
function openAccount(
  tally: Tally,
  questionAs: (query: CountQuery) => string,
  judge: Judge,
  speaker: Speaker,
) {
  const { enter, numbers } = openBook()
  const { idsOf } = tally
  const noteOn = (query: CountQuery): Pick<LetterNumber, 'note'> => {
    const { note } = judge(query)
    return note === null ? {} : { note }
  }
  const enterCount = (query: CountQuery): string =>
    enter(keyOf(query), () => ({
      question: questionAs(query),
      value: tally.count(query),
      shown: speaker.figures(query),
      caseIds: idsOf(query),
      query: { kind: 'count', count: query },
      ...noteOn(query),
    }))
  const enterShare = (part: CountQuery, whole: CountQuery): Run => {
    const shown = percentage(tally.count(part), tally.count(whole))
    const numberId = enter(`${keyOf(part)}.share`, () => ({
      question: `Aandeel: ${questionAs(part)}, van ${questionAs(whole)}`,
      value: Number.parseInt(shown, 10),
      shown,
      caseIds: idsOf(part),
      query: { kind: 'share', part, whole },
    }))
    return { text: shown, numberId }
  }
  const enterOther: Ledger['other'] = (id, question, value, shown, caseIds = []) => ({
    text: shown,
    numberId: enter(id, () => ({
      question,
      value,
      shown,
      caseIds: caseIds.slice(0, CASE_IDS_MAX),
      query: { kind: 'other' },
    })),
  })
  const enterBottlenecks: Ledger['bottlenecks'] = (id, question, names) => {
    const shown = inWords(names.length)
    const query = { kind: 'other', bottlenecks: names } as const
    return {
      text: shown,
      numberId: enter(id, () => ({ question, value: names.length, shown, caseIds: [], query })),
    }
  }
  /** That the letter keeps today's count to itself is written down as well. */
  const enterQuoted = (query: CountQuery, quote: QuotedCount): Quoted => {
    enterCount(query)
    const numberId = enter(quoteIdOf(quote), () => ({
      question: `${questionAs(quote.query)}, zoals de brief over ${quote.letter} telde`,
      value: quote.value,
      shown: inFigures(quote.value),
      caseIds: [],
      query: { kind: 'quoted', letter: quote.letter, count: quote.query },
    }))
    return {
      letter: quote.letter,
      word: { text: inWords(quote.value), numberId },
      cell: { text: quotedCell(quote), numberId },
    }
  }
  const enterRest = (whole: CountQuery, parts: readonly CountQuery[]): Rest => {
    const value = tally.count(whole) - parts.reduce((sum, part) => sum + tally.count(part), 0)
    const query = { kind: 'rest', whole, parts } as const
    const question = `${questionAs(whole)}, zonder wat daarboven apart is genoemd`
    const id = `${keyOf(whole)}.rest.${parts.at(-1)?.where.at(-1)?.[0] ?? ''}`
    const shown = inFigures(value)
    const count = enter(id, () => ({ question, value, shown, caseIds: [], query }))
    const percent = percentage(value, tally.count(whole))
    const share =
      tally.count(whole) < SHARE_OF_MIN
        ? null
        : enterOther(`${id}.share`, `Aandeel: ${question}`, Number.parseInt(percent, 10), percent)
    return {
      value,
      count: { text: shown, numberId: count },
      word: { text: inWords(value), numberId: count },
      share,
    }
  }
  return { enterCount, enterShare, enterOther, enterBottlenecks, enterQuoted, enterRest, idsOf, numbers }
}
