/** Rewrites the odd characters of pasted text to plain ones and keeps the way back to the offsets of the input. */
import { fold } from './fold.ts'
import { isOrdinaryWord, wordKinds } from './lexicon.ts'
import { unmarked } from './markup.ts'
import { nameShape } from './nameShape.ts'
import { type Mapped, mended } from './scans.ts'
import { DAGGER, FEMALE, MALE, TELEPHONE } from './standIns.ts'

/** What takes no place of its own on the screen, and control characters but the line break and the tab. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Me}]|[^\P{Cc}\n\r\t]/u
const ALL_UNSEEN = new RegExp(UNSEEN, 'gu')
const MARK = /\p{M}/u
/** Strokes and dots over a letter or digit that are no part of any alphabet, as left after composing. */
const STRAY_MARKS = /(?<=[\p{Nd}\p{Script=Latin}])\p{M}+/gu
const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/u
const ODD = new RegExp([UNSEEN, MARK, FOREIGN_DIGIT].map(({ source }) => source).join('|'), 'u')

/** Letters that a scanner or a typist put for figures in a run with a figure in it: "O35-69 41 O27", "l4 mei", "3o". */
const MISREAD_FIGURES =
  /(?<![\p{L}\d'])(?=[OoIl]{0,8}\d)[OoIl\d]{1,24}(?![\p{L}\d])|(?=[oOlI])(?:(?<=\d)[oOlI]{1,8}(?=\d)|(?<![\p{L}\d'])(?:O{1,4}(?=\d{2})|[lI](?=\d(?!\d)))|(?<=\d ?[-/.]? ?)O{1,4}(?= ?[-/.]? ?\d)|(?<=\d[OoIl\d]{0,8})[OoIl]{1,8}(?= ?[A-Z]{2}(?!\p{L})))|(?=[OoIl\d])(?:(?<=\d[OoIl\d]{0,8}-)[OoIl\d]{2,24}(?![\p{L}\d])|(?<=-)[OoIl]{0,8}\d[OoIl\d]{0,16}(?=-\p{Lu}))|(?<=¤ {0,2})[OoIl]{1,3}(?=[.,][OoIl\d]{2})|(?<=\d[.,])[OoIl\d]{2,3}(?!\p{L})|(?<![\p{L}\d'])[lI](?=(?: [\dOIl]){3} ?[A-Z]{2}(?!\p{L}))|(?<![\p{L}\d'])[lI]{1,2}(?= {1,3}(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec))/gu
const asFigures = (run: string): string => run.replace(/[Oo]/g, '0').replace(/[lI]/g, '1')

/** Figures and letters that a scanner put for other letters within a word: "S1uis", "VENL0", "SlNGH", "VeId". */
const MISREAD_LETTERS: readonly (readonly [RegExp, string])[] = [
  [
    /(?<=\p{Lu})l(?=\p{Lu}|[:01])|(?<![\p{L}\d])l(?=\p{Lu}{2,}|\p{Lu}-\p{Lu})|(?<=\p{Lu}{3})l(?!\p{L})/gu,
    'I',
  ],
  [/(?=1)(?<=(?<![\p{L}\d@._-])(?:\p{L}{1,20}-)?\p{L}{0,30}\p{Ll})1(?=\p{Ll}+(?![\p{L}\d@_]))/gu, 'l'],
  [/(?=1)(?<=(?<![\p{L}\d@._-])\p{Lu})1(?=\p{Ll}{2,}(?![\p{L}\d@_]))/gu, 'l'],
  [
    /(?=1)(?<=(?<![\p{L}\d@._-])\p{Ll}{2,9})1(?= \d{4}(?!\d))|(?=1)(?<=(?<![\p{L}\d@._-])\p{Ll}{3,9})1(?= \d)/gu,
    'i',
  ],
  [
    /(?=1)(?<=(?<![\p{L}\d@._-])\p{Lu}{1,20})1(?=\p{Lu}{4,}(?![\p{L}\d]))|(?=1)(?<=(?<![\p{L}\d@._-])\p{Lu}{2,20})1(?=\p{Lu}{2,}(?![\p{L}\d]))/gu,
    'I',
  ],
  [/(?=0)(?<=(?<![\p{L}\d@._-])\p{Lu}{1,2})0(?=\p{Lu}{4,}(?![\p{L}\d]))/gu, 'O'],
  [/(?=0)(?<=(?<![\p{L}\d@._-])(?:\p{Lu}|\p{L}{1,30}\p{Ll}))0(?=\p{Ll}{2,}(?![\p{L}\d@_]))/gu, 'o'],
  [/(?=0)(?<=(?<![\p{L}\d@._-])\p{L}{2,30}\p{Ll}0?)0(?=0?\p{Ll}+(?![\p{L}\d@_]))/gu, 'o'],
  [
    /(?=0)(?<=(?<![\p{L}\d@._-])(?:\p{Lu}{3,20}-)?\p{Lu}{3,20})0(?=\p{Lu}*(?![\p{L}\d]))|(?<=\p{Lu}{3}-)0(?=\p{Lu}{3,})/gu,
    'O',
  ],
  [
    /(?<![\p{L}\d.,¤@_-])0(?=\p{Ll}{1,}(?![\p{L}\d]))|(?<=^|\n|(?<!(?:[Ss]ituatie|[Ss]cenario|[Vv]ariant|[Oo]ptie|[Ss]tap|[Ff]ase|[Tt]rede|[Nn]iveau|[Gg]roep|[Vv]raag|[Pp]unt|[Nn]ummer|[Nn]r\.?|[Bb]ijlage|[Hh]oofdstuk|[Aa]rtikel|[Ll]id|[Rr]onde|[Vv]ersie)) )0(?=\. \p{Lu}\p{Ll})/gu,
    'O',
  ],
  [/(?<=(?<![\p{L}\d.,¤@_-]))0(?=\p{Lu}{2,}(?![\p{L}\d]))/gu, 'O'],
  [/(?<=\p{Ll})I(?=\p{Ll})/gu, 'l'],
  [/(?<=(?<!\d)[1-9]\d{3} ?\p{Lu})0(?![\p{L}\d])/gu, 'O'],
  [/(?<=\p{L}\p{Ll})3(?=\p{Ll}{2,}(?![\p{L}\d@_]))/gu, 'e'],
  [/(?<=(?<![\p{L}@_.-])\p{Lu}{3,12})3(?=\p{Lu}{2,})/gu, 'E'],
  [/(?<=\p{L}\p{Ll}{2})5(?=\p{Ll}{2,}(?![\p{L}\d@_]))/gu, 's'],
  [/(?<=\p{L}\p{Ll}{2})9(?=\p{Ll}{2,}(?![\p{L}\d@_]))/gu, 'g'],
]

