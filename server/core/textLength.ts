// How long a text may be, apart from the gate, so that a form can judge it before anything is sent.
import { type Problem, problem } from './problem.ts'

/** What the note of a discussion may be at most. */
export const DISCUSSION_CHARS_MAX = 2_000

/** What is wrong with the length of a cleaned text in UTF-16 code units, or null; `path` is the field it came from. */
export function lengthProblem(clean: string, path: string, min: number, max: number): Problem | null {
  if (clean === '') return problem('REQUIRED', path)
  if (clean.length < min) return problem('TEXT_TOO_SHORT', path)
  return clean.length > max ? problem('TEXT_TOO_LONG', path) : null
}
