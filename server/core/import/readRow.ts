/** Reads one row of an import file into a signal, or gives every reason why that cannot be done. */
import type { Period } from '#core/period.ts'
import type { SignalInput } from '#core/signal.ts'
import { NARRATIVE_CHARS_MAX, NARRATIVE_CHARS_MIN } from '#core/textLength.ts'
import * as lists from './closedLists.ts'
import { type Column, REQUIRED_COLUMNS, type TextColumn } from './columns.ts'
import { readLaw } from './readLaw.ts'
import { readPeriod } from './readPeriod.ts'
import { type Length, readText } from './readText.ts'
import type { Place } from './reasons.nl.ts'
import * as reasons from './reasons.nl.ts'
import type { Change, Reason } from './report.ts'
import type { RowCells } from './rowCells.ts'
import { textOf } from './table.ts'

/** What a row turned out to say; `input` is null when there is a reason to refuse it. */
export interface RowReading {
  readonly row: number
  /** The sender's reference as it may be shown: null when it is empty or itself an identifier. */
  readonly reference: string | null
  readonly referencePlace: Place
  readonly input: SignalInput | null
  readonly reasons: readonly Reason[]
  readonly changes: readonly Change[]
}

const LENGTHS = {
  kenmerk: { min: 1, max: 200 },
  titel: { min: 1, max: 200 },
  wat_is_er_gebeurd: { min: NARRATIVE_CHARS_MIN, max: NARRATIVE_CHARS_MAX },
  gevolg: { min: 1, max: 4_000 },
  wat_had_geholpen: { min: 1, max: 4_000 },
} as const satisfies Partial<Record<TextColumn, Length>>

/** Reads a row whose cells are known by column; `today` is YYYY-MM-DD. */
export function readRow(cells: RowCells, today: string): RowReading {
  const notes = new Notes()
  const texts = textsOf(cells, notes)
  const period = periodOf(cells, today, notes)
  const law = notes.keep(readLaw(cells, period))
  const choices = choicesOf(cells, notes)
  const { reporterType } = choices

  const isIdentifier = notes.reasons.some(
    ({ column, kind }) => column === 'kenmerk' && kind === 'direct identifier',
  )
  const shown = {
    row: cells.row,
    reference: isIdentifier ? null : texts.reference || null,
    referencePlace: cells.place('kenmerk'),
  }
  if (notes.reasons.length > 0 || period === null || reporterType === null)
    return { ...shown, input: null, reasons: notes.reasons, changes: [] }
  const input: SignalInput = {
    ...texts,
    ...choices,
    period,
    reporterType,
    regulationId: law.regulationId,
    provisionIds: law.provisionIds,
  }
  return { ...shown, input, reasons: [], changes: notes.changes }
}

/** Gathers the reasons and changes of a row in the order in which its columns are read. */
class Notes {
  readonly reasons: Reason[] = []
  readonly changes: Change[] = []

  keep<T extends { readonly reasons: readonly Reason[]; readonly changes: readonly Change[] }>(
    reading: T,
  ): T {
    this.reasons.push(...reading.reasons)
    this.changes.push(...reading.changes)
    return reading
  }
}

function textsOf(cells: RowCells, notes: Notes) {
  const text = (column: keyof typeof LENGTHS): string =>
    notes.keep(readText(cells, column, LENGTHS[column])).text
  return {
    reference: text('kenmerk'),
    title: text('titel'),
    narrative: text('wat_is_er_gebeurd'),
    harshEffect: text('gevolg'),
    wouldHaveHelped: text('wat_had_geholpen') || null,
  }
}

function periodOf(cells: RowCells, today: string, notes: Notes): Period | null {
  const place = cells.place('periode')
  const cell = cells.at('periode')
  if (cell === null || cells.isEmpty('periode')) {
    notes.reasons.push(reasons.requiredEmpty(place))
    return null
  }
  const reading = readPeriod(cell, today)
  if (!reading.ok) {
    notes.reasons.push(...reading.problems.map(({ code }) => reasons.periodRefused(place, code)))
    return null
  }
  if (reading.value.reduced) notes.changes.push(reasons.dateReduced(cells.row, reading.value.period))
  return reading.value.period
}

function choicesOf(cells: RowCells, notes: Notes) {
  const choose = <Code>(column: Column, list: lists.ClosedList<Code>): Code | null => {
    const place = cells.place(column)
    if (cells.isEmpty(column)) {
      if (REQUIRED_COLUMNS.some((required) => required === column))
        notes.reasons.push(reasons.requiredEmpty(place))
      return null
    }
    const code = list.codeOf(textOf(cells.at(column)))
    if (code === null) notes.reasons.push(reasons.notInList(place, list.allowed))
    return code
  }
  return {
    province: choose('provincie', lists.PROVINCE_LIST),
    municipalitySize: choose('gemeentegrootte', lists.MUNICIPALITY_SIZE_LIST),
    household: choose('huishouden', lists.HOUSEHOLD_LIST),
    ageBand: choose('leeftijdsgroep', lists.AGE_BAND_LIST),
    benefit: choose('uitkering', lists.BENEFIT_LIST),
    circumstance: choose('opvallende_omstandigheid', lists.CIRCUMSTANCE_LIST),
    causeHint: choose('oorzaak', lists.CAUSE_LIST),
    reporterType: choose('bron', lists.REPORTER_LIST),
    goodPractice: choose('goed_voorbeeld', lists.YES_NO_LIST) ?? false,
    urgent: choose('acuut', lists.YES_NO_LIST) ?? false,
  }
}
