/** Reads past what is said in brackets of an article or a part of one. */
import { actAt } from './actMatch.ts'
import type { Token } from './tokens.ts'
import { announcementAt, normAt } from './wording.ts'

/** What an article or part is about, in brackets: "artikel 18 (afstemming) en 35 Pw"; never numbers, never another act. */
const GLOSS_MAX = 9

/** The token after such a gloss, or `index` when none stands there. */
export function pastGloss(tokens: readonly Token[], index: number): number {
  if (normAt(tokens, index) !== '(') return index
  for (let at = index + 1; at <= index + GLOSS_MAX; at++) {
    if (normAt(tokens, at) === ')') return at === index + 1 ? index : at + 1
    if (tokens[at]?.kind === 'number' || announcementAt(tokens, at) !== null) return index
    if (actAt(tokens, at) !== null || normAt(tokens, at) === '¤') return index
  }
  return index
}
