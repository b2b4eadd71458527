// The values of a facet as a tree: laws with their articles, themes with their threads.

/** A value of a facet as the API gives it. */
export interface FacetValue {
  readonly value: string
  readonly label: string
  readonly count: number
  readonly parent: string | null
}

/** A value with what falls under it. */
export interface FacetBranch extends FacetValue {
  readonly under: readonly FacetBranch[]
}

/** Values whose parent is not among them stand at the top; the order of the API is kept everywhere. */
export function branchesOf(values: readonly FacetValue[]): readonly FacetBranch[] {
  const known = new Set(values.map(({ value }) => value))
  const under = (parent: string | null): readonly FacetBranch[] =>
    values
      .filter((one) => (one.parent !== null && known.has(one.parent) ? one.parent : null) === parent)
      .map((one) => ({ ...one, under: under(one.value) }))
  return under(null)
}

/** Whether a value or anything under it is chosen. */
export const holdsChosen = (branch: FacetBranch, chosen: readonly string[]): boolean =>
  chosen.includes(branch.value) || branch.under.some((one) => holdsChosen(one, chosen))
