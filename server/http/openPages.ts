// What everyone may have without logging in: how the program works, the yearly account, and the open data. Express gives
// each answer an ETag, so who comes back for what has not changed gets nothing again.
import { type Request, type Response, Router } from 'express'
import type { Addresses } from '#core/algorithms/addresses.ts'
import { runningParameters } from '#core/algorithms/parameters.ts'
import { registerFile } from '#core/algorithms/register.ts'
import { dayOf } from '#core/days.ts'
import { catalogue, type Edition } from '#core/opendata/catalogue.ts'
import { asJsonLd, asTurtle } from '#core/opendata/linkedData.ts'
import type { OpenEdition } from '#core/opendata/openCases.ts'
import { openCsv, openDictionary, openJsonLd } from '#core/opendata/openFiles.ts'
import { openEntries, sitemap } from '#core/opendata/sitemap.ts'
import { threadConcepts } from '#core/opendata/threadConcepts.ts'
import { reportEdition } from '#core/report/report.ts'
import { transparencyReport } from '#core/report/transparency.ts'
import { securityContact } from '#core/securityContact.ts'
import { chosenParameters } from '#db/chosenParameters.ts'
import type { Database } from '#db/client.ts'
import { codebookVersionAt, findCodebookVersions } from '#db/codebookVersions.ts'
import { readClosedYears, readConcepts, readMappings } from '#db/openCaseFacts.ts'
import { findOpenEditions, readOpenEditions } from '#db/openEditions.ts'
import { accountFacts } from '#db/transparencyFacts.ts'
import { type Deps, todayOf } from '#usecases/deps.ts'
import { letterEntries, letterSitemap } from './letterSitemap.ts'
import { publicOrigin } from './publicOrigin.ts'
import { sendReport } from './sendReport.ts'

/** `/algoritmeregister.json`, `/.well-known/security.txt`, `/verantwoording/2025.html`, `/open-data/…` and `/sitemap.xml`. */
export function openPages(
  deps: Pick<Deps, 'db' | 'now'>,
  addresses: Addresses,
  publicUrl: string | null,
): Router {
  const { db, now } = deps
  const today = () => todayOf({ now })
  const router = Router()
  router.get('/algoritmeregister.json', (_, response) => {
    response.type('json').send(registerFile(runningParameters({ ...chosenParameters(db), addresses })))
  })
  router.get('/.well-known/security.txt', (request, response) => {
    const origin = publicOrigin(request, publicUrl)
    response.type('text/plain').send(securityContact({ contact: addresses.contact, origin, now: now() }))
  })
  router.get('/verantwoording/:file', async (request, response, next) => {
    const [, year, extension = ''] = /^(20\d{2})\.([a-z]+)$/.exec(request.params.file) ?? []
    const facts = year === undefined ? undefined : accountFacts(db, Number(year), today())
    if (!facts) return next()
    const report = transparencyReport(facts)
    if (!(await sendReport(db, response, reportEdition(report), report.fileName, extension))) next()
  })
  router.get('/sitemap.xml', (request, response) => {
    const entries = [...openEntries(editionsOf(db), readClosedYears(db, today())), ...letterEntries(db)]
    response.type('application/xml').send(sitemap(publicOrigin(request, publicUrl), entries))
  })
  router.use(letterSitemap(db, publicUrl))
  router.use('/open-data', openData(deps, publicUrl))
  return router
}

function openData({ db, now }: Pick<Deps, 'db' | 'now'>, publicUrl: string | null): Router {
  const router = Router()
  router.get('/catalogus.jsonld', (request, response) => {
    const threadsChanged = findCodebookVersions(db)[0]?.since?.slice(0, 10) ?? null
    response
      .type('application/ld+json')
      .send(catalogue(publicOrigin(request, publicUrl), editionsOf(db), threadsChanged))
  })
  router.get('/kolommen.csv', (_, response) => void response.type('csv').send(openDictionary()))
  router.get(['/rode-draden', '/rode-draden.ttl', '/rode-draden.jsonld'], (request, response) => {
    const things = threadConcepts(
      publicOrigin(request, publicUrl),
      readConcepts(db),
      readMappings(db),
      codebookVersionAt(db, now().toISOString()),
    )
    const turtle =
      request.path.endsWith('.ttl') ||
      (request.path === '/rode-draden' &&
        request.accepts(['application/ld+json', 'text/turtle']) === 'text/turtle')
    if (turtle) response.type('text/turtle').send(asTurtle(things))
    else response.type('application/ld+json').send(asJsonLd(things))
  })
  const sendCases = (request: Request, response: Response, years: readonly OpenEdition[], format: string) => {
    if (format === 'csv') response.type('csv').send(openCsv(years))
    else
      response
        .type('application/ld+json')
        .send(openJsonLd(publicOrigin(request, publicUrl), request.originalUrl, years))
  }
  const isFormat = (format: string): boolean => format === 'csv' || format === 'jsonld'
  router.get('/casussen.:format', (request, response, next) => {
    const { format } = request.params
    if (!isFormat(format)) return next()
    sendCases(request, response, readOpenEditions(db), format)
  })
  router.get('/:year/casussen.:format', (request, response, next) => {
    const { year, format } = request.params
    const editions = readOpenEditions(db).filter((edition) => String(edition.year) === year)
    if (editions.length === 0 || !isFormat(format)) return next()
    sendCases(request, response, editions, format)
  })
  return router
}

/** Which editions there are. */
const editionsOf = (db: Database): readonly Edition[] =>
  findOpenEditions(db).map(({ year, settledAt }) => ({ year, day: dayOf(settledAt) }))
