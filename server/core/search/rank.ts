/**
 * Orders found documents, the same way whatever engine found them. Per concept the best wording counts, with fields
 * weighed (BM25F: Robertson, Zaragoza and Taylor 2004); documents that hold more of the question come before those
 * that hold one word of it often.
 */
import { groupBy } from '#core/groupBy.ts'
import { TEXT_FIELDS, type TextField } from './document.ts'
import type { Atom, Concept, QueryPlan, Variant } from './plan.ts'
import { type Topic, topicTerm } from './topics.ts'
import type { FieldNumbers, NumberedWords } from './wordList.ts'
import { standingOf, termOf, type WordTermNumbers } from './wordTermNumbers.ts'

/** A concept with how many documents of the collection hold it. */
export interface WeighedConcept {
  readonly concept: Concept
  /** Rarity times importance; see `rarity`. */
  readonly weight: number
}

/** What a word counts for by where it stands. */
const FIELD_WEIGHTS: Readonly<Record<TextField, number>> = {
  title: 2.2,
  summary: 1.3,
  narrative: 1,
  labels: 1.2,
}

/** Saturation of repeated words and the correction for length, as usual for BM25 with short texts. */
const K1 = 1.2
const B = 0.6

/** A word within a compound says less than the word itself, least when it is not what the compound is a kind of. */
const HEAD_WEIGHT = 0.8
const MODIFIER_WEIGHT = 0.65
/** By how a term stands in a word, in the order of `WHOLE`, `HEAD` and `WITHIN`. */
const STANDING_WEIGHTS = [1, HEAD_WEIGHT, MODIFIER_WEIGHT]

/** Another word for what was typed hardly counts there: a "vakantietoeslag" is no stay abroad. */
const UNTYPED_MODIFIER_SHARE = 0.4

/** Atoms of one wording that stand further apart than this many content words are not one term. */
const NEAR = 3
const APART_WEIGHT = 0.55

/** How much the share of the question that a document holds counts, and concepts that stand side by side. */
const COVERAGE_POWER = 1
const ADJACENT_BONUS = 0.15

/** The weight of a concept by how many of the documents hold it (the inverse document frequency of BM25). */
export const rarity = (documents: number, holding: number): number =>
  Math.log(1 + (documents - holding + 0.5) / (holding + 0.5))

/** Where a stem stands in one field: word positions, and how much each counts. */
type Occurrences = ReadonlyMap<number, number>
const NOWHERE: Occurrences = new Map()

/** How well a candidate answers. */
export interface CandidateScore {
  /** 0 when nothing matches. */
  readonly score: number
  /** What each concept adds to it, in the order of the concepts. */
  readonly parts: readonly number[]
}

/**
 * The score of each candidate, in the order given. Lengths are compared with the mean of the
 * candidates, so scores compare within one answer only.
 */
export function scoreCandidates(
  plan: QueryPlan,
  concepts: readonly WeighedConcept[],
  words: NumberedWords,
): CandidateScore[] {
  const candidates = words.documents
  const wanted = new Set(
    plan.concepts.flatMap(({ variants }) => variants.flatMap(({ atoms }) => atoms.map(stemOf))),
  )
  const wordings = wordingsByStem(concepts)
  const wantedWords = new WantedWords(wanted, words)
  const mean = meanLengths(candidates)
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0)
  return candidates.map((candidate) => {
    const frequencies = new Float64Array(concepts.length)
    let adjacent = 0
    for (const field of TEXT_FIELDS) {
      const positions = wantedWords.positions(candidate[field])
      if (positions.size === 0) continue
      const places = occurrences(concepts.length, wordings, positions)
      const length = 1 - B + (B * candidate[field].length) / (mean[field] || 1)
      places.forEach((found, at) => {
        if (found.size === 0) return
        frequencies[at] = (frequencies[at] ?? 0) + (FIELD_WEIGHTS[field] * sumOfPlaces(found)) / length
      })
      adjacent = Math.max(adjacent, adjacentPairs(places))
    }
    return combined(concepts, frequencies, total, adjacent)
  })
}

function combined(
  concepts: readonly WeighedConcept[],
  frequencies: Float64Array,
  total: number,
  adjacent: number,
): CandidateScore {
  let covered = 0
  const parts = concepts.map(({ weight }, at) => {
    const frequency = frequencies[at] ?? 0
    covered += weight * Math.min(1, frequency)
    return weight * (frequency / (frequency + K1))
  })
  const coverage = total > 0 ? covered / total : 0
  return { score: sumOf(parts) * coverage ** COVERAGE_POWER * (1 + ADJACENT_BONUS * adjacent), parts }
}

/** The threads and articles the question is about that each candidate is tagged with, in the order given. */
export function heldTopics({ topics }: QueryPlan, { documents, terms }: NumberedWords): Topic[][] {
  const byTerm = new Map(topics.map((topic) => [topicTerm(topic), topic]))
  if (byTerm.size === 0) return documents.map(() => [])
  return documents.map(({ labels }) =>
    Array.from(labels, (number) => byTerm.get(terms.termsOf(number).stem)).filter(
      (topic) => topic !== undefined,
    ),
  )
}

const stemOf = ({ stem }: Atom): string => stem

function meanLengths(candidates: readonly FieldNumbers[]): Record<TextField, number> {
  const mean = { title: 0, summary: 0, narrative: 0, labels: 0 }
  for (const fields of candidates)
    for (const field of TEXT_FIELDS) mean[field] += fields[field].length / candidates.length
  return mean
}

/** Finds the wanted stems in rows of words. */
class WantedWords {
  readonly #terms: WordTermNumbers
  readonly #stems: ReadonlyMap<number, string>
  /** A bit for each term: most words hold none that is wanted. */
  readonly #bits: Uint32Array

