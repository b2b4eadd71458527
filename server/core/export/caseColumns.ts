/**
 * What leaves the house of a case: codes and labels only. No text, so that a case that is taken back is really gone, and
 * nothing of the person or the place, so that rows cannot be laid beside other files.
 */
import type * as codes from '../codes.ts'
import { LABELS, labelOf } from '../labels.nl.ts'

/** A published case as it may leave. */
export interface ExportedCase {
  readonly reference: string
  readonly year: number
  readonly kind: codes.CaseKind
  readonly threads: readonly string[]
  readonly provisions: readonly string[]
  readonly causes: readonly codes.Cause[]
  readonly effects: readonly codes.Effect[]
  readonly addressees: readonly codes.Addressee[]
  readonly severity: number | null
  readonly duration: codes.Duration | null
  readonly tailoring: codes.Tailoring | null
  readonly remedyKind: codes.RemedyKind | null
  readonly outcome: codes.Outcome
  readonly legalGround: codes.LegalGround | null
}

/** One column: its key in JSON, its heading as on screen, what it means, and what stands in it. */
export interface CaseColumn {
  readonly key: keyof ExportedCase
  readonly heading: string
  readonly meaning: string
  readonly cell: (row: ExportedCase) => string | number | null
}

const BETWEEN = ' | '
const listed = <Code extends string>(values: readonly Code[], labelled: (code: Code) => string): string =>
  values.map(labelled).join(BETWEEN)

/** The columns in the order of the file; together they are the data dictionary. */
export const CASE_COLUMNS: readonly CaseColumn[] = [
  {
    key: 'reference',
    heading: 'Casus',
    meaning: 'Vast nummer. Het adres is /casus/ met dit nummer erachter; daar staat de tekst.',
    cell: ({ reference }) => reference,
  },
  { key: 'year', heading: 'Jaar', meaning: 'Jaar waarin het gebeurde.', cell: ({ year }) => year },
  {
    key: 'kind',
    heading: 'Soort casus',
    meaning: 'Hard gevolg, dreigend gevolg of goed voorbeeld.',
    cell: ({ kind }) => labelOf('caseKind', kind),
  },
  {
    key: 'threads',
    heading: 'Rode draad',
    meaning: 'De rode draden waar de casus bij hoort, hoofddraad eerst.',
    cell: ({ threads }) => threads.join(BETWEEN),
  },
  {
    key: 'provisions',
    heading: 'Artikel',
    meaning: 'De bepalingen waar het om gaat.',
    cell: ({ provisions }) => provisions.join(BETWEEN),
  },
  {
    key: 'causes',
    heading: 'Oorzaak',
    meaning: 'Waarom het misging, hoofdoorzaak eerst.',
    cell: ({ causes }) => listed(causes, (code) => labelOf('cause', code)),
  },
  {
    key: 'effects',
    heading: 'Gevolg',
    meaning: 'Wat het met iemand deed.',
    cell: ({ effects }) => listed(effects, (code) => labelOf('effect', code)),
  },
  {
    key: 'severity',
    heading: 'Zwaarte',
    meaning: `Van 0 (${LABELS.severity[0].toLowerCase()}) tot 4 (${LABELS.severity[4].toLowerCase()}).`,
    cell: ({ severity }) => severity,
  },
  {
    key: 'duration',
    heading: 'Duur',
    meaning: 'Hoe lang het gevolg duurde.',
    cell: ({ duration }) => duration && labelOf('duration', duration),
  },
  {
    key: 'tailoring',
    heading: 'Maatwerk',
    meaning: 'Of een oplossing op maat kon, en of die kwam.',
    cell: ({ tailoring }) => tailoring && labelOf('tailoring', tailoring),
  },
  {
    key: 'outcome',
    heading: 'Afloop',
    meaning: 'Hoe het voor de persoon afliep.',
    cell: ({ outcome }) => labelOf('outcome', outcome),
  },
  {
    key: 'legalGround',
    heading: 'Opgelost met',
    meaning: 'De grond waarop het binnen de regels is opgelost; leeg als dat niet zo is.',
    cell: ({ legalGround }) => legalGround && labelOf('legalGround', legalGround),
  },
  {
    key: 'remedyKind',
    heading: 'Wat moet veranderen',
    meaning: 'Beleid, regelgeving of uitvoering.',
    cell: ({ remedyKind }) => remedyKind && labelOf('remedyKind', remedyKind),
  },
  {
    key: 'addressees',
    heading: 'Wie kan het oplossen',
    meaning: 'De organisaties die de oplossing in handen hebben.',
    cell: ({ addressees }) => listed(addressees, (code) => labelOf('addressee', code)),
  },
]
