/**
 * What a text is compared by with the texts that were learned from: its stems, pairs of neighbouring stems, and which
 * classes of words stand in which order in a sentence ("official … not … know").
 */
import type { Span } from '#core/citations/citation.ts'
import { normalised } from '#core/citations/tokens.ts'
import type { ReadCase } from '../evidence.ts'
import { stemOf, type Word } from '../words.ts'
import classes from './wordClasses.json' with { type: 'json' }

/** The features of a text, each with the words that make it up where it occurs first. */
export type Features = ReadonlyMap<string, readonly Span[]>

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
const telling = ({ stem }: Word): boolean => stem.length > 2 && !/^\d/.test(stem)

function add(features: Map<string, readonly Span[]>, name: string, spans: readonly Span[]): void {
  if (!features.has(name)) features.set(name, spans)
}

/** The stems with a meaning of their own: what a text is about. */
export function subjectFeatures({ words }: ReadCase): Features {
  const features = new Map<string, readonly Span[]>()
  for (const word of words) if (word.counts && telling(word)) add(features, word.stem, [spanOf(word)])
  return features
}

/** Two classes of words belong together within this many words of one sentence. */
const REACH = 8

interface Classed {
  readonly at: number
  readonly sentence: number
  readonly name: string
  readonly span: Span
}

function classedWords({ text, words }: ReadCase): readonly Classed[] {
  let sentence = 0
  let previous = 0
  return words.flatMap((word, at) => {
    if (/[.!?:;]/.test(text.slice(previous, word.start))) sentence++
    previous = word.end
    const span = spanOf(word)
    return (CLASSES_OF.get(word.stem) ?? []).map((name): Classed => ({ at, sentence, name, span }))
  })
}

/** Stems, pairs of stems and classes of words: how a text says what went wrong. */
export function tellingFeatures(read: ReadCase): Features {
  const features = new Map<string, readonly Span[]>()
  for (const [at, word] of read.words.entries()) {
    if (telling(word)) add(features, word.stem, [spanOf(word)])
    const next = read.words[at + 1]
    if (next !== undefined) add(features, `${word.stem} ${next.stem}`, [{ start: word.start, end: next.end }])
  }
  const classed = classedWords(read)
  for (const [index, first] of classed.entries()) {
    add(features, `#${first.name}`, [first.span])
    for (const second of classed.slice(index + 1)) {
      if (second.sentence !== first.sentence || second.at - first.at > REACH) break
      if (second.at === first.at || second.name === first.name) continue
      add(features, `#${first.name} ${second.name}`, [first.span, second.span])
    }
  }
  return features
}
