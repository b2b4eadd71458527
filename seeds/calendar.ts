// When things happen in the demo: on working days, at office hours, and at the same moment in every run.

const DAY_MS = 86_400_000

/** The same whole number from `min` up to and including `max` for the same key, spread evenly over keys (FNV-1a). */
export function spread(key: string, min: number, max: number): number {
  let hash = 0x811c9dc5
  for (const character of key) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  // FNV's low bits vary least between keys that share an ending; folding mixes the high ones in.
  return min + (((hash ^ (hash >>> 15)) >>> 0) % (max - min + 1))
}

/** A moment between nine and five, `days` after `from`, moved on to Monday when that is in a weekend. */
export function workingMoment(from: Date, days: number, key: string): Date {
  const day = new Date(Math.floor(from.getTime() / DAY_MS) * DAY_MS + days * DAY_MS)
  const weekday = day.getUTCDay()
  const intoTheWeek = weekday === 6 ? 2 : weekday === 0 ? 1 : 0
  const minutes = spread(`${key} at`, 8 * 60, 16 * 60)
  return new Date(day.getTime() + intoTheWeek * DAY_MS + minutes * 60_000)
}

/** Midnight UTC of a day written as YYYY-MM-DD. */
export const dayAt = (day: string): Date => new Date(`${day}T00:00:00.000Z`)

/** The last day of the demo when nobody says which; what still waits came to its step in the weeks before. */
export const DEMO_ENDS = dayAt('2026-11-13')

/** Whole weeks later, so that the last of these steps falls in the week and a half before `until` and all stay in order. */
export function broughtForward<At extends { readonly key: string; readonly at: Date }>(
  steps: readonly At[],
  until: Date,
): readonly At[] {
  const last = steps.at(-1)
  if (last === undefined) return steps
  const target = until.getTime() - spread(`waits ${last.key}`, 0, 4) * DAY_MS
  const weeks = Math.floor((target - last.at.getTime()) / (7 * DAY_MS))
  if (weeks <= 0) return steps
  return steps.map((step) => ({ ...step, at: new Date(step.at.getTime() + weeks * 7 * DAY_MS) }))
}
