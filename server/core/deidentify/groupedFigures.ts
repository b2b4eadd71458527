/**
 * Finds references in groups of figures of which one begins with a nought ("2 0077 00413 8", "2024 000 7719"): nobody counts
 * or pays so, and what is dialled is found by its own rule.
 */
import { findNear, type Page } from './page.ts'
import { sign } from './signs.ts'
import { digitsOf, type Finding, whole } from './span.ts'

const GROUPS =
  /(?<![\p{L}\d.,¤/+-])(?<![\d¤+] )(?:\d{1,5}(?: \d{2,5}){2,4}(?: \d{1,2})?)(?![\p{L}\d%/:]|[.,-]\d| \d| ?(?:euro|eur|keer|jaar|uur|¤)(?!\p{L}))/gu
const NOUGHT = /(?:^| )0\d{2}/
const DIGITS_MIN = 9
/** A group that begins with a nought, or the first of a number that has one. */
const NOUGHT_FIRST = sign(/^0\d{2,4}$/)

export const findGroupedFigures = (page: Page): Finding[] =>
  findNear(page, GROUPS, page.at(NOUGHT_FIRST), { behind: 24, ahead: 24 }, (match) =>
    NOUGHT.test(match[0]) && digitsOf(match[0]).length >= DIGITS_MIN
      ? { ...whole(match), type: 'DOSSIER', certainty: 'probable', reason: 'dossierShape' }
      : undefined,
  )
