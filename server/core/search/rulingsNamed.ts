/** Reads which rulings a text names, by their European identifier (ECLI) or the number of before. */
import type { EcliCitation } from '#core/citations/citation.ts'
import { documentsIn } from '#core/citations/documents.ts'

/** Most texts name none, and reading for citations takes longer than seeing that. */
const MAY_NAME_RULING = /\be(?:cl|lc|ci)|\bljn\b|\bnl:/i

/** In order of place; however it was typed ("nl crvb 2024 726" behind "ecli"), an identifier is given as it is written. */
export const rulingsNamed = (text: string): readonly EcliCitation[] =>
  MAY_NAME_RULING.test(text)
    ? documentsIn(text).flatMap((citation) => (citation.kind === 'ecli' ? [citation] : []))
    : []
