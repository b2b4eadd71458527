/** Reads what labelled texts taught: how much each feature of a text speaks for a code, by linear regression. */
import type { Span } from '#core/citations/citation.ts'
import type { Evidence } from '../cueIndex.ts'
import type { Features } from './features.ts'

/** What was taught about one kind of code. */
export interface Taught {
  readonly codes: readonly string[]
  /** The share of the texts that have each code. */
  readonly shares: readonly number[]
  /** Per feature its rarity, then index of the code and weight in turn. */
  readonly features: Readonly<Record<string, readonly number[]>>
}

const REASONS = 3

interface Known {
  value: number
  readonly row: readonly number[]
  readonly spans: readonly Span[]
}

const preparedRows = new WeakMap<Taught, ReadonlyMap<string, readonly number[]>>()

/** The features of what was taught, made ready to be looked up once. */
function rowsOf(taught: Taught): ReadonlyMap<string, readonly number[]> {
  const known = preparedRows.get(taught)
  if (known !== undefined) return known
  const rows = new Map(Object.entries(taught.features))
  preparedRows.set(taught, rows)
  return rows
}

function knownFeatures(features: Features, taught: Taught): readonly Known[] {
  const rows = rowsOf(taught)
  const found: Known[] = []
  let squares = 0
  for (const [name, spans] of features) {
    const row = rows.get(name)
    if (row === undefined) continue
    const value = row[0] ?? 0
    squares += value * value
    found.push({ value, row, spans })
  }
  const length = Math.sqrt(squares) || 1
  for (const feature of found) feature.value /= length
  return found
}

interface Reason {
  readonly weight: number
  readonly spans: readonly Span[]
}

/** Puts a reason among the strongest, the first of equals before the others. */
function keepStrongest(reasons: Reason[], weight: number, spans: readonly Span[]): void {
  if (reasons.length === REASONS && weight <= (reasons[REASONS - 1]?.weight ?? 0)) return
  const at = reasons.findIndex((other) => other.weight < weight)
  reasons.splice(at < 0 ? reasons.length : at, 0, { weight, spans })
  if (reasons.length > REASONS) reasons.pop()
}

/** What the features of a text say for each code, about one for a code that is certain, with the strongest words. */
export function evidenceOfLessons(features: Features, taught: Taught): ReadonlyMap<string, Evidence> {
  const sums = Float64Array.from(taught.codes, (_, code) => taught.shares[code] ?? 0)
  const reasons = taught.codes.map((): Reason[] => [])
  for (const { value, row, spans } of knownFeatures(features, taught)) {
    for (let at = 1; at < row.length; at += 2) {
      const code = row[at] ?? 0
      const weight = value * (row[at + 1] ?? 0)
      sums[code] = (sums[code] ?? 0) + weight
      const strongest = reasons[code]
      if (weight > 0 && strongest !== undefined) keepStrongest(strongest, weight, spans)
    }
  }
  return new Map(
    taught.codes.map((code, index) => [
      code,
      { score: sums[index] ?? 0, spans: (reasons[index] ?? []).flatMap(({ spans }) => spans) },
    ]),
  )
}
