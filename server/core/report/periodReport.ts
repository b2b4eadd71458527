// The report of an organisation over four months or a quarter (tertiaalrapportage): its own figures, computed and filled in.
import { longDate } from '../dutch/dates.ts'
import { labelOf } from '../labels.nl.ts'
import { NOT_FILLED } from '../letter/edition.ts'
import { line, list, paragraph, section, table } from '../letter/richText.ts'
import type { Block } from '../letter.ts'
import { PERIOD_GROUPS, PERIOD_NUMBER_LABELS, type PeriodEntries } from './periodEntries.ts'
import { daysOf, type ReportPeriod, reportPeriodWords } from './quarter.ts'
import { ownOnly, type Report } from './report.ts'

/** The organisation's own signals of one law in the period, by how the cases they led to were dealt with. */
export interface SignalsOfLaw {
  readonly law: string
  readonly preventive: number
  readonly repressive: number
  /** In no published case yet, or the coders did not say. */
  readonly unknown: number
}

/** A published case from a signal of the organisation in which prevention avoided harm. */
export interface PreventionExample {
  readonly reference: string
  readonly title: string
  readonly summary: string
}

export interface PeriodFacts {
  readonly organisation: string
  readonly period: ReportPeriod
  readonly countedOn: string
  /** Counts below this are small for who is outside the team. */
  readonly threshold: number
  readonly signals: readonly SignalsOfLaw[]
  readonly examples: readonly PreventionExample[]
  /** Null when nothing was filled in. */
  readonly entries: (PeriodEntries & { readonly version: number }) | null
}

/** The report; what was not filled in says so. */
export function periodReport(facts: PeriodFacts): Report {
  const { organisation, period, countedOn, entries } = facts
  const words = reportPeriodWords(period)
  const days = daysOf(period)
  return {
    title: period[5] === 'T' ? 'Tertiaalrapportage' : 'Kwartaalrapportage',
    subject: `Signalen en preventie in het ${words}`,
    from: organisation,
    countedOn,
    year: Number(period.slice(0, 4)),
    fileName: `rapportage-${period}`,
    lines: [
      ['Periode', words],
      ...(entries === null ? [] : [['Versie van de cijfers', String(entries.version)] as const]),
    ],
    sections: [
      section('signalen', 1, 'Aantal en soort signalen', [
        paragraph(
          'signalen.uitleg',
          `Geteld in de kennisbank: de signalen die ${organisation} indiende van ${days ? `${longDate(days.from)} tot en met ${longDate(days.last)}` : ''}, naar wet. Of iets preventief of repressief was, zeggen de duiders bij een gepubliceerde casus.`,
        ),
        ...signalTable(facts.signals),
        ...(facts.signals.length > 0 ? [paragraph('signalen.eigen', ownOnly(facts.threshold))] : []),
        ...numbersOf('Opgepakte signalen', entries),
      ]),
      ...PERIOD_GROUPS.slice(1).map(({ title }, index) =>
        section(`cijfers.${index}`, 1, title, [
          ...numbersOf(title, entries),
          ...(title === 'Duurzame beëindigingen' ? savingsOf(entries) : []),
        ]),
      ),
      section(
        'voorbeelden',
        1,
        'Voorbeelden waarin inzet een sanctie of terugvordering voorkwam',
        exampleBlocks(facts),
      ),
      ...(entries?.note
        ? [section('toelichting', 1, 'Toelichting', [paragraph('toelichting.tekst', entries.note)])]
        : []),
    ],
  }
}

const signalTable = (signals: readonly SignalsOfLaw[]): readonly Block[] =>
  signals.length === 0
    ? [paragraph('signalen.geen', 'In deze periode zijn geen signalen ingediend.')]
    : table(
        'signalen.tabel',
        'Ingediende signalen naar wet',
        ['Wet', 'Preventief', 'Repressief', 'Nog niet bekend'],
        signals.map(({ law, preventive, repressive, unknown }) => [
          law,
          String(preventive),
          String(repressive),
          String(unknown),
        ]),
      )

function numbersOf(title: string, entries: PeriodFacts['entries']): readonly Block[] {
  const group = PERIOD_GROUPS.find((each) => each.title === title)
  return table(
    `cijfers.${title}`,
    `${title} (opgegeven door de organisatie)`,
    ['Onderdeel', 'Aantal'],
    (group?.numbers ?? []).map((name) => [
      PERIOD_NUMBER_LABELS[name],
      entries?.numbers[name]?.toLocaleString('nl-NL') ?? NOT_FILLED,
    ]),
  )
}

const savingsOf = (entries: PeriodFacts['entries']): readonly Block[] => [
  paragraph(
    'cijfers.besparing',
    `Besparing: ${entries?.savings ? labelOf('amountBand', entries.savings) : NOT_FILLED}.`,
  ),
]

const exampleBlocks = ({ examples }: PeriodFacts): readonly Block[] =>
  examples.length === 0
    ? [paragraph('voorbeelden.geen', 'Er is nog geen gepubliceerd voorbeeld uit eigen signalen.')]
    : list(
        'voorbeelden.lijst',
        examples.map(({ reference, title, summary }) =>
          line(`voorbeelden.${reference}`, `${reference}, ${title}. ${summary}`),
        ),
      )

/** The computed and entered figures as rows: what, how many, and where it comes from. */
export function periodFigures({
  signals,
  entries,
}: PeriodFacts): readonly (readonly [string, string, string])[] {
  const counted = signals.flatMap(({ law, preventive, repressive, unknown }) => [
    [`Signalen ${law}, preventief`, String(preventive), 'geteld'] as const,
    [`Signalen ${law}, repressief`, String(repressive), 'geteld'] as const,
    [`Signalen ${law}, nog niet bekend`, String(unknown), 'geteld'] as const,
  ])
  const entered = PERIOD_GROUPS.flatMap(({ numbers }) =>
    numbers.map(
      (name) => [PERIOD_NUMBER_LABELS[name], String(entries?.numbers[name] ?? ''), 'opgegeven'] as const,
    ),
  )
  const savings = entries?.savings ? labelOf('amountBand', entries.savings) : ''
  return [...counted, ...entered, ['Besparing', savings, 'opgegeven']]
}
