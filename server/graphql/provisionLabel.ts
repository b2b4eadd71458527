// How a provision is cited on screen: in full words, and in short.
import { lawLink, printCitation } from '#core/citations/printCitation.ts'
import type { ProvisionPlace } from '#core/law/provisionLevels.ts'
import type { ProvisionRow, RegulationRow } from '#db/law.ts'

const referenceOf = (row: ProvisionRow) => ({
  regulationId: row.regulationId,
  article: row.article,
  paragraphs: row.paragraph ? [row.paragraph] : [],
  parts: row.part ? [row.part] : [],
})

/** "artikel 58, achtste lid, van de Participatiewet" */
export const fullCitation = (row: ProvisionRow): string => printCitation(referenceOf(row))

/** "art. 58 lid 8 PW" */
export const shortCitation = (row: ProvisionPlace, regulation: RegulationRow | null): string =>
  [
    `art. ${row.article}`,
    row.paragraph ? `lid ${row.paragraph}` : '',
    row.part ? `onder ${row.part}` : '',
    regulation?.abbreviation ?? regulation?.citationTitle ?? '',
  ]
    .filter((word) => word !== '')
    .join(' ')

/** The address of the article on wetten.overheid.nl, on a day (YYYY-MM-DD) when one is given. */
export const provisionUrl = (row: ProvisionRow, date?: string): string | null =>
  lawLink(referenceOf(row), date)
