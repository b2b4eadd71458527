/** Tells where a letter was written, a town that opens a line before a date, from the name of a person there. */

import { FAREWELLS, GREETINGS, INTRODUCTIONS, ROLES, TITLES } from './lexicon/nameCues.ts'
import { MONTH_PATTERN } from './months.ts'
import type { Token } from './tokens.ts'

/** "Hoogkerk, 27 augustus 2023": a day right behind the word. */
const DATE_NEXT = new RegExp(
  `, (?:de |d\\.d\\. |(?:maan|dins|woens|donder|vrij|zater|zon)dag )?\\d{1,2}(?:[-/.]\\d{1,2}[-/.]\\d{2}| (?:${MONTH_PATTERN})(?!\\p{L}))`,
  'iuy',
)
const opensLine = (text: string, start: number): boolean =>
  start === 0 || /\n[ \t>]*$/.test(text.slice(Math.max(0, start - 4), start))

/** What else ends a line above the name of a person: a field of a form, a signature, a word that leads up to one. */
const LEADS_TO_NAME =
  /naam$|namen$|persoon$|^groet|^(?:hartelijks|knuffel|kus\p{L}*|handtekening|paraaf|(?:onder)?getekend|ondergetekende|namens|door|met|van|aan|bij|tav|inzake|betreft|betreffende|aanwezig|afwezig|behandelaar)$/u

/** What may stand before a date and is a day itself. */
const DAY = /^(?:eer)?gister(?:en)?$|^(?:over)?morgen$/

/** Whether the line above ends in what a name of a person follows. */
const isBelowNameCue = ({ key }: Token): boolean =>
  [TITLES, ROLES, FAREWELLS, GREETINGS, INTRODUCTIONS].some((words) => words.has(key)) ||
  LEADS_TO_NAME.test(key)

/**
 * Whether word `i` opens a line before a date. What no list has as a place is none when it may be a name; what is on
 * the list gives way to the name only where a letter is signed, as nothing else would take it elsewhere.
 */
export function isDateline(text: string, tokens: readonly Token[], i: number, listed: boolean): boolean {
  const [above, token] = [tokens[i - 1], tokens[i]]
  if (!token || token.shape === 'lower' || token.shape === 'number') return false
  const labelled = listed && /\p{L}: $/u.test(text.slice(Math.max(0, token.start - 3), token.start))
  if (!labelled && !opensLine(text, token.start)) return false
  DATE_NEXT.lastIndex = token.end
  if (!DATE_NEXT.test(text)) return false
  const { name, maybeName, spared, proper, listed: isWord } = token.kinds
  if (listed) return !(name && above && FAREWELLS.has(above.key))
  return (
    !name &&
    !maybeName &&
    !spared &&
    (proper || !isWord) &&
    !DAY.test(token.key) &&
    !(above && isBelowNameCue(above))
  )
}
