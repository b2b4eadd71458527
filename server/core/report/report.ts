// A report on the machinery of the letter: sections with a front page of their own, for every renderer there is.
import { longDate } from '../dutch/dates.ts'
import { inWords } from '../dutch/numerals.ts'
import { HIDDEN_CELL } from '../letter/countWords.ts'
import type { FrontPage, LetterEdition } from '../letter/edition.ts'
import { table } from '../letter/richText.ts'
import type { Block, Section } from '../letter.ts'

/** What a report says. The same facts always compose to the same report. */
export interface Report {
  readonly title: string
  /** What it is about, as the second line of the front page. */
  readonly subject: string
  readonly from: string
  /** YYYY-MM-DD, the day of counting. */
  readonly countedOn: string
  readonly year: number
  /** What the file is called, without its extension. */
  readonly fileName: string
  readonly lines: FrontPage['lines']
  readonly sections: readonly Section[]
}

/** The report as an edition that every renderer takes. */
export const reportEdition = (report: Report): LetterEdition => ({
  version: 1,
  status: 'frozen',
  front: {
    title: report.title,
    standing: `Gemaakt op ${longDate(report.countedOn)}`,
    lines: [['Van', report.from], ['Betreft', report.subject], ...report.lines],
  },
  draft: {
    year: report.year,
    head: {
      to: '',
      from: report.from,
      date: report.countedOn,
      reference: report.fileName,
      subject: report.subject,
      contact: '',
    },
    sections: report.sections,
    numbers: [],
    basis: { countedOn: report.countedOn, codebookVersion: '', threshold: 0 },
  },
})

/** What the team that gathers everything is called. */
export const TEAM = 'Signaleringsteam (Landelijke Cliëntenraad, VNG, Nederlandse Arbeidsinspectie)'

/** In a report that tells an organisation of its own signals only, small counts included; below the threshold a count is small. */
export const ownOnly = (threshold: number): string =>
  `Deze aantallen gaan over de signalen van uw eigen organisatie en zijn daarom niet verborgen of afgerond. Geeft u ze door? Laat dan aantallen kleiner dan ${inWords(threshold)} weg, want die kunnen iemand aanwijzen.`

/** A count as it is shown. */
const shownCount = (count: number | null): string =>
  count === null ? HIDDEN_CELL : count.toLocaleString('nl-NL')

/** A table of one column of counts, of which null is not told: it is small, or would tell one that is. */
export const counted = (
  id: string,
  caption: string,
  heading: string,
  rows: readonly (readonly [name: string, count: number | null])[],
): readonly Block[] =>
  table(
    id,
    caption,
    [heading, 'Aantal'],
    rows.map(([name, count]) => [name, shownCount(count)]),
  )
