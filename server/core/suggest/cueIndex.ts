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

/** A cue by the numbers of its stems. */
interface NumberedCue extends Pick<StemmedCue, 'subject' | 'weight' | 'literal'> {
  readonly stems: readonly number[]
}

/** A stem of a cue that a word says: the word itself, or less when it is a part of it. */
interface Said {
  readonly stem: number
  readonly quality: number
}

/** Cues by the number of their first stem. */
export interface CueIndex {
  readonly byFirstStem: readonly (readonly NumberedCue[])[]
  /** The stems of cues that a word of this stem says: itself, and what it begins or ends with. */
  readonly saidBy: (stem: string) => readonly Said[]
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
  const numbers = new Map([...new Set(stemmed.flatMap((cue) => cue.stems))].map((stem, at) => [stem, at]))
  const byFirstStem = Array.from(numbers, (): NumberedCue[] => [])
  for (const cue of strongestPerSubject(stemmed)) {
    const { subject, literal } = cue
    const stems = cue.stems.flatMap((stem) => numbers.get(stem) ?? [])
    byFirstStem[stems[0] ?? 0]?.push({ subject, literal, stems, weight: worthOf(cue, rarities) })
  }
  return { byFirstStem, saidBy: remembered((stem) => saidBy(stem, numbers)) }
}

/** A part of a compound counts when it is this long: "verjaardag" in "verjaardagsgeld". */
const PART_LENGTH_MIN = 5
const COMPOUND_QUALITY = 0.75

function saidBy(stem: string, numbers: ReadonlyMap<string, number>): readonly Said[] {
  const whole = numbers.get(stem)
  const said: Said[] = whole === undefined ? [] : [{ stem: whole, quality: 1 }]
  for (let length = PART_LENGTH_MIN; length <= stem.length - 3; length++)
    for (const part of [stem.slice(0, length), stem.slice(-length)]) {
      const number = numbers.get(part)
      if (number !== undefined) said.push({ stem: number, quality: COMPOUND_QUALITY })
    }
  return said
}

interface Occurrence {
  readonly position: number
  readonly span: Span
  /** 1 for the word itself, less for a part of a compound. */
  readonly quality: number
}

/** Where each stem of the cues occurs, by its number, and which do, in the order in which they are said first. */
interface Occurrences {
  readonly of: readonly (readonly Occurrence[] | undefined)[]
  readonly inOrder: readonly number[]
}

function occurrencesIn(words: readonly Word[], { byFirstStem, saidBy }: CueIndex): Occurrences {
  const of = new Array<Occurrence[] | undefined>(byFirstStem.length)
  const inOrder: number[] = []
  let position = -1
  for (const { stem: word, start, end, counts } of words) {
    position++
    for (const { stem, quality } of saidBy(word)) {
      if (quality < 1 && !counts) continue
      const occurrence = { position, span: { start, end }, quality }
      const list = of[stem]
      if (list !== undefined) list.push(occurrence)
      else {
        of[stem] = [occurrence]
        inOrder.push(stem)
      }
    }
  }
  return { of, inOrder }
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
  cue: NumberedCue,
  offset: number,
  start: Occurrence,
  occurrences: Occurrences,
): Occurrence | null {
  const list = occurrences.of[cue.stems[offset] ?? -1] ?? []
  if (!cue.literal) return nearest(list, start.position, cue.stems.length + SLACK)
  for (const occurrence of list) if (occurrence.position === start.position + offset) return occurrence
  return null
}

/** The words of a phrase from this first one on, or null when one of them is not near. */
function phraseFrom(
  cue: NumberedCue,
  start: Occurrence,
  occurrences: Occurrences,
): readonly Occurrence[] | null {
  const found = [start]
  for (let offset = 1; offset < cue.stems.length; offset++) {
    const other = follower(cue, offset, start, occurrences)
    if (other === null) return null
    found.push(other)
  }
  return found
}

function hitOf(cue: NumberedCue, occurrences: Occurrences): CueHit | null {
  const { stems, subject, weight, literal } = cue
  for (let offset = 1; offset < stems.length; offset++)
    if (occurrences.of[stems[offset] ?? -1] === undefined) return null
  for (const start of occurrences.of[stems[0] ?? -1] ?? []) {
    const found = phraseFrom(cue, start, occurrences)
    if (found === null) continue
    const quality = found.reduce((least, occurrence) => Math.min(least, occurrence.quality), 1)
    const gain = literal ? 1 : 1 + PHRASE_GAIN * (stems.length - 1)
    return { subject, weight: weight * quality * gain, spans: found.map(({ span }) => span) }
  }
  return null
}

/** Every cue that occurs in the words. */
export function cueHits(words: readonly Word[], index: CueIndex): readonly CueHit[] {
  const occurrences = occurrencesIn(words, index)
  const hits: CueHit[] = []
  for (const stem of occurrences.inOrder)
    for (const cue of index.byFirstStem[stem] ?? []) {
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
