// What someone chose to make coarser, field by field.
import type { Field, Goal } from './riskDocuments.ts'

/** A field and the value it becomes, where null leaves it out. */
export interface Coarsening {
  readonly field: Field
  readonly to: string | null
}
export type Chosen = readonly Coarsening[]

/** With this field becoming that, or left as it is when `to` is undefined. */
export const withField = (chosen: Chosen, field: Field, to: string | null | undefined): Chosen => {
  const others = chosen.filter((other) => other.field !== field)
  return to === undefined ? others : [...others, { field, to }]
}

/** With the steps the meter proposes added to what was chosen. */
export const withSteps = (chosen: Chosen, { steps }: Goal): Chosen =>
  steps.reduce((sofar, { field, to }) => withField(sofar, field, to), chosen)
