// What is left of a whole without the parts that are told: anyone can subtract it, so it is kept by the rules of any other count.
import { type DisclosureRules, isDominated, isSmall } from '../disclosure/threshold.ts'
import type { CountQuery } from './countQuery.ts'
import type { Tally } from './tally.ts'

/** Whether these parts together, of which none holds a case of another, are too few to tell or mostly of one organisation. */
export function isKeptTogether(
  parts: readonly CountQuery[],
  tally: Tally,
  { method, threshold, dominance }: Pick<DisclosureRules, 'method' | 'threshold' | 'dominance'>,
): boolean {
  const count = parts.reduce((sum, part) => sum + tally.count(part), 0)
  if (method !== 'round' && isSmall(count, threshold)) return true
  const contributions = new Map<number, number>()
  for (const part of parts)
    for (const [sender, times] of tally.senders(part))
      contributions.set(sender, (contributions.get(sender) ?? 0) + times)
  return isDominated([...contributions.values()], dominance)
}
