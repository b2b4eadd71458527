/**
 * The gate before storage: the only place that makes sealed text. It refuses text in which a sure direct
 * identifier still stands, and says where and of what kind without repeating a word of it.
 */
import type { Period } from '#core/period.ts'
import { withPlainCharacters } from '#core/plainCharacters.ts'
import { ok, type Result } from '#core/result.ts'
import { coarserDates, withDates } from './datePlaceholders.ts'
import { deidentify } from './deidentify.ts'
import { normalise } from './normalise.ts'
import { withoutSizes } from './placeholders.ts'
import { type IdentifierType, isSure, type Span, type Stretch } from './span.ts'

declare const brand: unique symbol

/** Text that passed the gate; the database columns for stories take nothing else. */
export type SealedText = string & { readonly [brand]: true }

/** Where a direct identifier stands and of what kind it is; offsets are UTF-16 code units. */
export interface IdentifierFinding extends Stretch {
  readonly type: IdentifierType
}

/** How far a house number may stand from its postcode. */
const HOUSE_NUMBER_REACH = 40

const HOUSE_NUMBER =
  '(?:\\d|(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\\p{L}+(?:tien|tig|honderd))(?!\\p{L}))'
/** "1234 AB Zwolle, nr. 12", "1234 AB, het huisnummer daarvan is twaalf": a number called that of a house. */
const NUMBERED = new RegExp(
  `[Hh]uis ?(?:nummer|nr)\\.?(?!\\p{L})[^\\d.;\\n]{0,20}?(?<!\\p{L})${HOUSE_NUMBER}|^[ ,(]{0,3}(?:(?:te |in )?\\p{Lu}[\\p{L}' -]{1,20})?[ ,(]{0,3}(?:[Nn]ummer|[Nn]r|[Nn]o)\\.?:? ?${HOUSE_NUMBER}`,
  'u',
)
/** "huisnr. 12, pc 1234 AB": the same before it, past the word for a postcode. */
const NUMBERED_BEFORE = new RegExp(
  `(?:(?<!\\p{L})huis ?-?)?(?<!\\p{L}(?<!huis ?-?))(?:nummer|nr|no)\\.?:?[^\\d.;\\n]{0,14}?(?<!\\p{L})${HOUSE_NUMBER}[\\d]{0,3} ?[a-z]?[ ,;(]{0,3}(?:(?:en|met|bij|in) )?(?:de )?(?:postcode|postc|pc)?[.:]{0,2} ?$`,
  'iu',
)

/** Whether a figure stands right beside a postcode, or a number called that of a house further on. */
function hasHouseNumber(text: string, { start, end }: Stretch): boolean {
  const head = normalise(text.slice(Math.max(0, start - 8), start)).text
  const tail = normalise(text.slice(end, end + HOUSE_NUMBER_REACH)).text
  const further = normalise(text.slice(Math.max(0, start - HOUSE_NUMBER_REACH), start)).text
  return /\d/.test(head + tail.slice(0, 8)) || NUMBERED.test(tail) || NUMBERED_BEFORE.test(further)
}

/** Whether a span is no town: that may stand between a street and its postcode. */
const isNoPlace = ({ type }: Span): boolean => type !== 'PLACE'

/** What an organisation took in behind a full stop, and what marks and figures join in a reference. */
const BEHIND_STOP = /\.\s+(\S.*)$/su
const JOINS = /[^\p{L}']+/gu
const TWO_WORDS = /\p{L}{3}.*[^\p{L}].*\p{L}{3}/su

/** Whether a name of two words or more that is sure by itself lies within what was taken for something else. */
function hidesName(text: string, { start, end, type }: Pick<Span, 'start' | 'end' | 'type'>): boolean {
  const written = text.slice(start, end)
  const within =
    type === 'ORG_SMALL'
      ? (BEHIND_STOP.exec(written)?.[1] ?? '')
      : type === 'DOSSIER'
        ? written.replace(JOINS, ' ').trim()
        : ''
  return (
    TWO_WORDS.test(within) &&
    deidentify(within).spans.some(
      (span) => span.type === 'NAME' && isSure(span) && TWO_WORDS.test(within.slice(span.start, span.end)),
    )
  )
}

/**
 * Lets text through that holds no sure direct identifier; refuses it with every place that does. Of a municipality
 * the size is left out, which is kept apart from the text; of characters that no document can hold, what they stand for.
 */
export function seal(given: string): Result<SealedText, IdentifierFinding> {
  const text = withPlainCharacters(given)
  const { spans } = deidentify(text)
  const problems = spans
    .filter((span, i) => {
      if (span.type !== 'POSTCODE' || !isSure(span)) return isSure(span) || hidesName(text, span)
      const previous = spans.slice(0, i).findLast(isNoPlace)
      const next = spans.slice(i + 1).find(isNoPlace)
      const near =
        (previous?.type === 'ADDRESS' && span.start - previous.end < HOUSE_NUMBER_REACH) ||
        (next?.type === 'ADDRESS' && next.start - span.end < HOUSE_NUMBER_REACH)
      return near || hasHouseNumber(text, span)
    })
    .map(({ start, end, type }) => ({ start, end, type }))
  return problems.length > 0 ? { ok: false, problems } : ok(withoutSizes(text) as SealedText)
}

/** Sealed text in which no placeholder of a date is finer than the period; nothing outside brackets changes. */
export const withCoarserDates = (text: SealedText, period: Period): SealedText =>
  withDates(text, coarserDates(text, period)) as SealedText
