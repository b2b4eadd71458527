/** Finds rulings by the number they had before 2013: "CRvB 17 maart 2009, LJN BH7780" is ECLI:NL:CRVB:2009:BH7780. */
import type { EcliCitation } from './citation.ts'

const LJN = /(?<![\p{L}\d])LJN(?:[- ]?(?:nummer|nr\.?))?\s?[:.]?\s?(?<number>[A-Z]{2}\s?\d{4})(?!\d)/giu

/** How courts are named beside such a number, with their code. */
const COURTS: readonly (readonly [code: string, name: RegExp])[] = [
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
]
const YEAR = /(?<!\d)(?:\d{1,2}[-/.]\d{1,2}[-/.](?<short>\d\d)(?!\d)|(?<full>(?:199|200|201)\d)(?!\d))/g
/** How far from the number its court and day stand at most. */
const BEFORE = 90
const AFTER = 60

function courtIn(text: string, last: boolean): string | null {
  const found = COURTS.flatMap(([code, name]) =>
    [...text.matchAll(name)].map(({ index }) => ({ code, index })),
  )
  found.sort((a, b) => (last ? b.index - a.index : a.index - b.index))
  return found[0]?.code ?? null
}

function yearIn(text: string, last: boolean): string | null {
  const found = [...text.matchAll(YEAR)].map(({ groups }) => groups?.full ?? `20${groups?.short}`)
  return (last ? found.at(-1) : found[0]) ?? null
}

/** Rulings by such a number whose court and year stand beside it; without these it points at nothing. */
export function reportedRulings(text: string): EcliCitation[] {
  return [...text.matchAll(LJN)].flatMap((match): EcliCitation[] => {
    const start = match.index
    const end = start + match[0].length
    const before = text.slice(Math.max(0, start - BEFORE), start)
    const after = text.slice(end, end + AFTER)
    const court = courtIn(before, true) ?? courtIn(after, false)
    const year = yearIn(before, true) ?? yearIn(after, false)
    if (court === null || year === null) return []
    const number = (match.groups?.number ?? '').replace(/\s/, '').toUpperCase()
    return [{ kind: 'ecli', start, end, ecli: `ECLI:NL:${court}:${year}:${number}` }]
  })
}
