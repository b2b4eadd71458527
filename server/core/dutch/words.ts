// Small rules of Dutch: number, lists, capitals and sentence ends.
import { inFigures } from './numerals.ts'

/** The singular for one, the plural for everything else: `plural(1, 'casus', 'casussen')`. */
export const plural = (count: number, one: string, more: string): string => (count === 1 ? one : more)

/** So many of a thing, in figures: `1 casus`, `1.234 casussen`. */
export const counted = (count: number, one: string, more: string): string =>
  `${inFigures(count)} ${plural(count, one, more)}`

/** A list in running text: `a`, `a en b`, `a, b en c`; the last word may be another than `en`. */
export function enumerate(parts: readonly string[], last = 'en'): string {
  const [only] = parts
  if (parts.length < 2) return only ?? ''
  const { between, before } = listMarks(parts)
  return `${parts.slice(0, -1).join(between)}${before}${last} ${parts.at(-1)}`
}

/**
 * What stands between the parts of a list and before its last word. A part that is a list itself (`stress en angst`) has to
 * be told from the others; one within quotation marks or brackets is.
 */
export function listMarks(parts: readonly string[]): { readonly between: string; readonly before: string } {
  const bare = parts.map((part) => part.replace(/‘[^’]*’|\([^)]*\)/gu, ''))
  if (parts.length > 1 && bare.some((part) => part.includes(', '))) return { between: '; ', before: '; ' }
  // Further up the list the commas already tell the parts apart.
  const isMixed = parts.length > 2 && bare.slice(-2).some((part) => / en /u.test(part))
  return { between: ', ', before: isMixed ? ', ' : ' ' }
}

/** The name of a regulation with its article: `het Boetebesluit …`, `het Wetboek van …`, `de Participatiewet`. */
export const withArticle = (regulation: string): string =>
  `${/^(?:(?:algemeen )?\p{L}*besluit|(?:\p{L}+-|internationaal |europees )?verdrag|evrm|(?:burgerlijk )?wetboek)\b/iu.test(regulation) ? 'het' : 'de'} ${regulation}`

/** The text with a capital first, also for `één` (`Eén`), `'s` (`'s Avonds`) and ij (`IJ`). */
export function capitalise(text: string): string {
  const [, before = '', first = '', rest = ''] = /^((?:['’]s )?)(ij|éé(?=n\b)|.)(.*)$/su.exec(text) ?? []
  return `${before}${first === 'éé' ? 'Eé' : first.toUpperCase()}${rest}`
}

/**
 * The text with a small letter first, for use inside a sentence. Abbreviations (`UWV`, `AIO-aanvulling`) and words that
 * are a name keep their capital.
 */
export function decapitalise(text: string): string {
  const [first = ''] = text.split(/[\s,.;:]/)
  const isAbbreviation = /^\p{Lu}.*\p{Lu}/u.test(first) || /^\p{Lu}$/u.test(first)
  if (isAbbreviation || PROPER.test(first)) return text
  // A capital loses the accent of "één".
  return first === 'Eén' ? `é${text.slice(1)}` : text.slice(0, 1).toLowerCase() + text.slice(1)
}

// Words that begin a label or title of ours and are names of things.
const PROPER =
  /^(Bbz|Pgb|Wajong|Wmo|Awb|Awir|Participatiewet|Toeslagenwet|Ziektewet|Dienst|Landelijke|Nederlandse|Zvw|Wgs|Wlz)/

/** The text with a full stop last, unless it ends with a mark of its own; empty text stays empty. */
export function withStop(text: string): string {
  const trimmed = text.trim()
  return trimmed === '' || /[.!?…]['"’”)]*$/u.test(trimmed) ? trimmed : `${trimmed}.`
}

/** The text as a sentence: a capital first and a full stop last; empty text stays empty. */
export const asSentence = (text: string): string => capitalise(withStop(text))

/** The text without its final full stop, to stand in a table cell or heading. */
export const withoutStop = (text: string): string => text.trim().replace(/\.$/, '')

// A full stop after one of these does not end a sentence.
const ABBREVIATION = /\b(?:art|nr|bijv|ca|mr|dr|mw|dhr|o\.a|m\.b\.t|i\.v\.m|t\.o\.v)\.$/i

/** The sentences of a text, each with its own final mark. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = []
  for (const part of text.trim().split(/(?<=[.!?]['"’”)]*)\s+(?=['"‘“(]?\p{Lu})/u)) {
    const previous = sentences.at(-1)
    if (previous !== undefined && ABBREVIATION.test(previous))
      sentences[sentences.length - 1] = `${previous} ${part}`
    else sentences.push(part)
  }
  return sentences
}
