// What an organisation fills in for its period report (tertiaalrapportage), because the knowledge base does not hold it.
import { AMOUNT_BANDS, type AmountBand } from '../codes.ts'
import type { SealedText } from '../deidentify/gate.ts'
import { type Problem, problem } from '../problem.ts'
import { ok, type Result } from '../result.ts'
import { sealOptional } from '../signal.ts'
import { NOTE_CHARS_MAX } from '../textLength.ts'
import { daysOf, type ReportPeriod } from './quarter.ts'

/** The numbers that are filled in, in the order of the form. */
export const PERIOD_NUMBERS = [
  'takenPreventive',
  'takenRepressive',
  'talks',
  'warnings',
  'teamwork',
  'wmo',
  'debtHelp',
  'neighbourhoodTeams',
  'earlySigns',
  'guidance',
  'lastingEndings',
] as const
export type PeriodNumber = (typeof PERIOD_NUMBERS)[number]

export const PERIOD_NUMBER_LABELS: Readonly<Record<PeriodNumber, string>> = {
  takenPreventive: 'Signalen preventief opgepakt',
  takenRepressive: 'Signalen repressief opgepakt',
  talks: 'Voorlichtingsgesprekken',
  warnings: 'Waarschuwingen',
  teamwork: 'Interventies samen met wijkteams',
  wmo: 'Wmo',
  debtHelp: 'Schuldhulp',
  neighbourhoodTeams: 'Wijkteams',
  earlySigns: 'Vroegsignalering',
  guidance: 'Begeleiding',
  lastingEndings: 'Duurzame beëindigingen (langer dan zes maanden)',
}

/** The groups of the form and the report. */
export const PERIOD_GROUPS = [
  { title: 'Opgepakte signalen', numbers: ['takenPreventive', 'takenRepressive'] },
  { title: 'Preventieve interventies', numbers: ['talks', 'warnings', 'teamwork'] },
  {
    title: 'Samenwerking met ketenpartners',
    numbers: ['wmo', 'debtHelp', 'neighbourhoodTeams', 'earlySigns', 'guidance'],
  },
  { title: 'Duurzame beëindigingen', numbers: ['lastingEndings'] },
] as const satisfies readonly { title: string; numbers: readonly PeriodNumber[] }[]

/** What was filled in; a number that is absent was not filled in. */
export interface PeriodEntries {
  readonly numbers: Readonly<Partial<Record<PeriodNumber, number>>>
  /** What the endings saved, in a class. */
  readonly savings: AmountBand | null
  readonly note: SealedText | null
}

export interface PeriodEntriesInput {
  readonly period: string
  readonly numbers: readonly { readonly name: string; readonly value: number }[]
  readonly savings?: AmountBand | null
  readonly note?: string | null
}

/** What a number may be at most; far more than any organisation has in a period. */
const PERIOD_NUMBER_MAX = 1_000_000

/** Whether a number can be filled in. */
export const isPeriodNumber = (value: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= PERIOD_NUMBER_MAX

/** The numbers that can be filled in, in words. */
export const PERIOD_NUMBER_RANGE = `0 tot en met ${PERIOD_NUMBER_MAX.toLocaleString('nl-NL')}`

/** Checks the period and every number, and seals the note, naming every problem at once. */
export function parsePeriodEntries(
  input: PeriodEntriesInput,
  today: string,
): Result<PeriodEntries & { readonly period: ReportPeriod }, Problem> {
  const problems: Problem[] = []
  const days = daysOf(input.period)
  if (days === null) problems.push(problem('PERIOD_IMPOSSIBLE', 'period'))
  else if (days.from > today) problems.push(problem('PERIOD_IN_FUTURE', 'period'))
  const numbers: Partial<Record<PeriodNumber, number>> = {}
  for (const { name, value } of input.numbers) {
    const known = PERIOD_NUMBERS.find((each) => each === name)
    if (known === undefined) problems.push(problem('UNKNOWN_VALUE', name))
    else if (!isPeriodNumber(value))
      problems.push({ ...problem('NUMBER_OUT_OF_RANGE', name), expected: [PERIOD_NUMBER_RANGE] })
    else numbers[known] = value
  }
  const savings = input.savings ?? null
  if (savings !== null && !AMOUNT_BANDS.includes(savings)) problems.push(problem('UNKNOWN_VALUE', 'savings'))
  const note = sealOptional(input.note, 'note', NOTE_CHARS_MAX)
  if (!note.ok) problems.push(...note.problems)
  if (!note.ok || problems.length > 0) return { ok: false, problems }
  return ok({ period: input.period, numbers, savings, note: note.value })
}
