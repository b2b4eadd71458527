// What tells whether an index holds a document as it is: a digest of all that was put.
import { createHash } from 'node:crypto'
import type { SearchDocument } from '#core/search/document.ts'
import type { DocumentTraits } from './documentColumns.ts'

/** A document without its name and texts. */
export const traitsOf = ({ kind, status, date, tags, severity }: SearchDocument): DocumentTraits => ({
  kind,
  status,
  date,
  tags,
  severity,
})

/** The digest of a document. */
export const digestOf = (document: SearchDocument): string =>
  digestOfStored(JSON.stringify(document.texts), JSON.stringify(traitsOf(document)))

/** The same from the JSON of its texts and its traits. */
export const digestOfStored = (texts: string, traits: string): string =>
  createHash('sha1').update(texts).update(traits).digest('base64')