/** What a scanner misread, as it was on paper, in a text of plain signs; every place keeps its length. */
function unscanned(text: string): string {
  if (!/[OoIl]|\p{L}[01359]/u.test(text)) return text
  let plain = /\d[OoIl]|[OoIl]\d|[-/.\d] ?O(?!\p{Ll})|(?<![\p{L}\d'])[lI]{1,2} {1,3}[jfmasond\d]/u.test(text)
    ? text.replace(MISREAD_FIGURES, asFigures)
    : text
  if (
    /\p{L}[01359]|-0\p{Lu}|(?:^|[ \n("'])0(?:\p{L}|\. )|\p{Ll}I\p{Ll}|\p{Lu}l(?:\p{Lu}|:|(?!\p{L}))|(?<!\p{L})l(?:\p{Lu}|[bcdfghkmnpqrstvwxz][a-z]{3})/u.test(
      plain,
    )
  )
    for (const [misread, letter] of MISREAD_LETTERS) plain = plain.replace(misread, letter)
  return plain.replace(SMALL_L, asCapital)
}

/** A word that begins with a small "l" and a consonant, as a scanner reads a capital "I". */
const SMALL_L = /(?<![\p{L}\d'])l[bcdfghkmnpqrstvwxz][a-z]{3,}(?![\p{L}\d])/gu
/** The word with the capital, where that is known and the other is not: "lngang", "lbrahim", but not "lgbti". */
function asCapital(written: string): string {
  const capital = `I${written.slice(1)}`
  return isKnown(fold(capital)) && !isOrdinaryWord(written) ? capital : written
}

/** Whether a word is in a list, made of two that are, or a street; in the broad, noisy list of names, the letters count as well. */
function isKnown(key: string): boolean {
  const { listed, ordinary, name, maybeName } = wordKinds(key)
  if (listed || name || (ordinary && key.length >= COMPOUND_MIN)) return true
  const named = key.replace(/(?:straat|laan|weg|plein|hof|kade)$/, '')
  return (maybeName && nameShape(key) > 0) || (named !== key && wordKinds(named).name)
}
const COMPOUND_MIN = 8

/** Signs that do not stand for themselves; most texts have few and many have none. */
const UNPLAIN = /[^\t\n\x20-\x5f\x61-\x7e\xa1-\xac\xae-\xb3\xb5-\xff]/

/** Quotes, spaces, hyphens and wide signs of one code unit become plain in place, so that offsets stay. */
const plainSigns = (text: string): string =>
  text
    .replace(/[^\P{Zs} ]/gu, ' ')
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .replace(/[\u2013\u2014](?<=\d ?.)(?= ?\d)/g, '-')
    .replace(/\r/g, '\n')
    .replace(/[\u2024\u2460-\u2468\ufe52\ufe6b\uff01-\uff5e]/g, (sign) => sign.normalize('NFKC'))

/** The digits of every script stand in runs that begin with a zero. */
function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let first = code
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1
  return String((code - first) % 10)
}

/** A character with the marks and unseen characters behind it, as the one plain character it looks like. */
const plainCharacter = (written: string): string =>
  written.replace(ALL_UNSEEN, '').normalize('NFC').replace(STRAY_MARKS, '').replace(FOREIGN_DIGIT, plainDigit)

/** Plain text for the detectors: words one space apart. */
export function normalise(input: string): Mapped {
  const read = unmarked(input)
  const { text, toInput } = mended(plain(read.text), read.text)
  return { text, toInput: (offset) => read.toInput(toInput(offset)) }
}

/** Plain text in its place: no unseen characters, letters composed with their accents, digits of our own. */
function plain(input: string): Mapped {
  if (!UNPLAIN.test(input)) return { text: unscanned(input), toInput: (offset) => offset }
  if (!MAYBE_ODD.test(input) || !ODD.test(input))
    return { text: plainInPlace(input), toInput: (offset) => offset }
  const offsets: number[] = []
  let text = ''
  for (let i = 0; i < input.length; ) {
    const start = i
    for (const usual = usualEnd(input, i); i < usual; i++) offsets.push(i)
    text += input.slice(start, i)
    if (i === input.length) break
    let end = i + characterAt(input, i).length
    for (let next = characterAt(input, end); MARK.test(next) || UNSEEN.test(next); ) {
      end += next.length
      next = characterAt(input, end)
    }
    const plain = plainCharacter(input.slice(i, end))
    for (let k = 0; k < plain.length; k++) offsets.push(Math.min(i + k, end - 1))
    text += plain
    i = end
  }
  const places = Uint32Array.from(offsets)
  return { text: plainInPlace(text), toInput: (offset) => places[offset] ?? input.length }
}

/** Where the usual signs end that begin at an offset; the last one before another sign goes with that. */
function usualEnd(text: string, offset: number): number {
  USUAL.lastIndex = offset
  return USUAL.test(text) ? USUAL.lastIndex : offset
}

/** The character at an offset, one or two code units; empty past the end. */
const characterAt = (text: string, offset: number): string => {
  const code = text.codePointAt(offset)
  return code === undefined ? '' : String.fromCodePoint(code)
}

/** Every sign as the rules know it, in its place. */
const plainInPlace = (text: string): string => unscanned(oneByteText(plainSigns(text)))

/** The signs that people often write. */
const OFTEN = String.raw`\t\n\r\x20-\x7e\xa0-\xac\xae-\xff\u20ac\u2013\u2014\u2018-\u201e\u2022\u2026`
/** What may be unseen, a mark of its own or a foreign digit: all the others. */
const MAYBE_ODD = new RegExp(`[^${OFTEN}]`)
const USUAL = new RegExp(`[${OFTEN}]+(?![^${OFTEN}])`, 'y')
const CHUNK = 4_096

/** The signs that rules look for and what stands for them in the text that they read. */
const STAND_INS: Readonly<Record<string, string>> = {
  '\u20ac': '\u00a4',
  '\u2013': '\u00af',
  '\u2014': '\u00ac',
  '\u2026': '\u00a6',
  '\u2022': '\u00b7',
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u2020': DAGGER,
  '\u2640': FEMALE,
  '\u2642': MALE,
  '\u260e': TELEPHONE,
  '\u{1f4de}': TELEPHONE + TELEPHONE,
}
const WORD_LIKE = /[\p{L}\p{M}\p{N}\p{Zs}]/u

/** A character as one that fits in a byte, or two for a pair; itself when there is none that reads alike. */
function oneByteSign(character: string): string {
  const sign = STAND_INS[character]
  if (sign) return sign
  if (!WORD_LIKE.test(character)) return character.length === 1 ? '\u00a8' : '\u00b8\u00b8'
  const bare = character.normalize('NFD').replace(/\p{M}/gu, '')
  return FOLDED[character] ?? (/^[a-z]$/i.test(bare) ? bare : character)
}
const FOLDED: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D' }

/**
 * The text with one byte a character where that can be: patterns are much faster over it, and made once instead of
 * twice. Letters lose their foreign accents, which no list has either.
 */
function oneByteText(written: string): string {
  const text = written.replace(/[^\0-\xff]/gu, oneByteSign)
  const codes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 255) return text
    codes[i] = code
  }
  let bytes = ''
  for (let i = 0; i < codes.length; i += CHUNK)
    bytes += Reflect.apply(String.fromCharCode, undefined, codes.subarray(i, i + CHUNK))
  return bytes
}
