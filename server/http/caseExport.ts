/**
 * Hands out the results of a search as a file: the cases by their codes, a table of counts, and what the columns mean. The
 * address is that of the page of results, so that what is on screen and what is in the file are one search.
 */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Request, type Response, Router } from 'express'
import { readCaseAddress } from '#core/caseAddress.ts'
import { CASE_COLUMNS } from '#core/export/caseColumns.ts'
import { BYTE_ORDER_MARK, csvLine } from '#core/export/csv.ts'
import { type OutcomeTable, outcomeTable } from '#core/export/outcomeTable.ts'
import { may } from '#core/permissions.ts'
import type { CaseRow } from '#db/cases.ts'
import { readRules } from '#db/disclosureRules.ts'
import type { SearchIndex } from '#search/search.ts'
import type { Deps } from '#usecases/deps.ts'
import { recordRefusal } from '#usecases/recordAccess.ts'
import { recordExport } from '#usecases/recordExport.ts'
import { asExported, foundCases, type Searched } from './foundCases.ts'
import { viewerOf } from './session.ts'

interface Parts {
  readonly deps: Deps
  readonly search: SearchIndex
}

type Format = 'csv' | 'json'

/** `GET /uitvoer/casussen.csv?words=…`, `/uitvoer/tabel.json`, `/uitvoer/kolommen.csv`. */
export function caseExport(parts: Parts): Router {
  const router = Router()
  router.get('/uitvoer/kolommen.:format', (request, response, next) => {
    const format = formatOf(request)
    if (format === null) return next()
    response.type(format).attachment(`kolommen.${format}`).send(dictionary(format))
  })
  router.get('/uitvoer/casussen.:format', async (request, response, next) => {
    const format = formatOf(request)
    if (format === null) return next()
    const searched = searchedBy(parts, request)
    if (!mayTake(parts, searched, 'case.export')) return refuse(response)
    recordExport(parts.deps, searched.viewer, { subject: 'cases', format })
    response.type(format).attachment(`casussen.${format}`)
    await pipeline(Readable.from(lines(searched, request, format)), response)
  })
  router.get('/uitvoer/tabel.:format', async (request, response, next) => {
    const format = formatOf(request)
    if (format === null) return next()
    const searched = searchedBy(parts, request)
    if (!mayTake(parts, searched, 'case.tabulate')) return refuse(response)
    recordExport(parts.deps, searched.viewer, { subject: 'table', format })
    const rows: CaseRow[] = []
    for await (const batch of foundCases(searched, readCaseAddress(request.query))) rows.push(...batch)
    response
      .type(format)
      .attachment(`tabel.${format}`)
      .send(tableFile(outcomeTable(rows, readRules(parts.deps.db)), format))
  })
  return router
}

const formatOf = ({ params }: Request<{ format: string }>): Format | null =>
  params.format === 'csv' || params.format === 'json' ? params.format : null

function searchedBy({ deps, search }: Parts, request: Request<{ format: string }>): Searched | null {
  const viewer = viewerOf(deps.db, request, deps.now())
  return viewer && { db: deps.db, search, viewer }
}

/** Whether the viewer may take this along; who is logged in and may not leaves a trace of having tried. */
function mayTake(
  { deps }: Parts,
  searched: Searched | null,
  action: 'case.export' | 'case.tabulate',
): searched is Searched {
  if (searched === null) return false
  const allowed = may(searched.viewer, action)
  if (!allowed) recordRefusal(deps, searched.viewer, action)
  return allowed
}

const refuse = (response: Response): void => {
  response.status(403).json({
    message:
      'Met uw rol kunt u deze resultaten niet meenemen. Casussen zijn om van te leren, niet om toezicht mee te houden.',
  })
}

async function* lines(
  searched: Searched,
  request: Request<{ format: string }>,
  format: Format,
): AsyncGenerator<string> {
  const asked = readCaseAddress(request.query)
  yield format === 'csv'
    ? BYTE_ORDER_MARK + csvLine(CASE_COLUMNS.map(({ heading }) => heading))
    : `{"columns":${JSON.stringify(meanings())},"cases":[`
  let first = true
  for await (const batch of foundCases(searched, asked))
    for (const row of asExported(searched.db, batch)) {
      yield format === 'csv'
        ? csvLine(CASE_COLUMNS.map(({ cell }) => cell(row)))
        : `${first ? '' : ','}\n${JSON.stringify(row)}`
      first = false
    }
  if (format === 'json') yield '\n]}\n'
}

const meanings = () => CASE_COLUMNS.map(({ key, heading, meaning }) => ({ key, heading, meaning }))

const dictionary = (format: Format): string =>
  format === 'json'
    ? JSON.stringify(meanings(), null, 2)
    : BYTE_ORDER_MARK +
      csvLine(['Kolom', 'Naam in JSON', 'Betekenis']) +
      CASE_COLUMNS.map(({ key, heading, meaning }) => csvLine([heading, key, meaning])).join('')

/** What stands where a count is not told: it is small, or would tell one that is. */
const HIDDEN = 'afgeschermd'

const tableFile = (table: OutcomeTable, format: Format): string =>
  format === 'json'
    ? JSON.stringify(table, null, 2)
    : BYTE_ORDER_MARK +
      csvLine(['Jaar', ...table.columns]) +
      table.rows
        .map(({ name, counts }) => csvLine([name, ...counts.map((count) => count ?? HIDDEN)]))
        .join('')
