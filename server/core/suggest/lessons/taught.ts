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
/** A sentence or two of known features is this long; fewer of them say less, however surely each was taught. */
const LENGTH_MIN = 20

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
  const length = Math.max(LENGTH_MIN, Math.sqrt(squares))
  for (const feature of found) feature.value /= length
  return found
}

/** The strongest features of each code, so many a code, strongest first: their weights and their places in the list. */
class Strongest {
  readonly #weights: Float64Array
  readonly #places: Uint32Array

  constructor(codes: number) {
    this.#weights = new Float64Array(codes * REASONS)
    this.#places = new Uint32Array(codes * REASONS)
  }

  /** Puts a feature among the strongest of a code, the first of equals before the others. */
  keep(code: number, weight: number, place: number): void {
    const [weights, places] = [this.#weights, this.#places]
    const first = code * REASONS
    let at = first + REASONS
    for (; at > first && (weights[at - 1] ?? 0) < weight; at--) {
      if (at === first + REASONS) continue
      weights[at] = weights[at - 1] ?? 0
      places[at] = places[at - 1] ?? 0
    }
    if (at === first + REASONS) return
    weights[at] = weight
    places[at] = place
  }

  /** The words of the strongest features of a code. */
  spansOf(code: number, features: readonly Known[]): readonly Span[] {
    const spans: Span[] = []
    for (let at = code * REASONS; at < (code + 1) * REASONS && (this.#weights[at] ?? 0) > 0; at++)
      spans.push(...(features[this.#places[at] ?? 0]?.spans ?? []))
    return spans
  }
}

/** What the features of a text say for each code, about one for a code that is certain, with the strongest words. */
export function evidenceOfLessons(features: Features, taught: Taught): ReadonlyMap<string, Evidence> {
  const { codes, shares } = taught
  const sums = Float64Array.from(shares)
  const strongest = new Strongest(codes.length)
  const found = knownFeatures(features, taught)
  for (const [place, { value, row }] of found.entries())
    for (let at = 1; at < row.length; at += 2) {
      const code = row[at] ?? 0
      const weight = value * (row[at + 1] ?? 0)
      sums[code] = (sums[code] ?? 0) + weight
      if (weight > 0) strongest.keep(code, weight, place)
    }
  const evidence = new Map<string, Evidence>()
  for (const [at, code] of codes.entries())
    evidence.set(code, { score: sums[at] ?? 0, spans: strongest.spansOf(at, found) })
  return evidence
}
