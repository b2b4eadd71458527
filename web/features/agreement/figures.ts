// Figures of agreement as people read them, on the screen and in a file.
import { formatMeasure, formatShare } from '../../dates.ts'
import type { CodeRow, Figure, ListRow } from './agreementDocuments.ts'

type Shown = Pick<Figure, 'value' | 'low' | 'high'> | null

const withBounds = (figure: Shown, format: (value: number) => string): string => {
  if (figure === null) return '–'
  const { value, low, high } = figure
  if (low === null || high === null) return format(value)
  const [lowest, highest] = [format(low), format(high)]
  // The bounds stay together where the line breaks.
  const bounds = `(${lowest}\u00A0tot\u00A0${highest})`
  return lowest === highest ? format(value) : `${format(value)} ${bounds}`
}

export const asShare = (value: number | null): string => (value === null ? '–' : formatShare(value))
export const shareWithBounds = (figure: Shown): string => withBounds(figure, formatShare)
export const measureWithBounds = (figure: Shown): string => withBounds(figure, formatMeasure)

/** Why alpha is missing, in words; empty when it is there. */
export const STANDING_WORDS = {
  MEASURED: '',
  NOBODY: 'nog niet dubbel geduid',
  ONE_CASE: 'één casus is te weinig',
  TOO_FEW: 'te weinig casussen: het zou over één duider gaan',
  NO_VARIATION: 'iedereen koos hetzelfde',
} as const satisfies Record<ListRow['standing'], string>

/** What a number about a code may be in the letter. */
export const RELIABILITY_WORDS = {
  SHOWN: 'Getal mag in de brief',
  PROVISIONAL: 'Alleen als ‘voorlopig’',
  WITHHELD: 'Geen getal in de brief',
  UNKNOWN: 'Nog niet te zeggen',
} as const satisfies Record<NonNullable<CodeRow['reliability']>, string>

const FILE_NAMES = { percent: 'zelfde_antwoord', alpha: 'alfa', ac1: 'ac1' } as const

const COLUMNS: readonly (readonly [string, (row: CodeRow) => string | number | null | undefined])[] = [
  ['lijst', ({ listLabel }) => listLabel],
  ['code', ({ code }) => code],
  ['naam', ({ label }) => label],
  ['casussen', ({ cases }) => cases],
  ['gekozen_in', ({ chosen }) => chosen],
  ['komt_voor', ({ prevalence }) => prevalence],
  ...(['percent', 'alpha', 'ac1'] as const).flatMap((name) =>
    (['value', 'low', 'high'] as const).map(
      (part): readonly [string, (row: CodeRow) => number | null | undefined] => [
        part === 'value' ? FILE_NAMES[name] : `${FILE_NAMES[name]}_${part === 'low' ? 'onder' : 'boven'}`,
        (row) => row[name]?.[part],
      ],
    ),
  ),
  ['in_de_brief', ({ reliability }) => (reliability ? RELIABILITY_WORDS[reliability] : '')],
]

/** The rows as a file that a spreadsheet in Dutch opens: semicolons, and a comma before decimals. */
export function asCsv(rows: readonly CodeRow[]): string {
  const cell = (value: string | number | null | undefined): string => {
    if (typeof value === 'number') return String(value).replace('.', ',')
    const text = value ?? ''
    // A spreadsheet takes text that begins with one of these signs for a formula.
    const plain = /^[=+\-@\t]/.test(text) ? `'${text}` : text
    return /[";\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
  }
  const lines = rows.map((row) => COLUMNS.map(([, value]) => cell(value(row))).join(';'))
  return `\uFEFF${[COLUMNS.map(([name]) => name).join(';'), ...lines].join('\r\n')}\r\n`
}
