// The passages of a case's text that carry labels, numbered in the order in which they begin.
interface WithPassage {
  readonly label: string
  readonly passageStart: number | null
  readonly passageEnd: number | null
}

export interface NumberedPassage {
  readonly start: number
  readonly end: number
  readonly number: number
  readonly labels: readonly string[]
}

/** One entry for each passage; labels that rest on the same passage share it, once where two coders gave the same. */
export function numberedPassages(tags: readonly WithPassage[]): readonly NumberedPassage[] {
  const byPlace = new Map<string, { start: number; end: number; labels: string[] }>()
  for (const { label, passageStart: start, passageEnd: end } of tags) {
    if (start === null || end === null) continue
    const place = `${start} ${end}`
    const found = byPlace.get(place) ?? { start, end, labels: [] }
    if (!found.labels.includes(label)) found.labels.push(label)
    byPlace.set(place, found)
  }
  return [...byPlace.values()]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((passage, index) => ({ ...passage, number: index + 1 }))
}
