// Of which days the texts of the law are that stand behind the bottlenecks of a letter.
import { groupBy } from '../groupBy.ts'
import type { BottleneckGroups } from './bottleneckGroups.ts'
import type { LetterFacts, ProvisionFact } from './facts.ts'

/** The days of the texts that were read, as far as they are known, from the oldest on. */
export const textDaysOf = (provisions: readonly ProvisionFact[], countedOn: string): readonly string[] =>
  [
    ...new Set(
      provisions.flatMap(({ textDate }) =>
        textDate !== null && /^\d{4}-\d\d-\d\d$/.test(textDate) && textDate <= countedOn ? textDate : [],
      ),
    ),
  ].sort()

/** The day of which most texts behind the bottlenecks of a letter are; null when none is known. */
export function consultedOn(facts: LetterFacts, { detailed, enforcement }: BottleneckGroups): string | null {
  const textOf = new Map(facts.provisions.map((provision) => [provision.id, provision]))
  const days = [...detailed, ...enforcement].flatMap(({ provisions }) =>
    textDaysOf(
      provisions.flatMap((id) => textOf.get(id) ?? []),
      facts.countedOn,
    ),
  )
  const often = [...groupBy(days, (day) => day)].toSorted(
    ([a, one], [b, other]) => other.length - one.length || (a < b ? 1 : -1),
  )
  return often[0]?.[0] ?? null
}
