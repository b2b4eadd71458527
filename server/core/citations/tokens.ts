/** Cuts a text into words, numbers and signs, the way law citations are built up. */
import type { Span } from './citation.ts'

/** One token; `norm` is lower case, without diacritics, soft hyphens or the dots of an abbreviation. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'sign'
  readonly text: string
  readonly norm: string
  /** True when no white space stands between this token and the one before it. */
  readonly glued: boolean
  /** True when the token is the first of its line. */
  readonly opensLine: boolean
}

/** Abbreviations of acts of two letters: "58pw" is article 58, not article 58pw. */
const TWO_LETTER_ACTS = 'pw|ww|zw|tw|jw|gw|rv|sr|sv|fw|vw|bw'

const TOKEN = new RegExp(
  [
    // "t/m", "en/of" and dotted abbreviations ("A.w.b.", "e.v.", "c.q.")
    /t\/m|en\/of|d\.w\.z\.|(?:\p{L}\.){2,}\p{L}?(?!\p{L})/u.source,
    // the letter before a colon: 1a:1, 18a:3
    /\d{1,3}[a-z]:\d{1,3}[a-z]?(?![\p{L}\d])/u.source,
    // numbers: 58, 18a, 475da, 4:84, 2.4.1, 31bis, 8e, 1ste
    `\\d+(?:[:.]\\d+)*(?:bis|ter|quater|ste|(?!(?:${TWO_LETTER_ACTS}))[a-z]{1,2})?(?![\\p{L}\\d])`,
    /\d+(?:[:.]\d+)*/u.source,
    // scanned words: "artike1", "onderdee|", "Staatsb1ad", "I0AW"; but "lid1onder" is two words and a number
    /(?:artike|onderdee)[1|](?![\p{L}\d])/u.source,
    /(?!(?:artikel|art|lid|leden|sub|onder|onderdeel|wet)[01])\p{L}+[01]\p{L}{2,}(?![\p{L}\d])/u.source,
    // words, with inner hyphens and apostrophes, or broken off at the end of a line
    /\p{L}[\p{L}\p{M}\u00AD]*(?:['’\-‑][\p{L}\p{M}\u00AD]+)*(?:[-¬]\r?\n[ \t]*\p{L}[\p{L}\p{M}]*)?/u.source,
    /[^\s\u00AD]/u.source,
  ].join('|'),
  'giu',
)

/** Most words are letters without marks, of which nothing is to be mended but capitals. */
const PLAIN = /^[a-z]+$/i

/** Lower case, no diacritics, no soft hyphens, hyphens and apostrophes in one form, no dots in abbreviations. */
export function normalised(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  const plain = text
    .normalize('NFD')
    .replace(/[\p{M}\u00AD]/gu, '')
    .replace(/[‑–]/g, '-')
    .toLowerCase()
  return /^(?:\p{L}\.){1,}\p{L}?$/u.test(plain) ? plain.replaceAll('.', '') : plain
}

/** A word as it was before it was broken off at the end of a line ("Partici-", "patiewet") or scanned with digits in it. */
const mended = (word: string): string =>
  PLAIN.test(word)
    ? word
    : word
        .replace(/(?<=\p{Ll})[-¬]\r?\n[ \t]*(?=\p{Ll})/u, '')
        .replaceAll(/[1|]/g, 'l')
        .replaceAll('0', 'o')

/** The tokens of a text in order; spans are in the text as given. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let previousEnd = -1
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index
    const end = start + match[0].length
    const first = match[0].charAt(0)
    const kind = /\d/.test(first) ? 'number' : /\p{L}/u.test(first) ? 'word' : 'sign'
    const written = kind === 'word' ? mended(match[0]) : match[0]
    tokens.push({
      kind,
      text: written,
      norm: normalised(written),
      start,
      end,
      glued: start === previousEnd,
      opensLine: previousEnd < 0 || /\n/.test(text.slice(previousEnd, start)),
    })
    previousEnd = end
  }
  return tokens
}
