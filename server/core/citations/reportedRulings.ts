/** Finds rulings by the number they had before 2013: "CRvB 17 maart 2009, LJN BH7780" is ECLI:NL:CRVB:2009:BH7780. */
import type { EcliCitation } from './citation.ts'

const LJN = /(?<![\p{L}\d])LJN(?:[- ]?(?:nummer|nr\.?))?\s?[:.]?\s?(?<number>[A-Z]{2}\s?\d{4})(?!\d)/giu

/** How courts are named beside such a number, with their code; null for a court whose code we do not know. */
const COURTS: readonly (readonly [code: string | null, name: RegExp])[] = [
  ['CRVB', /CRvB|Centrale Raad/gi],
  ['RVS', /AB?RvS|\bRvS\b|Raad van State/gi],
  ['CBB', /\bCBb\b|College van Beroep voor het bedrijfsleven/gi],
  ['HR', /\bHR\b|Hoge Raad/g],
  ['RBAMS', /\b(?:Rb\.?|rechtbank) Amsterdam/gi],
  ['RBROT', /\b(?:Rb\.?|rechtbank) Rotterdam/gi],
  ['RBSGR', /\b(?:Rb\.?|rechtbank) (?:['’]s-Gravenhage|Den Haag)/gi],
  ['RBUTR', /\b(?:Rb\.?|rechtbank) Utrecht/gi],
  ['RBARN', /\b(?:Rb\.?|rechtbank) Arnhem/gi],
  ['RBHAA', /\b(?:Rb\.?|rechtbank) Haarlem/gi],
  ['RBSHE', /\b(?:Rb\.?|rechtbank) (?:['’]s-Hertogenbosch|Den Bosch)/gi],
  ['RBBRE', /\b(?:Rb\.?|rechtbank) Breda/gi],
  ['RBMAA', /\b(?:Rb\.?|rechtbank) Maastricht/gi],
  ['RBLEE', /\b(?:Rb\.?|rechtbank) Leeuwarden/gi],
  ['RBGRO', /\b(?:Rb\.?|rechtbank) Groningen/gi],
  ['RBZUT', /\b(?:Rb\.?|rechtbank) Zutphen/gi],
  ['RBALM', /\b(?:Rb\.?|rechtbank) Almelo/gi],
  ['RBZLY', /\b(?:Rb\.?|rechtbank) Zwolle/gi],
  ['RBALK', /\b(?:Rb\.?|rechtbank) Alkmaar/gi],
  ['RBDOR', /\b(?:Rb\.?|rechtbank) Dordrecht/gi],
  ['RBMID', /\b(?:Rb\.?|rechtbank) Middelburg/gi],
  ['RBROE', /\b(?:Rb\.?|rechtbank) Roermond/gi],
  ['RBASS', /\b(?:Rb\.?|rechtbank) Assen/gi],
  [null, /\b(?:(?:gerechts)?hof|Rb\.?|rechtbank|Ktr\.?|kantonrechter|HvJ|EHRM)(?!\p{L})/giu],
]
const YEAR = /(?<!\d)(?:\d{1,2}[-/.]\d{1,2}[-/.](?<short>\d\d)(?!\d)|(?<full>(?:199|200|201)\d)(?!\d))/g
/** The last year with such numbers; two figures above it are of the century before. */
const LAST_YEAR = 13
/** How far from the number its court and day stand at most. */
const BEFORE = 90
const AFTER = 60
/** Where what is said of another ruling ends: at a semicolon or with a sentence, not behind "Rb." or "Afd.". */
const BORDER = /;|(?<!(?<!\p{L})(?:Rb|Ktr|Afd|[Vv]gl|nrs?|mr|jl|\p{L}))[.!?]\s{1,9}(?=\p{Lu})/gu
/** An aside: "(zie ook de wet van 1 juli 2004)". */
const ASIDE = /\((?!\d)[^()]*\)/g
/** Right behind a number what stands in brackets is said of it: "LJN AO1234 (CRvB 5 juni 2006)". */
const OWN_BRACKETS = /^\s{0,9}\([^()]*\)/

interface Court {
  readonly code: string | null
  readonly index: number
}

function courtIn(text: string, last: boolean): Court | null {
  const found = COURTS.flatMap(([code, name]) =>
    [...text.matchAll(name)].map(({ index }) => ({ code, index })),
  )
  found.sort((a, b) => (last ? b.index - a.index : a.index - b.index))
  return found[0] ?? null
}

const century = (short: string): string => (Number(short) > LAST_YEAR ? '19' : '20') + short

/** The year of the day that goes with a court: the first behind its name, else the last before it. */
function yearBeside(text: string, at: number): string | null {
  const years = (part: string) =>
    [...part.matchAll(YEAR)].map(({ groups }) => groups?.full ?? century(groups?.short ?? ''))
  return years(text.slice(at))[0] ?? years(text.slice(0, at)).at(-1) ?? null
}

const ownBrackets = (text: string): string => OWN_BRACKETS.exec(text)?.[0] ?? ''

/** What is said of a ruling before its number, from the number before it on; an aside counts only when no court stands outside it. */
function saidBefore(text: string, start: number, previous: number): string {
  const others = previous === 0 ? 0 : previous + ownBrackets(text.slice(previous, start)).length
  const said =
    text
      .slice(Math.max(others, start - BEFORE), start)
      .split(BORDER)
      .at(-1) ?? ''
  const plain = said.replace(ASIDE, ' ')
  return courtIn(plain, true) === null ? said : plain
}

/** What is said of a ruling behind its number, up to the next one. */
function saidAfter(text: string, end: number, following: number): string {
  const own = ownBrackets(text.slice(end, end + AFTER))
  const until = Math.min(end + AFTER, following)
  const said = text.slice(end, until).split(BORDER)
  if (own !== '') return own
  // what stands between this number and the next one, without a border, is said of the next
  return until === following && said.length === 1 ? '' : (said[0] ?? '').replace(ASIDE, ' ')
}

/** Rulings by such a number whose court and year stand beside it; without these it points at nothing. */
export function reportedRulings(text: string): EcliCitation[] {
  const matches = [...text.matchAll(LJN)]
  return matches.flatMap((match, place): EcliCitation[] => {
    const start = match.index
    const end = start + match[0].length
    const last = matches[place - 1]
    const previous = last === undefined ? 0 : last.index + last[0].length
    const following = matches[place + 1]?.index ?? Number.POSITIVE_INFINITY
    const before = saidBefore(text, start, previous)
    const after = saidAfter(text, end, following)
    const leading = courtIn(before, true)
    const court = leading ?? courtIn(after, false)
    if (court === null || court.code === null) return []
    const year =
      leading === null
        ? (yearBeside(after, court.index) ?? yearBeside(before, before.length))
        : (yearBeside(before, leading.index) ?? yearBeside(after, 0))
    if (year === null) return []
    const number = (match.groups?.number ?? '').replace(/\s/, '').toUpperCase()
    return [{ kind: 'ecli', start, end, ecli: `ECLI:NL:${court.code}:${year}:${number}` }]
  })
}
