/** Finds the cues of many subjects (threads, provisions, causes) in one pass over a text. */
import type { Span } from '#core/citations/citation.ts'
import { remembered } from '../remembered.ts'
import { allStemsOf, stemsOf, type Word } from './words.ts'

/** A phrase that points at a subject, and how strongly; a negative weight points away from it. */
export interface Cue {
  readonly subject: string
  readonly phrase: string
  readonly weight: number
}

/** A cue found in a text: the words that made it and what they add to the subject's score. */
export interface CueHit {
  readonly subject: string
  readonly weight: number
  readonly spans: readonly Span[]
}

interface StemmedCue extends Cue {
  readonly stems: readonly string[]
  /** True when the words must follow each other as written: "voor de deur" is not "deur". */
  readonly literal: boolean
}

/** Cues by their first stem, and every stem that occurs in any of them. */
export interface CueIndex {
  readonly byFirstStem: ReadonlyMap<string, readonly StemmedCue[]>
  readonly vocabulary: ReadonlySet<string>
}

/** The words of a phrase that carry meaning, and all its words. Cues are laid out anew whenever a thread changes. */
const stemsIn = remembered((phrase: string) => ({
  stems: [...new Set(stemsOf(phrase))],
  all: allStemsOf(phrase),
}))

/** A phrase of which only one word carries meaning is read literally; any other by its meaningful words. */
function stemmedCue(cue: Cue): StemmedCue {
  const { stems, all } = stemsIn(cue.phrase)
  const literal = stems.length <= 1 && all.length > stems.length
  return { ...cue, stems: literal ? all : stems, literal }
}

/** Even the commonest word keeps this much of its weight. */
const RARITY_MIN = 0.1

/** How much a stem says, from 1 (it points at one subject) down to almost nothing (it points at nearly all). */
function raritiesOf(cues: readonly StemmedCue[]): ReadonlyMap<string, number> {
  const subjects = new Map<string, Set<string>>()
  for (const { stems, subject, literal } of cues) {
    if (literal) continue
    for (const stem of stems) subjects.set(stem, (subjects.get(stem) ?? new Set()).add(subject))
  }
  const total = Math.max(2, new Set(cues.map((cue) => cue.subject)).size)
  const rarity = (found: number) => Math.max(RARITY_MIN, 1 - Math.log(found) / Math.log(total))
  return new Map([...subjects].map(([stem, found]) => [stem, rarity(found.size)]))
}

/** A phrase that is read literally is rare by itself. */
const LITERAL_WORTH = 0.8

/** A phrase is worth the mean rarity of its words; one that fits several subjects is shared between them. */
function worthOf(cue: StemmedCue, rarities: ReadonlyMap<string, number>): number {
  if (cue.literal) return cue.weight * LITERAL_WORTH
  const sum = cue.stems.reduce((total, stem) => total + (rarities.get(stem) ?? 1), 0)
  return cue.weight * (sum / cue.stems.length)
}

/** The strongest of the cues that come down to the same words for the same subject. */
function strongestPerSubject(cues: readonly StemmedCue[]): StemmedCue[] {
  const best = new Map<string, StemmedCue>()
  for (const cue of cues) {
    const key = `${cue.subject} ${cue.weight > 0} ${cue.stems.join(' ')}`
    if (Math.abs(cue.weight) > Math.abs(best.get(key)?.weight ?? 0)) best.set(key, cue)
  }
  return [...best.values()]
}

/** Prepares cues for matching; words and phrases that point at many subjects count for less. */
export function indexCues(cues: readonly Cue[]): CueIndex {
  const stemmed = cues.map(stemmedCue).filter((cue) => cue.stems.length > 0)
  const rarities = raritiesOf(stemmed.filter((cue) => cue.weight > 0))
  const byFirstStem = new Map<string, StemmedCue[]>()
  for (const cue of strongestPerSubject(stemmed)) {
    const first = cue.stems[0] ?? ''
    const weighed = { ...cue, weight: worthOf(cue, rarities) }
    const list = byFirstStem.get(first)
    if (list === undefined) byFirstStem.set(first, [weighed])
    else list.push(weighed)
  }
  return { byFirstStem, vocabulary: new Set(stemmed.flatMap((cue) => cue.stems)) }
}

interface Occurrence {
  readonly position: number
  readonly span: Span
  /** 1 for the word itself, less for a part of a compound. */
  readonly quality: number
}

/** A part of a compound counts when it is this long: "verjaardag" in "verjaardagsgeld". */
const PART_LENGTH_MIN = 5
const COMPOUND_QUALITY = 0.75

