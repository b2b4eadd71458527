/** Reads Dutch numbers: ordinals ("achtste", "8e", "2de") and cardinals up to ninety-nine; `dutch/numerals.ts` writes them. */

import { BELOW_TWENTY } from '../dutch/numerals.ts'

const TENS = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig']
/** "lste", "le": scanned forms of "1ste" and "1e". */
const IRREGULAR_ORDINALS = new Map([
  ['lste', 1],
  ['le', 1],
  ['eerste', 1],
  ['derde', 3],
  ['achtste', 8],
])

function buildCardinals(): Map<string, number> {
  const cardinals = new Map<string, number>()
  for (const [value, word] of BELOW_TWENTY.entries()) if (value > 0) cardinals.set(word, value)
  for (const [ten, tenWord] of TENS.entries()) {
    if (tenWord === '') continue
    cardinals.set(tenWord, ten * 10)
    for (let unit = 1; unit <= 9; unit++) {
      cardinals.set(`${BELOW_TWENTY[unit]}en${tenWord}`, ten * 10 + unit)
    }
  }
  return cardinals
}

const CARDINALS = buildCardinals()

function buildOrdinals(): Map<string, number> {
  const ordinals = new Map(IRREGULAR_ORDINALS)
  for (const [word, value] of CARDINALS) {
    if (value === 1 || value === 3 || value === 8) continue
    ordinals.set(word + (value < 20 ? 'de' : 'ste'), value)
  }
  return ordinals
}

const ORDINALS = buildOrdinals()

/** The value of a cardinal in words without diacritics ("zeventien" is 17), or null. */
export function cardinalValue(word: string): number | null {
  return CARDINALS.get(word) ?? null
}

const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/
const ROMAN_VALUES = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
])

/** The value of a roman number in capitals up to thirty-nine ("IV" is 4), or null. */
export function romanValue(word: string): number | null {
  if (!ROMAN.test(word)) return null
  const values = [...word].map((letter) => ROMAN_VALUES.get(letter) ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}

/** The value of an ordinal in lower case, in words or digits ("achtste", "8e", "2de", "1ste"), or null. */
export function ordinalValue(word: string): number | null {
  const digits = /^(\d{1,2})(?:e|de|ste)$/.exec(word)
  if (digits) return Number(digits[1])
  return ORDINALS.get(word) ?? null
}

/** Every whole number from the last one read up to and including `until`. */
export function numbersUpTo(last: string | undefined, until: number): string[] {
  const from = Number(last ?? until) + 1
  return Array.from({ length: Math.max(0, until - from + 1) }, (_, offset) => String(from + offset))
}

/** Every letter from the last one read up to and including `until`; a doubled one stands alone. */
export function lettersUpTo(last: string | undefined, until: string): string[] {
  const from = (last ?? until).charCodeAt(0) + 1
  const count = last?.length === 1 && until.length === 1 ? until.charCodeAt(0) - from + 1 : 1
  if (count <= 1) return [until]
  return Array.from({ length: count }, (_, offset) => String.fromCharCode(from + offset))
}
