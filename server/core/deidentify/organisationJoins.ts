/** What may part two words of the name of one organisation, and what stands behind it. */
import { KIND_CUT_SHORT } from './organisationKinds.ts'
import type { Token } from './tokens.ts'

/** Small words that stand within the names of organisations. */
export const JOINER = new Set(
  'de het t van der den ten ter en op voor na door la le el al and the of by fan it foar oan da del di du for'.split(
    ' ',
  ),
)
const WITHIN = /^[ '’‘"“”&.,+-]{1,4}$/
/** "& zn" and the like behind a name. */
export const PARTNERS =
  /^(?: ?(?:&|en|\+) ?(?:zn\.?|zonen|zoon|dochters?|co\.?|partners|zussen|broers|gebroeders)(?!\p{L})| c\.s\.|\d{1,3}\p{L}*(?![\d-]))/iu

/** Kinds that people cut short with a dot. */
const CUT_SHORT = /^(?:st|stg|gebr|woningbouwver|fa|zn|woonst|wst|maatsch|advkant|.{3,}gem)$/
/** Firms bear the names of people; behind other words a name begins a sentence. */
const FIRM_CUT_SHORT = /^(?:st|stg|gebr|fa|zn)$/

/** Whether nothing but a space or a mark within names parts two words. */
export const joined = (text: string, left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined &&
  right !== undefined &&
  WITHIN.test(text.slice(left.end, right.start)) &&
  (!/\.\s|,/.test(text.slice(left.end, right.start)) ||
    ((CUT_SHORT.test(left.key) || KIND_CUT_SHORT.test(left.key)) &&
      (FIRM_CUT_SHORT.test(left.key) || !right.kinds.name)))
