/**
 * Finds what is sure and was broken over the end of a line: an account, a number or a day of which the rest stands
 * below, and what stands below its label. Tables and lists have numbers below each other that are not of one piece, so
 * only what is checked, called by its own word or shaped like nothing else is taken.
 */
import { findBsn } from './bsn.ts'
import { type DatedFinding, findDates } from './dates.ts'
import { findEmail } from './email.ts'
import { readTokens } from './guestWords.ts'
import { findIban } from './iban.ts'
import { openPage, type Page } from './page.ts'
import { findPhone } from './phone.ts'
import { digitsOf, type Finding, isSure, type Stretch } from './span.ts'

/** The end of a line with a figure or an "@" at either side; the line below may follow after an empty one. */
const BREAK = /\n(?:(?<=[\d@][-.]?[ \t]?\n)(?=[ \t]?[\p{L}\d])|\n?(?=[ \t]?(?:\d|[A-Z]{2}\d{2})))/gu
/** A word for what follows, right before the end of a line. */
const LABEL =
  /(?<!\p{L})(?:geb(?:oren(?: op)?|oortedatum|oortedag|\.|\.? ?datum)?|g\.? ?d\.?|d\.?o\.?b\.?|bsn(?:[- ]?(?:nummer|nr))?|burger ?service ?(?:nummer|nr)|sofi-?nummer)(?: is| was)?[.:]{0,2}[ \t]*\n{1,2}[ \t]*$/iu
/** How far the pieces of one identifier reach on either side of the end of a line. */
const REACH = 60
const MOBILE = /^(?:06|\+?31 ?\(?0?\)? ?6)/
/** Two noughts, which lead abroad, begin many a number of a file. */
const DUTCH_PHONE = /^\(?(?:0[1-9]|\+)/
const LABEL_REACH = 40
/** The last day of a row, with the first of the row below. */
const DAY_AT_END = /^0[1-9]([-/.])(?:0[1-9]|1[0-2])\1(?:19|20)\d{2}[ \t]*\n/

/** The stretches around the ends of lines, whole words, without overlap. */
function aroundBreaks(text: string): Stretch[] {
  const stretches: { start: number; end: number }[] = []
  for (const { index } of text.matchAll(BREAK)) {
    let start = Math.max(0, index - REACH)
    while (start > 0 && index - start < 2 * REACH && /\S/.test(text[start - 1] ?? '')) start--
    let end = Math.min(text.length, index + REACH)
    while (end < text.length && end - index < 2 * REACH && /\S/.test(text[end] ?? '')) end++
    const last = stretches.at(-1)
    if (last && start <= last.end) last.end = end
    else stretches.push({ start, end })
  }
  return stretches
}

/** Whether a line holds nothing but what was found of it, as the lines of a list of numbers do. */
const isListed = (text: string, { start, end }: Stretch): boolean =>
  /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 8), start)) &&
  /^[ \t]*(?:\n|$)/.test(text.slice(end, end + 8))

/** Whether what was found is one identifier, and not two numbers that happen to stand below each other. */
function isOne(text: string, finding: DatedFinding): boolean {
  const { start, end, type, reason } = finding
  const written = text.slice(start, end)
  if (!isSure(finding) || (type === 'BSN' && !/^\d{8,9}$/.test(digitsOf(written)))) return false
  if (LABEL.test(text.slice(Math.max(0, start - LABEL_REACH), start))) return true
  if (!written.includes('\n') || /\n[ \t]*\n/.test(written)) return false
  if (type === 'BSN') return reason === 'bsnCue'
  if (type !== 'PHONE') return true
  if (DAY_AT_END.test(written)) return false
  if (/[-/.]/.test(text[start - 1] ?? '') || !DUTCH_PHONE.test(written)) return false
  return MOBILE.test(written) || !isListed(text, finding)
}

const FINDERS = [findIban, findBsn, findPhone, findDates, ({ text }: Page) => findEmail(text)]

/** Sure identifiers that go on below, or stand below their label; `found` is what lines hold by themselves. */
export function findAcrossLines(text: string, found: readonly Finding[]): DatedFinding[] {
  const whole = found.filter(isSure)
  return aroundBreaks(text).flatMap((stretch) => {
    const joined = text
      .slice(stretch.start, stretch.end)
      .replace(BREAK, ([...breaks]) => ' '.repeat(breaks.length))
    const page = openPage(joined, readTokens(joined), [])
    return FINDERS.flatMap((find): readonly DatedFinding[] => find(page))
      .map((finding) => ({
        ...finding,
        start: finding.start + stretch.start,
        end: finding.end + stretch.start,
      }))
      .filter(
        (finding) =>
          isOne(text, finding) && !whole.some(({ start, end }) => start < finding.end && end > finding.start),
      )
  })
}
