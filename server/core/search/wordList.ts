/** The content words of a document in a compact form, so that ranking need not take its text apart again. */
import type { AnalysedWord, DutchAnalysis, WordTerms } from './analysis.ts'
import { TEXT_FIELDS, type TextField } from './document.ts'

/** What each content word of a field is found by, in order. */
export type FieldTerms = Readonly<Record<TextField, readonly WordTerms[]>>

// A word stands for itself and is analysed again when read, which its analysis remembers. A citation cannot be
// analysed apart from its text, so it is written with its terms, after a sign no word starts with.
const CITATION = '§'
const FIELD_END = '\n'

/** Writes the words of all fields on one line each. */
export const writeWords = (fields: Readonly<Record<TextField, readonly AnalysedWord[]>>): string =>
  TEXT_FIELDS.map((field) =>
    fields[field].flatMap((word) => (word.stopWord ? [] : [written(word)])).join(' '),
  ).join(FIELD_END)

const written = ({ word, pieces, terms, cited }: AnalysedWord): string =>
  cited ? `${CITATION}${[terms.stem, ...terms.joins].join('-')}` : pieces.length > 1 ? pieces.join('-') : word

/** Reads what `writeWords` wrote. */
export function readWords(text: string, analysis: DutchAnalysis): FieldTerms {
  const lines = text.split(FIELD_END)
  const read = (line: string | undefined): WordTerms[] =>
    line === undefined || line === '' ? [] : line.split(' ').map((word) => termsOf(word, analysis))
  const [title, summary, narrative, labels] = lines
  return { title: read(title), summary: read(summary), narrative: read(narrative), labels: read(labels) }
}

function termsOf(written: string, analysis: DutchAnalysis): WordTerms {
  if (written.startsWith(CITATION)) {
    const [stem = '', ...joins] = written.slice(CITATION.length).split('-')
    return { stem, parts: [], joins }
  }
  return analysis.termsOfWritten(written)
}
