/** Turns the words of a text into a vector of stems, so that texts can be compared. */
import type { Word } from '../words.ts'
import type { Sparse } from './model.ts'

/** How often each meaningful stem occurs; numbers and very short words tell nothing. */
export function stemCounts(words: readonly Word[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { stem, counts: meaningful } of words) {
    if (meaningful && stem.length > 2 && !/^\d/.test(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return counts
}

/** A stem must occur in this many texts to be compared by. */
const TEXTS_MIN = 2

/** The stems by which these texts can be compared, in alphabetical order, and how rare each is. */
export function vocabularyOf(texts: readonly ReadonlyMap<string, number>[]): {
  readonly stems: readonly string[]
  readonly rarity: readonly number[]
} {
  const spread = new Map<string, number>()
  for (const counts of texts) for (const stem of counts.keys()) spread.set(stem, (spread.get(stem) ?? 0) + 1)
  const kept = [...spread].filter(([, count]) => count >= TEXTS_MIN && count < texts.length / 2)
  kept.sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    stems: kept.map(([stem]) => stem),
    rarity: kept.map(([, count]) => rounded(Math.log((texts.length + 1) / (count + 1)))),
  }
}

/** Four decimals keep a model small, and equal on every machine. */
export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000

/** The vector of a text, of length one: stems by how often they occur and how rare they are. */
export function vectorOf(
  counts: ReadonlyMap<string, number>,
  indexOf: ReadonlyMap<string, number>,
  rarity: readonly number[],
): Sparse {
  const entries = [...counts].flatMap(([stem, count]): [number, number][] => {
    const index = indexOf.get(stem)
    return index === undefined ? [] : [[index, (1 + Math.log(count)) * (rarity[index] ?? 0)]]
  })
  entries.sort(([a], [b]) => a - b)
  const length = Math.sqrt(entries.reduce((sum, [, value]) => sum + value * value, 0))
  return length === 0 ? [] : entries.flatMap(([index, value]) => [index, rounded(value / length)])
}

/** The pairs of a sparse vector. */
export function* pairsOf(vector: Sparse): Generator<readonly [index: number, value: number]> {
  for (let at = 0; at < vector.length; at += 2) yield [vector[at] ?? 0, vector[at + 1] ?? 0]
}
