/** Reads the parts (onderdelen) of a citation: their letters, and the items below them by number. */
import { lettersUpTo, numbersUpTo } from './numerals.ts'
import type { Token } from './tokens.ts'
import { jointAt, normAt } from './wording.ts'

/** Paragraphs and parts read from a place in the text, and the token after them. */
export interface Levels {
  readonly paragraphs: readonly string[]
  readonly parts: readonly string[]
  readonly next: number
}

/** A citation names no more levels than this; what goes on longer is a list of something else. */
export const LEVELS_MAX = 30

const PART_WORDS = new Set(
  'onder onderdeel onderdelen onderdel sub letter letters ond onderd subonderdeel'.split(' '),
)

/** The letter of a part, also a double one, at this token. */
export function partLetter(tokens: readonly Token[], index: number): string | null {
  const token = tokens[index]
  if (token?.kind !== 'word' || !/^([a-z])\1?$/.test(token.norm) || token.norm === 'ww') return null
  const following = tokens[index + 1]
  if (token.norm === 'u' && following?.kind === 'word') return null
  return token.norm
}

/** Words of a level that add nothing to a citation. */
export const nothing = (next: number): Levels => ({ paragraphs: [], parts: [], next })

export const isDegree = (tokens: readonly Token[], index: number): boolean =>
  ['°', 'º'].includes(normAt(tokens, index))

export const onePart = (part: string, next: number): Levels => ({ paragraphs: [], parts: [part], next })

/** "1°", "1° tot en met 3°", "1°, 2° en 4°": items below a part, kept among the parts by their number. */
export function itemsAt(tokens: readonly Token[], index: number): Levels {
  const parts = [normAt(tokens, index)]
  let next = index + 2
  for (let items = 1; items < LEVELS_MAX; items++) {
    const joint = jointAt(tokens, next)
    if (joint === null || tokens[joint.next]?.kind !== 'number' || !isDegree(tokens, joint.next + 1)) break
    const number = normAt(tokens, joint.next)
    parts.push(...(joint.kind === 'range' ? numbersUpTo(parts.at(-1), Number(number)) : [number]))
    next = joint.next + 2
  }
  return { paragraphs: [], parts, next }
}

/** "a, b en d", "a tot en met h", "'m'", "1° tot en met 3°": the parts listed from this token on, or null. */
export function partsAt(tokens: readonly Token[], index: number): Levels | null {
  const quoted = ["'", '"', '‘', '“'].includes(normAt(tokens, index)) ? index + 1 : index
  const first = partLetter(tokens, quoted)
  if (first === null && tokens[quoted]?.kind === 'number' && isDegree(tokens, quoted + 1))
    return itemsAt(tokens, quoted)
  if (first === null) return null
  const parts = [first]
  let next = quoted + 1
  for (;;) {
    if ([')', '°', "'", '"', '’', '”'].includes(normAt(tokens, next)) && tokens[next]?.glued) {
      if (normAt(tokens, next) !== ')' || partLetter(tokens, next - 1) !== null) next++
    }
    const joint = jointAt(tokens, next)
    const letter = joint === null || joint.kind === 'juncto' ? null : partLetter(tokens, joint.next)
    if (joint === null || letter === null) return { paragraphs: [], parts, next }
    parts.push(...(joint.kind === 'range' ? lettersUpTo(parts.at(-1), letter) : [letter]))
    next = joint.next + 1
  }
}

/** "aanhef en onder m", "onderdelen a en b", "sub m", "onder f, 1°"; a heading alone adds nothing. */
export function partPhraseAt(tokens: readonly Token[], index: number): Levels | null {
  let next = index
  const heading = ['aanhef', 'aanh'].includes(normAt(tokens, next))
  if (heading) {
    next += normAt(tokens, next + 1) === '.' ? 2 : 1
    const joint = jointAt(tokens, next)
    if (joint !== null && PART_WORDS.has(normAt(tokens, joint.next))) next = joint.next
  }
  if (PART_WORDS.has(normAt(tokens, next))) {
    const after = normAt(tokens, next + 1) === '.' ? next + 2 : next + 1
    const parts = partsAt(tokens, after)
    if (parts !== null) return parts
    if (/^\d$/.test(normAt(tokens, after))) return onePart(normAt(tokens, after), after + 1)
    if (normAt(tokens, after) === '(' && normAt(tokens, after + 2) === ')') {
      const letter = partLetter(tokens, after + 1)
      return letter === null ? nothing(after + 3) : onePart(letter, after + 3)
    }
  }
  return heading ? nothing(index + 1) : null
}
