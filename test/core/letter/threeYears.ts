// Letters over three years in a row, each written with what the earlier ones published in mind.
import { composeLetter } from '#core/letter/compose.ts'
import type { PublishedNumber } from '#core/letter/countQuery.ts'
import { countsIn } from '#core/letter/earlier.ts'
import type { LetterFacts } from '#core/letter/facts.ts'
import type { LetterDraft } from '#core/letter.ts'

/** The letters over the year of the facts and the two before it, oldest first. */
export function threeYears(facts: LetterFacts): readonly LetterDraft[] {
  const letters: LetterDraft[] = []
  let published: readonly PublishedNumber[] = []
  for (const year of [facts.year - 2, facts.year - 1, facts.year]) {
    const cases = facts.cases.filter(({ publishedYear }) => publishedYear <= year)
    if (!cases.some(({ publishedYear }) => publishedYear === year)) continue
    const signals = facts.signals.filter((signal) => signal.year === year)
    const draft = composeLetter({ ...facts, year, cases, signals, published })
    letters.push(draft)
    published = [...published, ...countsIn(draft)]
  }
  return letters
}
