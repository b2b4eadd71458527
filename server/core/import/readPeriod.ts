/** Reads the column `periode`: a month or quarter in any accepted spelling, or a full date reduced to its month. */
import { type Period, parsePeriod } from '#core/period.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { folded } from './closedLists.ts'
import { type Cell, textOf } from './table.ts'

/** A period read; `reduced` when the sender gave a day, which is not kept. */
export interface PeriodReading {
  readonly period: Period
  readonly reduced: boolean
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'januari jan',
    'februari feb',
    'maart mrt maa',
    'april apr',
    'mei',
    'juni jun',
    'juli jul',
    'augustus aug',
    'september sep sept',
    'oktober okt',
    'november nov',
    'december dec',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)

const ORDINALS: ReadonlyMap<string, number> = new Map(
  ['eerste', 'tweede', 'derde', 'vierde', 'vijfde'].map((word, index) => [word, index + 1]),
)

interface Parts {
  readonly year: number
  readonly quarter?: number
  readonly month?: number
  readonly day?: number
}

type Groups = Readonly<Record<string, string | undefined>>
const number = (text: string | undefined): number => Number(text)

/** A year of two figures is one of this century: no signal is older. */
const yearOf = (text: string | undefined): number => {
  const year = number(text?.replace(/^['’]/, ''))
  return year < 100 ? year + 2000 : year
}

/** A time behind a full date; one elsewhere in the world could be of another day, but for midnight as programs write it. */
const TIME =
  /(?<=\d{1,2}[-/.]\d{1,2}[-/.]\d{1,4})[t ](?:00:00(?::00(?:\.0+)?)?z|\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)$/

/** Each accepted form, with what it says; the forms exclude each other. */
const FORMS: readonly (readonly [RegExp, (groups: Groups) => Parts | null])[] = [
  [/^(?<y>\d{4})[- ]?[qk](?<q>\d)$/, ({ y, q }) => ({ year: number(y), quarter: number(q) })],
  [/^[qk](?<q>\d)[- ](?<y>\d{4})$/, ({ y, q }) => ({ year: number(y), quarter: number(q) })],
  [
    /^(?:(?<word>[a-z]+)|(?<q>\d)(?:e|de|ste)) (?:kwartaal|kw\.?) (?<y>\d{4})$/,
    ({ word, q, y }) => {
      const quarter = word === undefined ? number(q) : ORDINALS.get(word)
      return quarter === undefined ? null : { year: number(y), quarter }
    },
  ],
  [/^(?:kwartaal|kw\.?) (?<q>\d),? (?<y>\d{4})$/, ({ y, q }) => ({ year: number(y), quarter: number(q) })],
  [/^(?<y>\d{4})-(?<m>\d{1,2})$/, ({ y, m }) => ({ year: number(y), month: number(m) })],
  [/^(?<m>\d{1,2})[-/](?<y>\d{4})$/, ({ y, m }) => ({ year: number(y), month: number(m) })],
  [
    /^(?:(?<d>\d{1,2})[- ])?(?<name>[a-z]+)\.?[- ](?<y>\d{4}|['’]?\d{2})$/,
    ({ d, name, y }) => {
      const month = MONTHS.get(name ?? '')
      if (month === undefined) return null
      return { year: yearOf(y), month, ...(d === undefined ? {} : { day: number(d) }) }
    },
  ],
  [
    /^(?<d>\d{1,2})[-/.](?<m>\d{1,2})[-/.](?<y>\d{4}|\d{2})$/,
    ({ y, m, d }) => ({ year: yearOf(y), month: number(m), day: number(d) }),
  ],
  [
    /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/,
    ({ y, m, d }) => ({ year: number(y), month: number(m), day: number(d) }),
  ],
  [
    /^(?<y>\d{4})[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})$/,
    ({ y, m, d }) => ({ year: number(y), month: number(m), day: number(d) }),
  ],
]

function partsOf(cell: Cell): Parts | null {
  if (cell.kind === 'date') return cell
  const text = folded(textOf(cell)).replace(TIME, '')
  for (const [form, read] of FORMS) {
    const match = form.exec(text)
    if (match?.groups !== undefined) return read(match.groups)
  }
  return null
}

/** Whether the quarter, month or day exists in the calendar. */
function exists({ year, quarter, month, day }: Parts): boolean {
  if (quarter !== undefined) return quarter >= 1 && quarter <= 4
  if (month === undefined || month < 1 || month > 12) return false
  return day === undefined || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate())
}

/** The period of a cell, or what is wrong with it; `today` is YYYY-MM-DD. */
export function readPeriod(cell: Cell, today: string): Result<PeriodReading, Problem> {
  const parts = partsOf(cell)
  if (parts === null) return refused(problem('PERIOD_NOT_RECOGNISED', 'periode'))
  if (!exists(parts)) return refused(problem('PERIOD_IMPOSSIBLE', 'periode'))
  const { year, quarter, month, day } = parts
  const within = quarter === undefined ? String(month).padStart(2, '0') : `Q${quarter}`
  const parsed = parsePeriod(`${String(year).padStart(4, '0')}-${within}`, today, 'periode')
  return parsed.ok ? ok({ period: parsed.value, reduced: day !== undefined }) : parsed
}
