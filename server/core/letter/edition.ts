// A version of a letter as it leaves the house: its front page, its parts by kind, and what stays inside.

import { dayOf } from '../days.ts'
import { longDate } from '../dutch/dates.ts'
import type { Block, LetterDraft, LetterNumber, Paragraph } from '../letter.ts'
import type { LetterStatus } from '../letterCodes.ts'

/** A version with its content and whether the letter is still a draft. */
export interface LetterEdition {
  readonly draft: LetterDraft
  readonly version: number
  readonly status: LetterStatus
  /** The day on which the letter was settled (YYYY-MM-DD, in the Netherlands), where this is the version that was. */
  readonly settledOn?: string
  /** The front page of a report that is no letter. */
  readonly front?: FrontPage
  /** What to know before reading; the last line of the front page. */
  readonly notice?: string
}

/** A letter as far as it says what a version of it is. */
interface LetterState {
  readonly status: LetterStatus
  readonly currentVersion: number
  /** The instant of settling; null as long as the letter is a draft. */
  readonly frozenAt: string | null
}

/** A version as it leaves: only the version that was settled says so, an earlier one stays the draft it was. */
export function editionOf<Version extends Pick<LetterEdition, 'draft' | 'version'>>(
  { status, currentVersion, frozenAt }: LetterState,
  version: Version,
) {
  const settled = status === 'frozen' && version.version === currentVersion
  if (!settled || frozenAt === null) return { ...version, status: 'draft' as const }
  return { ...version, status: 'frozen' as const, settledOn: dayOf(frozenAt) }
}

/** The day a version carries (YYYY-MM-DD): of settling once it is settled, and until then of its draft. */
export const dateOfEdition = ({ draft, settledOn }: Pick<LetterEdition, 'draft' | 'settledOn'>): string =>
  settledOn ?? draft.head.date

/** The kinds of file a version of a letter can be had as; the last one holds all others. */
export const LETTER_FILES = ['docx', 'odt', 'pdf', 'html', 'json', 'zip'] as const
export type LetterFile = (typeof LETTER_FILES)[number]

/** Where a version of a letter can be had as a file. */
export const letterPath = (year: number, version: number, format: LetterFile): string =>
  `/brieven/${year}/versies/${version}.${format}`

/** The front page: title, standing and the lines of the letter head. */
export interface FrontPage {
  readonly title: string
  readonly standing: string
  readonly lines: readonly (readonly [label: string, value: string])[]
}

/** The words of the front page. */
export function frontPage(edition: LetterEdition): FrontPage {
  const front = edition.front ?? letterFront(edition)
  return edition.notice === undefined
    ? front
    : { ...front, lines: [...front.lines, ['Let op', edition.notice]] }
}

function letterFront(edition: LetterEdition): FrontPage {
  const { draft, version, status, settledOn } = edition
  const { head, year, sections } = draft
  const annexes = sections.filter(({ id }) => id.startsWith('bijlage.')).length
  const date = longDate(dateOfEdition(edition))
  return {
    title: `Knelpuntenbrief ${year}`,
    standing:
      status === 'draft'
        ? `CONCEPT, versie ${version}, ${date}`
        : settledOn === undefined
          ? `Vastgesteld, versie ${version}, ${date}`
          : `Vastgesteld op ${date}, versie ${version}`,
    lines: [
      ['Aan', head.to],
      ['Van', head.from],
      ['Datum', date],
      ['Onze referentie', head.reference],
      ['Betreft', head.subject],
      ['Bijlagen', String(annexes)],
      ...(head.counted === undefined
        ? []
        : [['Peildatum', head.counted.replace(/^Peildatum /, '')] as const]),
      ['Contact', head.contact],
    ],
  }
}

/** Headings and words that a renderer puts around a letter. */
export const EDITION_TEXTS = {
  sender: 'Signaleringsteam',
  example: 'Dit is een voorbeeld: alle mensen, organisaties, signalen en casussen zijn verzonnen.',
  contents: 'Inhoud',
  skip: 'Naar de inhoud van de brief',
  skipReport: 'Naar de inhoud van het rapport',
  provenance: 'Herkomst van de getallen',
  provenanceIntro:
    'Elk getal in deze brief is het antwoord op een telling. Hieronder staat per getal wat er is geteld.',
  page: 'Pagina',
  of: 'van',
} as const

/** Whether a paragraph tells an example case, which is set apart as a quotation. */
export const isExample = ({ id }: Paragraph): boolean => id.endsWith('.casus')

/** Stands in the place of a number that the organisation did not give. */
export const NOT_FILLED = 'niet ingevuld'

/** Whether every cell of a column is a count, provisional, of an earlier letter or neither, a share, or says that there is none: it lines up on the right. */
export const isNumeric = (cells: readonly string[]): boolean =>
  cells.every(
    (cell) => cell === NOT_FILLED || /^(?:–|[\d.,]+%?(?: \((?:voorlopig|brief \d{4})\))?|)$/.test(cell),
  ) && cells.some((cell) => cell !== '')

/** The letter as anyone may have it: what it says, without the cases behind it or the value of a hidden count. */
export const publicForm = (edition: LetterEdition) => {
  const { draft, version, status } = edition
  return {
    year: draft.year,
    version,
    status,
    head: { ...draft.head, date: dateOfEdition(edition) },
    basis: draft.basis,
    sections: draft.sections.map(({ id, heading, level, blocks }) => ({
      id,
      heading,
      level,
      blocks: blocks.map(publicBlock),
    })),
    numbers: printedNumbers(draft).map(({ id, question, shown }) => ({ id, question, shown })),
  }
}

/** The numbers that stand in the text or a table; what was only counted on the way stays inside. */
export function printedNumbers({
  sections,
  numbers,
}: Pick<LetterDraft, 'sections' | 'numbers'>): readonly LetterNumber[] {
  const runs = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.table.rows.flatMap(({ cells }) => cells)
        : block.paragraphs.flatMap((paragraph) => paragraph.runs),
    ),
  )
  const printed = new Set(runs.map(({ numberId }) => numberId))
  return numbers.filter(({ id }) => printed.has(id))
}

const publicBlock = (block: Block) =>
  block.kind === 'table'
    ? block
    : { id: block.id, kind: block.kind, paragraphs: block.paragraphs.map(({ id, runs }) => ({ id, runs })) }
