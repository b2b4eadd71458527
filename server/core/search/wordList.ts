/** The content words of a document in a compact form, so that ranking need not take its text apart again. */
import type { AnalysedWord, DutchAnalysis, KnownWord, WordTerms } from './analysis.ts'
import { TEXT_FIELDS, type TextField } from './document.ts'
import { type Meaning, MeaningReader } from './meanings.ts'
import { WordTermNumbers } from './wordTermNumbers.ts'

/** The content words of each field in order, as numbers of some list of words. */
export type FieldNumbers = Readonly<Record<TextField, Uint32Array>>

/** Documents to be ranked, with what each of their words is found by. */
export interface NumberedWords {
  readonly documents: readonly FieldNumbers[]
  readonly terms: WordTermNumbers
  /** What the document at a place says. */
  readonly meaningOf: (at: number) => Meaning
}

// A word stands for itself and is analysed again when read, which its analysis remembers. A citation or a thread cannot
// be analysed apart from its text, so it is written with its terms, after a sign no word starts with.
const CITATION = '§'
const FIELD_END = '\n'

/** The content words of each field in writing, in the order of `TEXT_FIELDS`. */
const writtenFields = (
  fields: Readonly<Record<TextField, readonly AnalysedWord[]>>,
): readonly (readonly string[])[] =>
  TEXT_FIELDS.map((field) => fields[field].flatMap((word) => (word.stopWord ? [] : [writtenWord(word)])))

/** Writes the words of all fields on one line each. */
export const writeWords = (fields: Readonly<Record<TextField, readonly AnalysedWord[]>>): string =>
  writtenFields(fields)
    .map((words) => words.join(' '))
    .join(FIELD_END)

/** A word in writing. */
export const writtenWord = ({
  word,
  pieces,
  terms,
  cited,
}: KnownWord & Pick<AnalysedWord, 'cited'>): string =>
  cited ? `${CITATION}${[terms.stem, ...terms.joins].join('-')}` : pieces.length > 1 ? pieces.join('-') : word

/** Whether a written word stands in a text, and is no citation or thread. */
export const isSpoken = (word: string): boolean => !word.startsWith(CITATION)

/** Reads what `writeWords` wrote, of many documents at once; words are numbered as they come. */
export function readWords(written: readonly string[], analysis: DutchAnalysis): NumberedWords {
  const numbers = new Map<string, number>()
  const terms: WordTerms[] = []
  const numberOf = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, terms.length)
    return terms.push(termsOfWritten(word, analysis)) - 1
  }
  const read = (line = ''): Uint32Array => Uint32Array.from(line === '' ? [] : line.split(' '), numberOf)
  const documents = written.map((text): FieldNumbers => {
    const [title, summary, narrative, labels] = text.split(FIELD_END)
    return { title: read(title), summary: read(summary), narrative: read(narrative), labels: read(labels) }
  })
  const termsOf = (number: number) => terms[number] ?? NO_TERMS
  const meanings = new MeaningReader(termsOf)
  return {
    documents,
    terms: new WordTermNumbers(termsOf),
    meaningOf: (at) => meanings.of(Object.values(documents[at] ?? {})),
  }
}

/** What is found by nothing. */
export const NO_TERMS: WordTerms = { stem: '', parts: [], joins: [] }

/** What one written word is found by. */
export const termsOfWritten = (word: string, analysis: DutchAnalysis): WordTerms =>
  isSpoken(word) ? analysis.termsOfWritten(word) : termsOfUnspoken(word)

/** The same of a citation or thread, which is written with its terms. */
export function termsOfUnspoken(word: string): WordTerms {
  const [stem = '', ...joins] = word.slice(CITATION.length).split('-')
  return { stem, parts: [], joins }
}

const BETWEEN_LISTS = ' '
const BETWEEN_TERMS = ','

/** What a word is found by, in writing; terms hold letters and digits only. */
export const writeTerms = ({ stem, parts, joins }: WordTerms): string =>
  parts.length === 0 && joins.length === 0
    ? stem
    : [stem, parts.join(BETWEEN_TERMS), joins.join(BETWEEN_TERMS)].join(BETWEEN_LISTS).trimEnd()

/** Reads what `writeTerms` wrote. */
export function readTerms(written: string): WordTerms {
  const [stem = '', parts = '', joins = ''] = written.split(BETWEEN_LISTS)
  const terms = (list: string) => (list === '' ? [] : list.split(BETWEEN_TERMS))
  return { stem, parts: terms(parts), joins: terms(joins) }
}
