// How long a text may be, apart from the gate, so that a form can judge it before anything is sent.
import { type Problem, problem } from './problem.ts'

/** What people write may be at most this long, in UTF-16 code units: from a word in passing to a text of its own. */
export const SHORT_NOTE_CHARS_MAX = 500
export const REMARK_CHARS_MAX = 1_000
export const NOTE_CHARS_MAX = 2_000
export const TEXT_CHARS_MAX = 4_000
export const LONG_TEXT_CHARS_MAX = 6_000

/** The narrative has to tell something, and has to fit an Excel cell. */
export const NARRATIVE_CHARS_MIN = 40
export const NARRATIVE_CHARS_MAX = 32_767
/** Of a title, a label and a reference. */
export const TITLE_CHARS_MAX = 200

/** What is wrong with the length of a cleaned text in UTF-16 code units, or null; `path` is the field it came from. */
export function lengthProblem(clean: string, path: string, min: number, max: number): Problem | null {
  if (clean === '') return problem('REQUIRED', path)
  if (clean.length < min) return problem('TEXT_TOO_SHORT', path)
  return clean.length > max ? { ...problem('TEXT_TOO_LONG', path), length: { is: clean.length, max } } : null
}

/** As many loose words of a story as it takes to look like anything. */
export const COMPARED_WORDS_MIN = 6
