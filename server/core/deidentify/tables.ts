/** Reads tables: what the heading of a column promises ("naam", "adres", "telefoon") holds for every cell below it. */
import { fold } from './fold.ts'
import type { IdentifierType, Stretch } from './span.ts'

/** A cell below a heading that promises an identifier. */
export interface Cell extends Stretch {
  readonly type: IdentifierType
}

const HEADINGS: readonly (readonly [IdentifierType, RegExp])[] = [
  [
    'NAME',
    /^(?:(?:(?:volledige|gehele) )?(?:voor|achter|roep|familie|meisjes|geboorte)?na(?:am|men)(?: (?:en|\+|\/|,) voor(?:naam|letters?)|, ?voor(?:naam|letters?))?(?: (?:van )?(?:de )?(?:client|klant|kind|partner|deelnemer|medewerker|bewoner|aanvrager|ouder|moeder|vader))?|(?:client|klant|kind|deelnemer|contact|bewoners|kinds)naam|client(?:en)?|klant(?:en)?|contact(?:persoon)?|medewerkers?|consulent|behandelaar|begeleider|klantmanager|casemanager|kind(?:eren)?|partner|ouders?|deelnemers?|betrokkenen?|wie|persoon|personen|voorl(?:etters?)?|initialen|(?:tussen|voor)v(?:oegsels?)?|voorvoegsels?|bewoners?|huurder|aanvrager|afzender|jongere|inwoner|gezin(?:slid|sleden)?|gesproken met|aanwezigen?|door|notulist|gemachtigde)$/,
  ],
  [
    'ADDRESS',
    /^(?:(?:woon|post|brief|huidig |oud )?adres(?:sen)?|straat(?:naam)?|(?:straat|adres)(?:naam)? ?(?:en|\+|\/|&) ?(?:huis)?n(?:umme)?r)$/,
  ],
  [
    'PLACE',
    /^(?:(?:woon|geboorte)?(?:plaats|pl)|wpl|woont in|gemeente|stad|dorp|herkomst(?:plaats)?|wijk|buurt)$/,
  ],
  [
    'PHONE',
    /^(?:(?:tel(?:efoon)?|mob(?:iele?)?)[. -]{0,2}(?:n(?:umme)?rs?)?(?: (?:mobiel|thuis|werk|prive|overdag))?|gsm|06(?:-?nummer)?|bereikbaar(?: op)?)$/,
  ],
  [
    'DATE_OF_BIRTH',
    /^(?:geb(?:oren(?: op)?|oorte(?:datum|dag|dat|jaar)?)?[. -]{0,2}(?:datum|dat|dag|dtm|dt)?|gbd|gebd|g\.?d|g\.? ?b\.? ?d|dob|d\.o\.b|date of birth|verjaardag|jarig(?: op)?)$/,
  ],
  ['BSN', /^(?:bsn(?:[- ]?n(?:umme)?r)?|burgerservicen(?:umme)?r|sofi(?:-?n(?:umme)?r)?)$/],
  ['IBAN', /^(?:iban|(?:bank)?rekening(?:-?n(?:umme)?r)?)$/],
  [
    'ORG_SMALL',
    /^(?:werkgever|school|opleiding|organisatie|instelling|opvang|bedrijf|zorgaanbieder|hulpverlening|schuldeiser)$/,
  ],
  [
    'DOSSIER',
    /^(?:(?:dossier|zaak|client|klant|polis|kenmerk|referentie|v-?|bezwaar|besluit|beschikkings?|aanvraag|registratie)[. -]{0,2}(?:n(?:umme)?rs?)?|(?:reg|registratie|meldings?|ticket|casus|signaal)[.-]?n(?:umme)?rs?|(?:ons|uw) kenmerk|kenmerk|referentie|id|n(?:umme)?rs?)$/,
  ],
]

/** What people write in a cell that has nothing to tell. */
const EMPTY = /^(?:[-¯¬./x?]*|onbekend|n\.?v\.?t\.?|geen|idem|ja|nee|zie .*|volgt|leeg|niet .*|wel .*)$/i
const SEPARATOR = /^[\s|:;+-]*$/

const headingOf = (cell: string): IdentifierType | undefined => {
  const key = fold(cell.replace(/[*_:]/g, '').replace(/\.$/, '').trim())
  return HEADINGS.find(([, pattern]) => pattern.test(key))?.[0]
}

/** The cells of a line that is cut by a mark, as stretches of the text. */
function cellsOf(line: string, start: number, mark: string): Stretch[] {
  const cells: Stretch[] = []
  let at = 0
  for (const part of line.split(mark)) {
    const lead = part.length - part.trimStart().length
    cells.push({ start: start + at + lead, end: start + at + Math.max(lead, part.trimEnd().length) })
    at += part.length + mark.length
  }
  return cells
}

/** The cells below headings, in every block of lines that the same mark cuts into columns. */
export function findCells(text: string): Cell[] {
  const found: Cell[] = []
  for (const mark of ['|', '\t', ';']) {
    if (!text.includes(mark)) continue
    let columns: (IdentifierType | undefined)[] = []
    let start = 0
    for (const line of text.split('\n')) {
      const cells = line.includes(mark) ? cellsOf(line, start, mark) : []
      start += line.length + 1
      if (cells.length < 2) columns = []
      else if (columns.length === 0) columns = headings(text, cells)
      else if (!SEPARATOR.test(line)) found.push(...below(text, cells, columns))
    }
  }
  return found
}

/** The types that a first row promises; none when fewer than two of its cells are headings or short words. */
function headings(text: string, cells: readonly Stretch[]): (IdentifierType | undefined)[] {
  const types = cells.map(({ start, end }) => headingOf(text.slice(start, end)))
  const short = cells.every(({ start, end }) => end - start < 30 && !/\d{3}/.test(text.slice(start, end)))
  return short && types.some(Boolean) ? types : cells.map(() => undefined)
}

const below = (
  text: string,
  cells: readonly Stretch[],
  columns: readonly (IdentifierType | undefined)[],
): Cell[] =>
  cells.flatMap((cell, i) => {
    const type = columns[i]
    const filled = cell.end > cell.start && !EMPTY.test(text.slice(cell.start, cell.end))
    return type && filled ? [{ ...cell, type }] : []
  })

/** Whether the word fills a cell of a table by itself, or stands alone between a dash and what closes it. */
export const isCell = (text: string, { start, end }: Stretch): boolean =>
  (/(?:^|\n) ?[-*·¯] $/.test(text.slice(Math.max(0, start - 4), start)) &&
    /^ ?(?:\n|$)/.test(text.slice(end, end + 2))) ||
  (/ [-¯¬] $/.test(text.slice(Math.max(0, start - 3), start)) &&
    /^[,.;)\n]/.test(text.slice(end, end + 1))) ||
  (/(?:[;|\t] ?|\n)$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^ ?[;|\t]/.test(text.slice(end, end + 2))) ||
  (/[;|\t] ?$/.test(text.slice(Math.max(0, start - 2), start)) && /^ ?\n/.test(text.slice(end, end + 2)))
