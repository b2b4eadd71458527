/**
 * Reads texts with their gold marks inline: `{{NAME:Fatima}}` is an identifier, `{{KEEP:artikel 17}}` is a hard
 * negative that has to stay.
 */
import { readFileSync } from 'node:fs'
import { IDENTIFIER_TYPES, type IdentifierType, type Stretch } from '#core/deidentify/span.ts'

/** A stretch of the text with what it is, or KEEP for what has to stay. */
export interface GoldSpan extends Stretch {
  readonly type: IdentifierType | 'KEEP'
}

/** A text without its marks, and the marks as offsets in it. */
export interface GoldText {
  readonly id: string
  readonly style: string
  readonly text: string
  readonly spans: readonly GoldSpan[]
}

const MARK = /\{\{([A-Z0-9_]+):((?:(?!\}\}).)*)\}\}/gs
const KNOWN: ReadonlySet<string> = new Set([...IDENTIFIER_TYPES, 'KEEP'])
const isType = (type: string): type is GoldSpan['type'] => KNOWN.has(type)

/** Takes the marks out of one text; an unknown type is an error in the data. */
function readMarks(marked: string): Pick<GoldText, 'text' | 'spans'> {
  const spans: GoldSpan[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(MARK)) {
    const [all, type = '', words = ''] = match
    if (!isType(type)) throw new Error(`unknown type ${type}`)
    text += marked.slice(at, match.index)
    spans.push({ start: text.length, end: text.length + words.length, type })
    text += words
    at = match.index + all.length
  }
  return { text: text + marked.slice(at), spans }
}

/** The parts of the evaluation set: some to work with, and `heldout` and the sealed ones, that are only ever counted. */
export const PARTS = [
  'develop',
  'second-develop',
  'third-develop',
  'fourth-develop',
  'fifth-develop',
  'sixth-develop',
  'seventh-develop',
  'eighth-develop',
  'ninth-develop',
  'tenth-develop',
  'eleventh-develop',
  'twelfth-develop',
  'thirteenth-develop',
  'fourteenth-develop',
  'fifteenth-develop',
  'sixteenth-develop',
  'seventeenth-develop',
  'eighteenth-develop',
  'nineteenth-develop',
  'twentieth-develop',
  'twenty-first-develop',
  'twenty-second-develop',
  'twenty-third-develop',
  'twenty-fifth-develop',
  'twenty-sixth-develop',
  'twenty-seventh-develop',
  'twenty-eighth-develop',
  'thirtieth-develop',
  'thirty-first-develop',
  'thirty-third-develop',
  'thirty-fourth-develop',
  'thirty-fifth-develop',
  'thirty-sixth-develop',
  'thirty-eighth-develop',
  'thirty-ninth-develop',
  'forty-first-develop',
  'forty-second-develop',
  'forty-third-develop',
  'forty-fifth-develop',
  'forty-sixth-develop',
  'forty-seventh-develop',
  'forty-eighth-develop',
  'fiftieth-develop',
  'fifty-first-develop',
  'fifty-second-develop',
  'heldout',
  'sealed-fourth',
  'sealed-sixth',
  'sealed-twenty-fourth',
  'sealed-twenty-ninth',
  'sealed-thirty-second',
  'sealed-thirty-seventh',
  'sealed-fortieth',
  'sealed-forty-fourth',
  'sealed-forty-ninth',
] as const
export type GoldPart = (typeof PARTS)[number]

/** The texts of one part of the evaluation set. */
export function goldTexts(part: GoldPart): readonly GoldText[] {
  const file = new URL(`../../test/evaluation/deidentify/${part}.json`, import.meta.url)
  const rows: readonly { id: string; style: string; text: string }[] = JSON.parse(readFileSync(file, 'utf8'))
  return rows.map(({ id, style, text }) => ({ id, style, ...readMarks(text) }))
}
