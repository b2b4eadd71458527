/** What a question says, by which it is told what says the same in other words (see `meanings.ts`). */
import type { DutchAnalysis } from './analysis.ts'
import type { Concept } from './plan.ts'

/** Other words for what was typed count this much of how surely they mean it. */
const OTHER_WORDS_SHARE = 0.5

/** The stems of the words themselves, and less the other words for them, by which a rare word is understood. */
export function saidBy(
  text: string,
  concepts: readonly Concept[],
  analysis: DutchAnalysis,
): ReadonlyMap<string, number> {
  const said = new Map<string, number>()
  for (const { typed, weight, atoms } of concepts.flatMap(({ variants }) => variants))
    for (const { stem } of typed ? [] : atoms)
      said.set(stem, Math.max((OTHER_WORDS_SHARE * weight) / atoms.length, said.get(stem) ?? 0))
  for (const { stopWord, terms } of analysis.analyse(text))
    for (const stem of stopWord ? [] : [terms.stem, ...terms.parts]) said.set(stem, 1)
  return said
}
