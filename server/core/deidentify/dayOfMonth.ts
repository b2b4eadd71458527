/** Reads the day of the month in a written date, in figures or in words. */
import { feastDay } from './feasts.ts'
import { fold } from './fold.ts'
import { MONTH_PATTERN } from './months.ts'

/** The days of the month in words, the first and the thirty-first alike: "veertien", "veertiende". */
const DAY_NAMES =
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig eenentwintig tweeentwintig drieentwintig vierentwintig vijfentwintig zesentwintig zevenentwintig achtentwintig negenentwintig dertig eenendertig'.split(
    ' ',
  )
const FIRSTS = ['eerste', 'tweede', 'derde']

const TURNED = new RegExp(`^${MONTH_PATTERN} (\\d{1,2})`, 'i')

/** The one day of the month that a date names; undefined for a range, a list or none. */
export function dayIn(written: string): number | undefined {
  const feast = feastDay(written)
  if (feast) return feast
  const iso = /^(?:19|20)\d{2}\D?\d{2}\D?(\d{2})$/.exec(written)?.[1]
  if (iso) return Number(iso)
  const head = /^[^\d]*(\d{1,2})(?:e|de|ste)?(?=[ .\-/]*(?:(?:van )?\p{L}{3,}|\d{1,2}(?!\d)))/u.exec(written)
  const turned = TURNED.exec(written)?.[1]
  if (turned) return Number(turned)
  if (head)
    return /^[^\d]*\d{1,2}(?:e|de|ste)? ?(?:,|en|of|t\/m|tot|-|¯|&) ?\d{1,2}(?:e|de|ste)?[ -]\p{L}/iu.test(
      written,
    )
      ? undefined
      : Number(head[1])
  const word =
    /(?:^|[\s,])(\p{L}+?)(?:de|ste)? (?:van )?\p{L}+(?:,? [\d']+)?$/u.exec(fold(written))?.[1] ?? ''
  const ordinal = FIRSTS.indexOf(/(?:^|\s)(eerste|tweede|derde) /.exec(fold(written))?.[1] ?? '')
  const named = DAY_NAMES.indexOf(word)
  return ordinal >= 0 ? ordinal + 1 : named >= 0 ? named + 1 : undefined
}
