/**
 * Batches of double-coded cases: whole months that are over, taken together until they hold enough. Any two periods made
 * of whole batches differ by a batch or by nothing, so that taking one from the other tells of no few cases.
 */

/** How many cases were finished in a month (YYYY-MM). */
export interface MonthCount {
  readonly month: string
  readonly cases: number
}

/** The first and the last month of a batch. */
export interface Batch {
  readonly from: string
  readonly until: string
}

/** The batches up to this month, oldest first; months that are not enough yet wait for the next. */
export function batchesOf(counts: readonly MonthCount[], thisMonth: string, least: number): readonly Batch[] {
  const batches: Batch[] = []
  let [from, waiting] = ['', 0]
  const over = counts
    .filter(({ month }) => month < thisMonth)
    .toSorted((a, b) => (a.month < b.month ? -1 : 1))
  for (const { month, cases } of over) {
    if (waiting === 0) from = month
    waiting += cases
    if (waiting < least) continue
    batches.push({ from, until: month })
    waiting = 0
  }
  return batches
}

/** The whole batches that a period touches, as one stretch of months; null when it touches none. */
export function touched(
  batches: readonly Batch[],
  { from, until }: { readonly from?: string | null; readonly until?: string | null },
): Batch | null {
  const within = batches.filter(
    (batch) => (!from || batch.until >= from.slice(0, 7)) && (!until || batch.from <= until.slice(0, 7)),
  )
  const [first, last] = [within[0], within.at(-1)]
  return first && last ? { from: first.from, until: last.until } : null
}