function compoundParts(stem: string, vocabulary: ReadonlySet<string>): string[] {
  const parts: string[] = []
  for (let length = PART_LENGTH_MIN; length <= stem.length - 3; length++) {
    const head = stem.slice(0, length)
    const tail = stem.slice(-length)
    if (vocabulary.has(head)) parts.push(head)
    if (vocabulary.has(tail)) parts.push(tail)
  }
  return parts
}

function occurrencesIn(words: readonly Word[], vocabulary: ReadonlySet<string>): Map<string, Occurrence[]> {
  const occurrences = new Map<string, Occurrence[]>()
  const add = (stem: string, position: number, span: Span, quality: number) => {
    const list = occurrences.get(stem)
    if (list === undefined) occurrences.set(stem, [{ position, span, quality }])
    else list.push({ position, span, quality })
  }
  for (const [position, { stem, start, end, counts }] of words.entries()) {
    const span = { start, end }
    if (vocabulary.has(stem)) add(stem, position, span, 1)
    if (!counts) continue
    for (const part of compoundParts(stem, vocabulary)) add(part, position, span, COMPOUND_QUALITY)
  }
  return occurrences
}

/** Words of a phrase may stand this many words further apart than in the phrase itself. */
const SLACK = 3

function nearest(list: readonly Occurrence[], position: number, reach: number): Occurrence | null {
  let found: Occurrence | null = null
  for (const occurrence of list) {
    const distance = Math.abs(occurrence.position - position)
    if (distance === 0 || distance > reach) continue
    if (found === null || distance < Math.abs(found.position - position)) found = occurrence
  }
  return found
}

/** What a phrase of several words adds over a single one. */
const PHRASE_GAIN = 0.8

/** The nearest occurrence of the word of a phrase after its first, or the very next one when it is read literally. */
function follower(
  cue: StemmedCue,
  offset: number,
  start: Occurrence,
  occurrences: ReadonlyMap<string, readonly Occurrence[]>,
): Occurrence | null {
  const list = occurrences.get(cue.stems[offset] ?? '') ?? []
  if (!cue.literal) return nearest(list, start.position, cue.stems.length + SLACK)
  for (const occurrence of list) if (occurrence.position === start.position + offset) return occurrence
  return null
}

/** The words of a phrase from this first one on, or null when one of them is not near. */
function phraseFrom(
  cue: StemmedCue,
  start: Occurrence,
  occurrences: ReadonlyMap<string, readonly Occurrence[]>,
): readonly Occurrence[] | null {
  const found = [start]
  for (let offset = 1; offset < cue.stems.length; offset++) {
    const other = follower(cue, offset, start, occurrences)
    if (other === null) return null
    found.push(other)
  }
  return found
}

function hitOf(cue: StemmedCue, occurrences: ReadonlyMap<string, readonly Occurrence[]>): CueHit | null {
  const { stems, subject, weight, literal } = cue
  for (let offset = 1; offset < stems.length; offset++) if (!occurrences.has(stems[offset] ?? '')) return null
  for (const start of occurrences.get(stems[0] ?? '') ?? []) {
    const found = phraseFrom(cue, start, occurrences)
    if (found === null) continue
    const quality = Math.min(...found.map((occurrence) => occurrence.quality))
    const gain = literal ? 1 : 1 + PHRASE_GAIN * (stems.length - 1)
    return { subject, weight: weight * quality * gain, spans: found.map(({ span }) => span) }
  }
  return null
}

/** Every cue that occurs in the words. */
export function cueHits(words: readonly Word[], index: CueIndex): readonly CueHit[] {
  const occurrences = occurrencesIn(words, index.vocabulary)
  const hits: CueHit[] = []
  for (const stem of occurrences.keys())
    for (const cue of index.byFirstStem.get(stem) ?? []) {
      const hit = hitOf(cue, occurrences)
      if (hit !== null) hits.push(hit)
    }
  return hits
}

/** A word that already counted through a stronger cue counts for this much in the next. */
const REPEATED = 0.3

/** The evidence for one subject: what its cues add up to, and the words, strongest first. */
export interface Evidence {
  readonly score: number
  readonly spans: readonly Span[]
}

/** Adds up the hits of one subject, each word once; hits that point away subtract. */
export function weighHits(hits: readonly CueHit[]): Evidence {
  const seen = new Set<number>()
  const spans: Span[] = []
  let score = 0
  for (const hit of hits.toSorted((a, b) => b.weight - a.weight)) {
    const fresh = hit.spans.filter((span) => !seen.has(span.start))
    const share = fresh.length / hit.spans.length
    score += hit.weight * (hit.weight < 0 ? 1 : share + (1 - share) * REPEATED)
    if (hit.weight < 0) continue
    for (const span of fresh) {
      seen.add(span.start)
      spans.push(span)
    }
  }
  return { score, spans }
}
