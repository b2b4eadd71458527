/** The Dutch sentences of the import report; each says what to do, none repeats what stood in the cell. */
import type { IdentifierType } from '#core/deidentify/span.ts'
import { identifierLabels } from '#core/labels/identifiers.nl.ts'
import { messageOf } from '#core/messages.nl.ts'
import type { Period } from '#core/period.ts'
import type { Problem, ProblemCode } from '#core/problem.ts'
import type { Column } from './columns.ts'
import type { Change, Reason, ReasonKind } from './report.ts'

/** Where a reason lies: the column and, in a spreadsheet, the cell. */
export interface Place {
  readonly column: Column
  readonly cell?: string
}

const AGAIN = 'en stuur de rij opnieuw.'
const inColumn = ({ column, cell }: Place): string =>
  cell === undefined ? `kolom ${column}` : `kolom ${column} (cel ${cell})`

const at = (place: Place, kind: ReasonKind, message: string): Reason => ({ kind, ...place, message })

/** A required column without a value. */
export const requiredEmpty = (place: Place): Reason =>
  at(place, 'required column empty', `In ${inColumn(place)} staat niets. Vul iets in ${AGAIN}`)

/** A narrative with too few characters to tell something. */
export const tooShort = (place: Place, chars: number, min: number): Reason =>
  at(
    place,
    'narrative too short',
    `In ${inColumn(place)} staan ${chars} tekens; dat moeten er minstens ${min} zijn. Vertel meer ${AGAIN}`,
  )

/** A text longer than is kept. */
export const tooLong = (place: Place, chars: number, max: number): Reason =>
  at(
    place,
    'text too long',
    `In ${inColumn(place)} staan ${chars} tekens; er passen er ${max}. Maak de tekst korter ${AGAIN}`,
  )

/** A list or an object where a text belongs. */
export const notText = (place: Place): Reason =>
  at(place, 'not text', `In ${inColumn(place)} staat geen tekst. Zet er gewone tekst neer ${AGAIN}`)

/** What is wrong with a period, by the code that `readPeriod` gives. */
export function periodRefused(place: Place, code: ProblemCode): Reason {
  const where = inColumn(place)
  if (code === 'PERIOD_IN_FUTURE')
    return at(
      place,
      'period in the future',
      `De periode in ${where} ligt in de toekomst. Vul in wanneer het gebeurde ${AGAIN}`,
    )
  const example = `Vul een maand of kwartaal in, bijvoorbeeld 2024-07, juli 2024 of 2024-Q3, ${AGAIN}`
  return code === 'PERIOD_IMPOSSIBLE'
    ? at(place, 'period impossible', `De periode in ${where} kan niet bestaan. ${example}`)
    : at(place, 'period not recognised', `De periode in ${where} herkennen wij niet. ${example}`)
}

/** A value outside a closed list. */
export const notInList = (place: Place, allowed: readonly string[]): Reason =>
  at(
    place,
    'value not in the list',
    `De waarde in ${inColumn(place)} staat niet in de lijst. Kies uit: ${allowed.join('; ')}; ${AGAIN}`,
  )

/** A name that no known act bears. */
export const lawUnknown = (place: Place): Reason =>
  at(
    place,
    'law unknown',
    `De wet in ${inColumn(place)} kennen wij niet. Vul de citeertitel of een gangbare afkorting in ${AGAIN}`,
  )

/** An abbreviation that more than one act bears. */
export const lawAmbiguous = (place: Place, names: readonly string[]): Reason =>
  at(
    place,
    'law unknown',
    `De afkorting in ${inColumn(place)} past bij meer dan één wet: ${names.join(' of ')}. Vul de volledige naam in ${AGAIN}`,
  )

/** An article that the act does not have, or no longer had in the period. */
export const articleUnknown = (place: Place, law: string, article: string): Reason =>
  at(
    place,
    'article unknown',
    `Artikel ${article} van de wet ${law} bestond in deze periode niet, of wij kennen het niet. Verbeter ${inColumn(place)} of laat het leeg ${AGAIN}`,
  )

