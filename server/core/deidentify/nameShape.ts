/**
 * Says how much a word looks like a name by its letters: a logistic regression over the runs of two to five letters
 * in it, hashed into a small table (Weinberger e.a. 2009). Trained by scripts/lexicons/trainShape.ts; weighed in
 * docs/adr/0009-word-shape-model.md.
 */

import { remembered } from '../remembered.ts'
import { decodeBase64 } from './bloom.ts'
import { SHAPE_SCALE, SHAPE_WEIGHTS } from './lexicon/shape.ts'

/** How many weights the table has; a power of two. */
export const SHAPE_SIZE = 16_384
const RUN_MIN = 2
const RUN_MAX = 5

/** Calls `visit` with the place in the table of every run of letters in the folded word. */
export function eachRun(word: string, visit: (place: number) => void): void {
  // Joined and not added: of a sum a long word would be copied anew for each of its letters.
  const bounded = ['^', word, '$'].join('')
  for (let start = 0; start < bounded.length - 1; start++) {
    let hash = 0x811c9dc5
    for (let length = 1; length <= RUN_MAX && start + length <= bounded.length; length++) {
      hash = Math.imul(hash ^ bounded.charCodeAt(start + length - 1), 0x01000193)
      if (length >= RUN_MIN) visit(((hash ^ (hash >>> 15)) >>> 0) & (SHAPE_SIZE - 1))
    }
  }
}

let weights: Int8Array | undefined

/** The log-odds that a folded word is a name rather than a word or a typing error; above 0 a name is likelier. */
export const nameShape = remembered((word) => {
  const table = weights ?? new Int8Array(decodeBase64(SHAPE_WEIGHTS))
  weights = table
  let sum = 0
  eachRun(word, (place) => {
    sum += table[place] ?? 0
  })
  return sum / SHAPE_SCALE
})
