// Cases that turn out to be one, or two: what may be merged and split, and what the outcome inherits.

/** What can happen to the shape of a case: going into another (samenvoegen), coming back, coming out of another (splitsen). */
export const RESHAPING_KINDS = ['merge', 'unmerge', 'split'] as const
export type ReshapingKind = (typeof RESHAPING_KINDS)[number]

/** How a case is close to another: the same cause and rule with another person (variant), or otherwise akin (verwant). */
export const CASE_RELATIONS = ['variant', 'related'] as const
export type CaseRelation = (typeof CASE_RELATIONS)[number]

/** The earliest of some moments: what is merged or split keeps the oldest date, so that no term starts anew. */
export const oldest = (first: string, ...others: readonly string[]): string =>
  others.reduce((earliest, moment) => (moment < earliest ? moment : earliest), first)

/** Which signals stay, go to the new case, or belong to both after a split. */
export interface SplitPlan {
  /** The signals that leave the case for the new one. */
  readonly moving: readonly string[]
  /** The signals that tell of both. */
  readonly shared: readonly string[]
}

/** Whether both cases rest on at least one signal of the case afterwards, and no signal is named that is not there. */
export function isWholeSplit(signalIds: readonly string[], { moving, shared }: SplitPlan): boolean {
  const named = [...moving, ...shared]
  return (
    named.length > 0 &&
    new Set(named).size === named.length &&
    named.every((id) => signalIds.includes(id)) &&
    signalIds.some((id) => !moving.includes(id))
  )
}