/** An article column that does not read as an article. */
export const articleNotRead = (place: Place, law: string): Reason =>
  at(
    place,
    'article unknown',
    `In ${inColumn(place)} staat geen artikel van de wet ${law} dat wij kunnen lezen. Schrijf bijvoorbeeld 58 lid 1, of laat het leeg ${AGAIN}`,
  )

/** What an identifier is called in a sentence about the gate, which refuses a postcode only with its house number. */
const IDENTIFIER_NAMES = { ...identifierLabels, POSTCODE: 'postcode met huisnummer' } as const

/** An identifier in a text; `start` and `end` are places in the cell as sent, and the sentence counts from 1. */
export function identifierFound(place: Place, type: IdentifierType, start: number, end: number): Reason {
  const what = IDENTIFIER_NAMES[type]
  const article = type === 'ORG_SMALL' || type === 'AGE_90PLUS' ? 'een aanduiding van een' : 'een'
  return {
    kind: 'direct identifier',
    what,
    ...place,
    start,
    end,
    message: `In ${inColumn(place)} staat op teken ${start + 1} tot en met ${end} ${article} ${what}. Haal het weg ${AGAIN}`,
  }
}

/** A reference that an earlier row of the file has as well. */
export const referenceRepeated = (place: Place, earlierRow: number): Reason => ({
  kind: 'kenmerk used before in this file',
  ...place,
  earlierRow,
  message: `Dit kenmerk staat ook in rij ${earlierRow}. Geef de rij een eigen kenmerk ${AGAIN}`,
})

/** A row that repeats an earlier one. */
export const rowRepeated = (earlierRow: number): Reason => ({
  kind: 'same row as an earlier one',
  earlierRow,
  message: `Deze rij is gelijk aan rij ${earlierRow}. U hoeft haar niet opnieuw te sturen.`,
})

/** A reference that the organisation used before for something else. */
export const referenceTaken = (place: Place): Reason =>
  at(
    place,
    'kenmerk used before with other content',
    `Uw organisatie gebruikte dit kenmerk al voor een signaal met een andere inhoud. Geef de rij een ander kenmerk ${AGAIN}`,
  )

/** A row with more fields than the header. */
export const tooManyColumns = (fields: number, columns: number): Reason => ({
  kind: 'too many columns',
  message: `Deze rij heeft ${fields} velden en de eerste rij met namen ${columns}. Staat er een scheidingsteken in een tekst, zet die tekst dan tussen aanhalingstekens ${AGAIN}`,
})

/** An element of a JSON array that is no object. */
export const notARow = (): Reason => ({
  kind: 'not text',
  message: `Op deze plaats staat geen object met kolommen. Maak er een object van ${AGAIN}`,
})

/** A row that reads well but cannot be stored, for a reason that only shows then. */
export const otherwiseRefused = (problem: Problem): Reason => ({
  kind: 'refused',
  message: messageOf(problem),
})

/** A day that is not kept. */
export const dateReduced = (row: number, period: Period): Change => ({
  kind: 'date reduced to month',
  row,
  column: 'periode',
  message: `In rij ${row} stond een datum; bewaard is alleen de maand ${period}.`,
})

/** Control characters that are not kept. */
export const controlsRemoved = (row: number, column: Column, count: number): Change => ({
  kind: 'control characters removed',
  row,
  column,
  message: `In rij ${row} ${count === 1 ? 'is 1 onzichtbaar stuurteken' : `zijn ${count} onzichtbare stuurtekens`} weggehaald uit kolom ${column}.`,
})

/** An article that exists but that the knowledge base has no entry for. */
export const articleNotKept = (row: number, law: string): Change => ({
  kind: 'article not kept',
  row,
  column: 'artikel',
  message: `Het artikel in rij ${row} staat niet apart in de kennisbank; bewaard is alleen de wet (${law}).`,
})
