/** Takes the first rows of an order without sorting the rest: a page needs twenty of what may be a hundred thousand. */
export function topRows(
  rows: Uint32Array,
  count: number,
  compare: (a: number, b: number) => number,
): number[] {
  if (rows.length <= count || count * 4 > rows.length) return [...rows].sort(compare).slice(0, count)
  // A heap with the last of the best on top, which each better row replaces.
  const heap: number[] = []
  for (const row of rows) {
    if (heap.length < count) {
      heap.push(row)
      if (heap.length === count) for (let at = count >> 1; at >= 0; at--) sink(heap, at, compare)
    } else if (compare(row, heap[0] ?? row) < 0) {
      heap[0] = row
      sink(heap, 0, compare)
    }
  }
  return heap.sort(compare)
}

function sink(heap: number[], from: number, compare: (a: number, b: number) => number): void {
  const later = (a: number, b: number) => compare(heap[a] ?? 0, heap[b] ?? 0) > 0
  for (let at = from; ; ) {
    let last = at
    const [left, right] = [2 * at + 1, 2 * at + 2]
    if (left < heap.length && later(left, last)) last = left
    if (right < heap.length && later(right, last)) last = right
    if (last === at) return
    const moved = heap[at] ?? 0
    heap[at] = heap[last] ?? 0
    heap[last] = moved
    at = last
  }
}