  constructor(wanted: ReadonlySet<string>, { documents, terms }: NumberedWords) {
    // Read first, because a stem has no number before a word was read that holds it.
    for (const document of documents) for (const field of TEXT_FIELDS) terms.readAll(document[field])
    this.#terms = terms
    this.#stems = new Map(
      [...wanted].flatMap((stem) => {
        const number = terms.numberOf(stem)
        return number === undefined ? [] : [[number, stem]]
      }),
    )
    this.#bits = new Uint32Array((terms.end >>> 5) + 1)
    for (const term of this.#stems.keys())
      this.#bits[term >>> 5] = (this.#bits[term >>> 5] ?? 0) | (1 << (term & 31))
  }

  /** Where each wanted stem stands, and how much it counts there. */
  positions(words: Uint32Array): ReadonlyMap<string, Map<number, number>> {
    const positions = new Map<string, Map<number, number>>()
    const [bits, { codes }] = [this.#bits, this.#terms]
    for (let at = 0; at < words.length; at++)
      for (let place = this.#terms.read(words[at] ?? 0), code = codes[place] ?? 0; code !== 0; ) {
        const term = termOf(code)
        if (((bits[term >>> 5] ?? 0) & (1 << (term & 31))) !== 0) this.#take(positions, at, code)
        code = codes[++place] ?? 0
      }
    return positions
  }

  /** A whole word counts in full, a part of a compound less. */
  #take(positions: Map<string, Map<number, number>>, at: number, code: number): void {
    const stem = this.#stems.get(termOf(code)) ?? ''
    const places = positions.get(stem) ?? new Map<number, number>()
    places.set(at, Math.max(STANDING_WEIGHTS[standingOf(code)] ?? 0, places.get(at) ?? 0))
    positions.set(stem, places)
  }
}

/** A wording with the place of its concept, and its place among all wordings. */
interface PlacedWording {
  readonly variant: Variant
  readonly concept: number
  readonly order: number
}

/** The wordings of all concepts by their first stem: a question may hold hundreds of them, and a text holds hardly any. */
function wordingsByStem(concepts: readonly WeighedConcept[]): ReadonlyMap<string, readonly PlacedWording[]> {
  const all = concepts.flatMap(({ concept }, at) =>
    concept.variants.map((variant) => ({ variant, concept: at })),
  )
  return groupBy(
    all.map((wording, order) => ({ ...wording, order })),
    ({ variant }) => variant.atoms[0]?.stem ?? '',
  )
}

/** Where each concept stands in a field; at each place its best wording counts. */
function occurrences(
  concepts: number,
  wordings: ReadonlyMap<string, readonly PlacedWording[]>,
  positions: ReadonlyMap<string, Occurrences>,
): readonly Occurrences[] {
  const there: PlacedWording[] = []
  positions.forEach((_, stem) => {
    for (const wording of wordings.get(stem) ?? [])
      if (isThere(wording.variant, positions)) there.push(wording)
  })
  const best = new Array<Map<number, number> | undefined>(concepts).fill(undefined)
  // In the order of the question, as sums of broken numbers depend on it.
  for (const { variant, concept } of there.sort((a, b) => a.order - b.order)) {
    const places = best[concept] ?? new Map<number, number>()
    best[concept] = places
    addPlaces(places, variant, positions)
  }
  return best.map((places) => places ?? NOWHERE)
}

function isThere({ atoms }: Variant, positions: ReadonlyMap<string, Occurrences>): boolean {
  for (const { stem } of atoms) if (!positions.has(stem)) return false
  return atoms.length > 0
}

/** Adds where a wording stands that is there, or raises what a place counts for. */
function addPlaces(
  best: Map<number, number>,
  variant: Variant,
  positions: ReadonlyMap<string, Occurrences>,
): void {
  const places = variant.atoms.map(({ stem }) => positions.get(stem) ?? NOWHERE)
  const [first = NOWHERE] = places
  first.forEach((weight, at) => {
    const found = places.length === 1 ? alone(variant, weight) : beside(variant, places, at)
    if (found !== null) best.set(at, Math.max(found, best.get(at) ?? 0))
  })
}

/** What one word counts for; another word for what was typed hardly counts as the first part of a compound. */
const alone = ({ typed, weight: surety }: Variant, weight: number): number =>
  weight * (typed || weight > MODIFIER_WEIGHT ? 1 : UNTYPED_MODIFIER_SHARE) * surety

/** What several words count for, of which the first stands here; null where an exact phrase does not. */
function beside({ weight, exact }: Variant, places: readonly Occurrences[], at: number): number | null {
  const [, ...others] = places
  const near = others.every((other) => hasNear(other, at))
  // The words of an exact phrase say nothing when they do not stand together.
  if (exact !== undefined && !near) return null
  return weight * (near || others.every((other) => other.has(at)) ? 1 : APART_WEIGHT)
}

function hasNear(places: Occurrences, at: number): boolean {
  for (let distance = 0; distance <= NEAR; distance++)
    if (places.has(at - distance) || places.has(at + distance)) return true
  return false
}

/** How many neighbouring concepts of the question also stand side by side in the text. */
function adjacentPairs(places: readonly Occurrences[]): number {
  let pairs = 0
  for (let at = 1; at < places.length; at++) {
    const before = places[at - 1]
    const here = places[at]
    if (before === undefined || before.size === 0) continue
    for (const place of here?.keys() ?? [])
      if (hasNear(before, place)) {
        pairs += 1
        break
      }
  }
  return pairs
}

function sumOf(values: readonly number[]): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}

/** Without an iterator: of those a question would make tens of thousands. */
function sumOfPlaces(places: Occurrences): number {
  let sum = 0
  places.forEach((weight) => {
    sum += weight
  })
  return sum
}
