// Which words of a note its writer is asked about before it goes.
import { isSure } from '#core/deidentify/span.ts'
import type { Mark } from './reading.ts'

/** A day names nobody; what is only to be looked at is asked about when it may be a name. */
const namesSomeone = ({ type, certainty }: Mark): boolean =>
  type === 'NAME' || (certainty !== 'check' && type !== 'DATE')

/** What cannot stay whatever its writer says: the last look refuses it, with all else that is wrong in the form. */
const isRefused = (mark: Mark): boolean => isSure(mark) && mark.type !== 'POSTCODE'

/** The words of a note about which its writer is asked. */
export const askedAbout = (marks: readonly Mark[]): readonly Mark[] =>
  marks.some(isRefused) ? [] : marks.filter(namesSomeone)
