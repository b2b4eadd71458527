/** Reads a list of numbers behind one source: "nrs. 324 en 338", "191 t/m 193", "Stb. 2015, 195 en 196". */
import { lettersUpTo } from './numerals.ts'

interface Numbered {
  readonly number: string
  readonly start: number
  readonly end: number
}

/** A range of more papers than this is a slip of the pen; behind a dash the number is then of something else. */
const RANGE_MAX = 40

/** The numbers of a list "661", "324 en 338", "13, 14 en 15", "19a", "191 t/m 193", "1–3", with their places. */
function numbersIn(list: string, offset: number): Numbered[] {
  const pattern =
    /(?<range>(?:t\/m|tot en met|(?<dash>[-–]))\s{0,9}(?:nrs?\.?\s{0,9})?)?(?<number>\d+[a-z]?\b|\b[A-Z]{1,3}\b)/g
  const found: Numbered[] = []
  for (const match of list.matchAll(pattern)) {
    const { range, dash, number = '' } = match.groups ?? {}
    const end = offset + match.index + match[0].length
    const place = { start: end - number.length, end }
    const [from, to] = [Number(found.at(-1)?.number), Number(number)]
    if (dash !== undefined && (to <= from || to - from > RANGE_MAX)) break
    if (range !== undefined && to - from <= RANGE_MAX)
      for (let between = from + 1; between < to; between += 1)
        found.push({ number: String(between), ...place })
    if (range !== undefined && /^[A-Z]{2}$/.test(`${found.at(-1)?.number}${number}`))
      for (const letter of lettersUpTo(found.at(-1)?.number, number).slice(0, -1))
        found.push({ number: letter, ...place })
    found.push({ number, ...place })
  }
  return found
}

/** One citation for each number of the list that closes a match; the first takes the whole match as its place. */
export function listCitations<T>(
  match: RegExpExecArray,
  make: (number: string, start: number, end: number) => T,
): T[] {
  const list = match.groups?.list ?? ''
  const listStart = match.index + match[0].length - list.length
  return numbersIn(list, listStart).map(({ number, start, end }, index) =>
    make(number, index === 0 ? match.index : start, end),
  )
}
