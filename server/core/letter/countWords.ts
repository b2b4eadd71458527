// How a count is said in a letter, and what is said in the place of one that it does not tell.
import type { DisclosureRules } from '../disclosure/threshold.ts'
import { inFigures, inWords } from '../dutch/numerals.ts'
import { answeredOnce, type CountQuery, keyOf } from './countQuery.ts'
import type { Hidden } from './disclosureBooks.ts'
import type { Judge } from './reliability.ts'
import { ABOUT, belowWords, roundedWords } from './shownCount.ts'
import type { Tally } from './tally.ts'
import { bySubject } from './wordings.ts'

/** A hidden count in a table. */
export const HIDDEN_CELL = '–'

/** A number on which coders agree too little; the letter says so where it tells how coding was done. */
export const DISAGREED = 'een aantal'

/** A number that could point to a person, of which not even the size may be told; the reading guide explains it. */
export const SHIELDED = 'een afgeschermd aantal'

/** What may stand for a number that is hidden and small; the reading guide names all of them. */
export const smallWords = (threshold: number): readonly [string, ...string[]] => [
  `minder dan ${inWords(threshold)}`,
  `nog geen ${inWords(threshold)}`,
  'een klein aantal',
]

/** Beside a count of something on which coders agree no more than fairly. */
export const PROVISIONAL = ' (voorlopig)'

/** Says counts: each answer is of one question. */
export interface Speaker {
  isShown(query: CountQuery): boolean
  /** Whether a count is hidden that the letter may say is small. */
  isKnownSmall(query: CountQuery): boolean
  /** That a count is provisional, to stand behind it; empty when it is not. */
  mark(query: CountQuery): string
  /** The count in figures, or what stands for a hidden one. */
  figures(query: CountQuery): string
  /** The count in words, or words for a hidden one. */
  words(query: CountQuery): string
}

/** A count is not told because it is hidden, or because coders do not agree on what it counts. */
export function speakerOf(
  tally: Tally,
  hidden: Hidden,
  { threshold, method }: Pick<DisclosureRules, 'threshold' | 'method'>,
  judge: Judge,
): Speaker {
  const isDisagreed = (query: CountQuery): boolean => judge(query).reliability === 'withheld'
  const isShown = answeredOnce((query) => !hidden.has(query) && !isDisagreed(query))
  const isKnownSmall = (query: CountQuery): boolean => hidden.has(query) && hidden.maySaySmall(query)
  const isAbout = (query: CountQuery): boolean =>
    method === 'round' && query.of !== 'sources' && tally.count(query) > 0
  const mark = (query: CountQuery): string =>
    isShown(query) && tally.count(query) > 0 && judge(query).reliability === 'provisional' ? PROVISIONAL : ''
  return {
    isShown,
    isKnownSmall,
    mark,
    figures: (query) => {
      if (!isShown(query)) return isKnownSmall(query) ? belowWords(threshold) : HIDDEN_CELL
      const count = tally.count(query)
      return `${isAbout(query) ? roundedWords(count) : inFigures(count)}${mark(query)}`
    },
    words: (query) => {
      if (isDisagreed(query)) return DISAGREED
      if (hidden.has(query))
        return isKnownSmall(query) ? bySubject(keyOf(query))(smallWords(threshold)) : SHIELDED
      const count = tally.count(query)
      return count === 0 ? 'geen' : `${isAbout(query) ? ABOUT : ''}${inWords(count)}`
    },
  }
}
