/**
 * What a text is compared by with the texts that were learned from: its stems, the words that compounds begin and end with,
 * pairs of stems side by side, and which classes of words stand in which order in a sentence ("official … not … know").
 */
import type { Span } from '#core/citations/citation.ts'
import { normalised } from '#core/citations/tokens.ts'
import { remembered } from '#core/remembered.ts'
import { DAYS } from '#core/search/everydayWords.ts'
import type { ReadCase } from '../evidence.ts'
import { stemOf, type Word } from '../words.ts'
import classes from './wordClasses.json' with { type: 'json' }

/** The features of a text, each with the words that make it up where it occurs first. */
export type Features = ReadonlyMap<string, readonly Span[]>

const CLASS = '#'

/** Whether the feature of this name is made of classes of words, not of words. */
export const isOfClasses = (name: string): boolean => name.startsWith(CLASS)

const CLASSES_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, Set<string>>()
  for (const [name, words] of Object.entries(classes)) {
    for (const word of words) {
      const stem = stemOf(normalised(word))
      found.set(stem, (found.get(stem) ?? new Set()).add(name))
    }
  }
  return new Map([...found].map(([stem, names]) => [stem, [...names]]))
})()

const spanOf = ({ start, end }: Word): Span => ({ start, end })
const DAY_STEMS: ReadonlySet<string> = new Set(DAYS.split(' ').map((word) => stemOf(normalised(word))))
const telling = ({ stem }: Pick<Word, 'stem'>): boolean =>
  stem.length > 2 && !/^\d/.test(stem) && !DAY_STEMS.has(stem)

function add(features: Map<string, readonly Span[]>, name: string, spans: readonly Span[]): void {
  if (!features.has(name)) features.set(name, spans)
}

/** A word inside another is at least this long, and leaves at least so much of it. */
const PART = { letters: 5, rest: 3 } as const

/** Whether a stem is long enough to be looked for inside other words. */
export const mayBePart = (stem: string): boolean => stem.length >= PART.letters && telling({ stem })

function partsIn(stem: string, known: ReadonlySet<string>): readonly string[] {
  const parts: string[] = []
  for (let length = PART.letters; length <= stem.length - PART.rest; length++)
    for (const part of [stem.slice(0, length), stem.slice(-length)]) if (known.has(part)) parts.push(part)
  return parts
}

const settledParts = new WeakMap<ReadonlySet<string>, (stem: string) => readonly string[]>()

/** Settles for each stem once which of the known words it begins and ends with: "kindertoeslag" also says "toeslag". */
function partsAmong(known: ReadonlySet<string>): (stem: string) => readonly string[] {
  const settled = settledParts.get(known) ?? remembered((stem) => partsIn(stem, known))
  settledParts.set(known, settled)
  return settled
}

function addParts(
  features: Map<string, readonly Span[]>,
  words: readonly Word[],
  known: ReadonlySet<string>,
): void {
  const partsOf = partsAmong(known)
  for (const word of words) for (const part of partsOf(word.stem)) add(features, part, [spanOf(word)])
}

function addPairs(features: Map<string, readonly Span[]>, words: readonly Word[]): void {
  for (const [at, word] of words.entries()) {
    const next = words[at + 1]
    if (next !== undefined) add(features, `${word.stem} ${next.stem}`, [{ start: word.start, end: next.end }])
  }
}

/** The stems with a meaning of their own, the known words in them, and pairs of stems: what a text is about. */
export function subjectFeatures({ words }: ReadCase, known: ReadonlySet<string>): Features {
  const features = new Map<string, readonly Span[]>()
  const own = words.filter((word) => word.counts && telling(word))
  for (const word of own) add(features, word.stem, [spanOf(word)])
  addParts(features, own, known)
  addPairs(features, words)
  return features
}

/** Two classes of words belong together within this many words of one sentence. */
const REACH = 8

/** The words of each sentence. */
function sentencesOf({ text, words }: ReadCase): readonly (readonly Word[])[] {
  const sentences: Word[][] = []
  let previous = 0
  for (const word of words) {
    const last = sentences.at(-1)
    if (last === undefined || /[.!?:;]/.test(text.slice(previous, word.start))) sentences.push([word])
    else last.push(word)
    previous = word.end
  }
  return sentences
}

interface Classed {
  readonly at: number
  readonly name: string
  readonly span: Span
}

const classedWords = (sentence: readonly Word[]): readonly Classed[] =>
  sentence.flatMap((word, at) =>
    (CLASSES_OF.get(word.stem) ?? []).map((name): Classed => ({ at, name, span: spanOf(word) })),
  )

function addClasses(features: Map<string, readonly Span[]>, sentence: readonly Word[]): void {
  const classed = classedWords(sentence)
  for (const [index, first] of classed.entries()) {
    add(features, `${CLASS}${first.name}`, [first.span])
    for (let later = index + 1; later < classed.length; later += 1) {
      const second = classed[later]
      if (second === undefined || second.at - first.at > REACH) break
      if (second.at === first.at || second.name === first.name) continue
      add(features, `${CLASS}${first.name} ${second.name}`, [first.span, second.span])
    }
  }
}

/** Stems, known words in them, stems side by side, and classes of words: how a text says what went wrong. */
export function tellingFeatures(read: ReadCase, known: ReadonlySet<string>): Features {
  const features = new Map<string, readonly Span[]>()
  const own = read.words.filter(telling)
  for (const word of own) add(features, word.stem, [spanOf(word)])
  addParts(
    features,
    own.filter(({ counts }) => counts),
    known,
  )
  addPairs(features, read.words)
  for (const sentence of sentencesOf(read)) addClasses(features, sentence)
  return features
}
