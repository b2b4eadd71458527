// Keeps counts comparable while threads are merged and split: by the codebook of today and by that of the year itself.
import type { TagInput } from './coding.ts'

/** That the cases of one thread went to another, on a day (ISO 8601). A merge has one of these, a split one per part. */
export interface ThreadMapping {
  readonly from: string
  readonly to: string
  readonly at: string
}

/** That one case went from a thread to another. */
export interface ThreadMove extends ThreadMapping {
  readonly caseId: string
  /** The case had the other thread as well, before it came along. */
  readonly hadTarget: boolean
}

/** A case with the year it is counted in and the threads it has today. */
export interface CountedCase {
  readonly id: string
  readonly year: number
  readonly threadIds: readonly string[]
}

/** Cases in a year: by the codebook of today, and by the codebook as it was at the end of that year. */
export interface MappedCount {
  readonly year: number
  readonly today: number
  readonly thatYear: number
}

/**
 * The threads a case had at the end of a year: every move after it is taken back, last one first. Moves of other cases are
 * left alone, so one list serves a whole count.
 */
export function threadsAtEndOf(
  year: number,
  { id, threadIds }: Pick<CountedCase, 'id' | 'threadIds'>,
  moves: readonly ThreadMove[],
): readonly string[] {
  const later = moves
    .filter(({ caseId, at }) => caseId === id && Number(at.slice(0, 4)) > year)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
  const threads = new Set(threadIds)
  for (const { from, to, hadTarget } of later) {
    if (!threads.has(to)) continue
    if (!hadTarget) threads.delete(to)
    threads.add(from)
  }
  return [...threads]
}

/** Both counts for a thread, or for a theme with all its threads: a case counts once a year, whichever of them it has. */
export function countsOfThread(
  threadIds: readonly string[],
  cases: readonly CountedCase[],
  moves: readonly ThreadMove[],
): readonly MappedCount[] {
  const rows = new Map<number, { year: number; today: number; thatYear: number }>()
  for (const counted of cases) {
    const row = rows.get(counted.year) ?? { year: counted.year, today: 0, thatYear: 0 }
    if (counted.threadIds.some((id) => threadIds.includes(id))) row.today += 1
    const then = threadsAtEndOf(counted.year, counted, moves)
    if (then.some((id) => threadIds.includes(id))) row.thatYear += 1
    rows.set(counted.year, row)
  }
  return [...rows.values()].sort((a, b) => a.year - b.year)
}

/**
 * Where a thread lives on today: itself when it was never merged, otherwise where it went, step by step. A thread that was
 * split has no one place and stays what it is.
 */
export function livesOnIn(threadId: string, mappings: readonly ThreadMapping[]): string {
  const seen = new Set<string>()
  let now = threadId
  for (;;) {
    seen.add(now)
    const [next, ...others] = mappings.filter(({ from }) => from === now)
    if (!next || others.length > 0 || seen.has(next.to)) return now
    now = next.to
  }
}

/** Tags with merged threads replaced by the thread they went into; where both stood, one is left with the weight of both. */
export function followMerges(
  tags: readonly TagInput[],
  mappings: readonly ThreadMapping[],
): readonly TagInput[] {
  const moved = tags.map((tag) =>
    tag.kind === 'thread' ? { ...tag, target: livesOnIn(tag.target, mappings) } : tag,
  )
  if (moved.every(({ target }, index) => target === tags[index]?.target)) return tags
  const kept = new Map<string, TagInput>()
  for (const tag of moved) {
    const twin = kept.get(`${tag.kind} ${tag.target}`)
    kept.set(
      `${tag.kind} ${tag.target}`,
      twin ? { ...twin, main: twin.main === true || tag.main === true } : tag,
    )
  }
  return [...kept.values()]
}
