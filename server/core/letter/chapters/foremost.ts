// Whether those named first are the most there are: what ties with them, or may not be told, could as well have been named.
import type { CountQuery } from '../countQuery.ts'
import type { Ledger } from '../ledger.ts'

/** Whether it is sure that none of the others, in the order of what is shown, has as many cases as the first `max`. */
export function areForemost(ledger: Ledger, inOrder: readonly CountQuery[], max: number): boolean {
  const last = inOrder[max - 1] ?? inOrder.at(-1)
  if (last === undefined) return true
  const least = ledger.shown(last)
  if (least === null) return inOrder.length <= max
  return inOrder.slice(max).every((query) => (ledger.shown(query) ?? 0) < least && !ledger.mayBeLarge(query))
}
