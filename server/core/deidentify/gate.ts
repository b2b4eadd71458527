/**
 * The gate before storage: the only place that makes sealed text. It refuses text in which a sure direct
 * identifier still stands, and says where and of what kind without repeating a word of it.
 */
import { withPlainCharacters } from '#core/plainCharacters.ts'
import { ok, type Result } from '#core/result.ts'
import { deidentify } from './deidentify.ts'
import { withoutSizes } from './placeholders.ts'
import { type IdentifierType, isSure, type Stretch } from './span.ts'

declare const brand: unique symbol

/** Text that passed the gate; the database columns for stories take nothing else. */
export type SealedText = string & { readonly [brand]: true }

/** Where a direct identifier stands and of what kind it is; offsets are UTF-16 code units. */
export interface IdentifierFinding extends Stretch {
  readonly type: IdentifierType
}

/** How far a house number may stand from its postcode. */
const HOUSE_NUMBER_REACH = 40

/**
 * Lets text through that holds no sure direct identifier; refuses it with every place that does. Of a municipality
 * the size is left out, which is kept apart from the text; of characters that no document can hold, what they stand for.
 */
export function seal(given: string): Result<SealedText, IdentifierFinding> {
  const text = withPlainCharacters(given)
  const { spans } = deidentify(text)
  const problems = spans
    .filter((span, i) => {
      if (span.type !== 'POSTCODE' || !isSure(span)) return isSure(span)
      const [previous, own, next] = [spans[i - 1], spans[i], spans[i + 1]]
      if (!own) return false
      const near =
        (previous?.type === 'ADDRESS' && own.start - previous.end < HOUSE_NUMBER_REACH) ||
        (next?.type === 'ADDRESS' && next.start - own.end < HOUSE_NUMBER_REACH)
      return (
        near ||
        /\d/.test(text.slice(Math.max(0, own.start - 8), own.start) + text.slice(own.end, own.end + 8))
      )
    })
    .map(({ start, end, type }) => ({ start, end, type }))
  return problems.length > 0 ? { ok: false, problems } : ok(withoutSizes(text) as SealedText)
}
