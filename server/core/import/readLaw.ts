/** Reads the columns `wet` and `artikel`: the act, and the provisions of it as it was in the period. */
import {
  findKnownProvision,
  type ProvisionReference,
  parseProvision,
} from '#core/citations/parseProvision.ts'
import type { Regulation } from '#core/law/provision.ts'
import { articleStanding, shortNameOf } from '#core/law/reference.ts'
import { firstDay, firstMonth, type Period, yearOf } from '#core/period.ts'
import { regulationsNamed } from './lawName.ts'
import { readText } from './readText.ts'
import * as reasons from './reasons.nl.ts'
import type { Change, Reason } from './report.ts'
import type { RowCells } from './rowCells.ts'
import { textOf } from './table.ts'

/** What the two columns say; the act is null when it is not known. */
export interface LawReading {
  readonly regulationId: string | null
  readonly provisionIds: readonly string[]
  readonly reasons: readonly Reason[]
  readonly changes: readonly Change[]
}

const ARTICLE_CHARS = { min: 0, max: 200 } as const

/** The act and its provisions; a null period means that it could not be read, so that nothing is held against it. */
export function readLaw(cells: RowCells, period: Period | null): LawReading {
  const law = actNamed(cells)
  const written = readText(cells, 'artikel', ARTICLE_CHARS)
  const found = [...law.reasons, ...written.reasons]
  const regulationId = law.regulation?.id ?? null
  if (law.regulation === undefined || written.text === '' || written.reasons.length > 0)
    return { regulationId, provisionIds: [], reasons: found, changes: written.changes }
  const articles = articlesOf(cells, law.regulation, written.text, period)
  return {
    regulationId,
    provisionIds: articles.provisionIds,
    reasons: [...found, ...articles.reasons],
    changes: [...written.changes, ...articles.changes],
  }
}

function actNamed(cells: RowCells): {
  readonly regulation?: Regulation
  readonly reasons: readonly Reason[]
} {
  const place = cells.place('wet')
  if (cells.isEmpty('wet')) return { reasons: [reasons.requiredEmpty(place)] }
  const [regulation, ...others] = regulationsNamed(textOf(cells.at('wet')))
  if (regulation === undefined) return { reasons: [reasons.lawUnknown(place)] }
  if (others.length === 0) return { regulation, reasons: [] }
  const names = [regulation, ...others].map(({ citationTitle }) => citationTitle)
  return { reasons: [reasons.lawAmbiguous(place, names)] }
}

function articlesOf(
  cells: RowCells,
  regulation: Regulation,
  text: string,
  period: Period | null,
): Omit<LawReading, 'regulationId'> {
  const place = cells.place('artikel')
  const law = shortNameOf(regulation)
  const parsed = parseProvision(text, regulation.id)
  if (!parsed.ok || !parsed.value.every((reference) => isMeant(reference, regulation, text)))
    return { provisionIds: [], reasons: [reasons.articleNotRead(place, law)], changes: [] }

  const unknown = parsed.value.filter((reference) => !existedIn(reference, period))
  const stored = parsed.value.map((reference) => findKnownProvision(reference).provisionId)
  const isCoarser = stored.includes(null)
  return {
    provisionIds: [...new Set(stored.filter((id) => id !== null))],
    reasons: unknown.map(({ article }) => reasons.articleUnknown(place, law, article)),
    changes: isCoarser ? [reasons.articleNotKept(cells.row, law)] : [],
  }
}

/** "8:69 Awb" beside another act is a mistake, and so is "4:84" in an act that numbers its articles straight on. */
const isMeant = ({ regulationId, article }: ProvisionReference, { id }: Regulation, text: string): boolean =>
  regulationId === id && (article.includes(':') || !/\d:\d/.test(text))

/** Whether the act had the article on the first or the last day of the period, as far as the reference data tells. */
function existedIn({ regulationId, article }: ProvisionReference, period: Period | null): boolean {
  const days = period === null ? [undefined] : [firstDay(period), lastDay(period)]
  return days.some((day) => articleStanding(regulationId, article, day) === 'known')
}

/** The last day of a period as YYYY-MM-DD; every month ends on the 31st here, which is enough to compare dates with. */
function lastDay(period: Period): string {
  const month = firstMonth(period) + (period[5] === 'Q' ? 2 : 0)
  return `${yearOf(period)}-${String(month).padStart(2, '0')}-31`
}
