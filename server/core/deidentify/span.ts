/** What detectors report: stretches of a text that may point to a person, before and after replacements are chosen. */
import type { ReasonCode } from './reasons.nl.ts'

/** The kinds of identifier that are looked for, as the batch command names them. */
export const IDENTIFIER_TYPES = [
  'NAME',
  'BSN',
  'DATE_OF_BIRTH',
  'DATE',
  'ADDRESS',
  'POSTCODE',
  'PLACE',
  'PHONE',
  'EMAIL',
  'IBAN',
  'LICENSE_PLATE',
  'DOSSIER',
  'KVK',
  'ORG_SMALL',
  'URL_HANDLE',
  'AGE_90PLUS',
] as const
export type IdentifierType = (typeof IDENTIFIER_TYPES)[number]

/** How sure the detector is; `check` asks a person to look and removes nothing. */
export type Certainty = 'certain' | 'probable' | 'check'

/** A stretch of text; offsets are UTF-16 code units, `end` exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A stretch that a detector holds for an identifier. */
export interface Finding extends Stretch {
  readonly type: IdentifierType
  readonly certainty: Certainty
  readonly reason: ReasonCode
  /** Set when kinship words say that the person is a child. */
  readonly child?: boolean
  /** The name of which this is another form: misspelt, made small, or initials alone. */
  readonly of?: string
}

/** The kinds that point to one person by themselves. */
const DIRECT: ReadonlySet<IdentifierType> = new Set([
  'BSN',
  'IBAN',
  'EMAIL',
  'PHONE',
  'LICENSE_PLATE',
  'DATE_OF_BIRTH',
  'POSTCODE',
  'NAME',
])

/** Whether it is certain and points to one person: no other reading of its words makes it less so. */
export const isSure = ({ type, certainty }: Pick<Finding, 'type' | 'certainty'>): boolean =>
  certainty === 'certain' && DIRECT.has(type)

/** A mark in the input text, with what takes its place and why, in Dutch. Offsets are UTF-16 code units. */
export interface Span extends Stretch {
  readonly type: IdentifierType
  readonly replacement: string
  readonly reason: string
  /** `check` asks a person to look: the text keeps the word. */
  readonly certainty: Certainty
}

/**
 * Every match of a global pattern. `String.matchAll` copies the pattern on each call, which a run of many short
 * texts pays for; this uses the pattern itself, so a pattern may not be searched again while its matches are.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return matches
}

/** Every match of a global pattern as a finding of one kind; `make` may refuse a match or narrow it. */
export function findAll(
  text: string,
  pattern: RegExp,
  make: (match: RegExpExecArray) => Finding | undefined,
): Finding[] {
  return made(allMatches(text, pattern), make)
}

/** What is made of each match, without those that are refused; `flatMap` takes three times as long. */
export function made(
  matches: readonly RegExpExecArray[],
  make: (match: RegExpExecArray) => Finding | undefined,
): Finding[] {
  const found: Finding[] = []
  for (const match of matches) {
    const finding = make(match)
    if (finding) found.push(finding)
  }
  return found
}

/** The stretch of the whole match. */
export const whole = (match: RegExpExecArray): Stretch => ({
  start: match.index,
  end: match.index + match[0].length,
})

/** The text just before a position, at most `length` characters, in lower case and never past a line break. */
export function before(text: string, position: number, length: number): string {
  const stretch = text.slice(Math.max(0, position - length), position)
  return stretch.slice(stretch.lastIndexOf('\n') + 1).toLowerCase()
}

/** The text just after a position, at most `length` characters, in lower case and never past a line break. */
export function after(text: string, position: number, length: number): string {
  const stretch = text.slice(position, position + length)
  const lineEnd = stretch.indexOf('\n')
  return (lineEnd < 0 ? stretch : stretch.slice(0, lineEnd)).toLowerCase()
}

/** The digits of a text, without anything between them. */
export function digitsOf(text: string): string {
  let digits = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 47 && code < 58) digits += text[i]
  }
  return digits
}
