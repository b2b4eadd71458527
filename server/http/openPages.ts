// What everyone may have without logging in: how the program works, the yearly account, and the open data. Express gives
// each answer an ETag, so who comes back for what has not changed gets nothing again.
import { Router } from 'express'
import type { Addresses } from '#core/algorithms/addresses.ts'
import { runningParameters } from '#core/algorithms/parameters.ts'
import { registerFile } from '#core/algorithms/register.ts'
import { catalogue, isEditionDay, quarterStart } from '#core/opendata/catalogue.ts'
import { asJsonLd, asTurtle } from '#core/opendata/linkedData.ts'
import { openCases } from '#core/opendata/openCases.ts'
import { openCsv, openDictionary, openJsonLd, sitemap } from '#core/opendata/openFiles.ts'
import { threadConcepts } from '#core/opendata/threadConcepts.ts'
import { reportEdition } from '#core/report/report.ts'
import { transparencyReport } from '#core/report/transparency.ts'
import { chosenParameters } from '#db/chosenParameters.ts'
import { codebookVersionAt } from '#db/codebookVersions.ts'
import { readClosedYears, readConcepts, readMappings, readOpenCases } from '#db/openCaseFacts.ts'
import { transparencyFacts } from '#db/transparencyFacts.ts'
import type { Deps } from '#usecases/deps.ts'
import { publicOrigin } from './publicOrigin.ts'
import { sendReport } from './sendReport.ts'

/** `/algoritmeregister.json`, `/verantwoording/2025.html`, `/open-data/…` and `/sitemap.xml`. */
export function openPages(
  deps: Pick<Deps, 'db' | 'now'>,
  addresses: Addresses,
  publicUrl: string | null,
): Router {
  const { db, now } = deps
  const today = () => now().toISOString().slice(0, 10)
  const router = Router()
  router.get('/algoritmeregister.json', (_, response) => {
    response.type('json').send(registerFile(runningParameters({ ...chosenParameters(db), addresses })))
  })
  router.get('/verantwoording/:file', async (request, response, next) => {
    const [, year, extension = ''] = /^(20\d{2})\.([a-z]+)$/.exec(request.params.file) ?? []
    if (year === undefined || !readClosedYears(db, today()).includes(Number(year))) return next()
    const report = transparencyReport(transparencyFacts(db, Number(year), today()))
    if (!(await sendReport(response, reportEdition(report), report.fileName, extension))) next()
  })
  router.get('/sitemap.xml', (request, response) => {
    const years = readClosedYears(db, today())
    response
      .type('application/xml')
      .send(sitemap(publicOrigin(request, publicUrl), quarterStart(today()), years))
  })
  router.use('/open-data', openData(deps, publicUrl))
  return router
}

function openData({ db, now }: Pick<Deps, 'db' | 'now'>, publicUrl: string | null): Router {
  const today = () => now().toISOString().slice(0, 10)
  const newest = () => quarterStart(today())
  const router = Router()
  router.get('/catalogus.jsonld', (request, response) => {
    response.type('application/ld+json').send(catalogue(publicOrigin(request, publicUrl), newest()))
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
  router.get('/casussen.:format', (request, response, next) => {
    const { format } = request.params
    if (format !== 'csv' && format !== 'jsonld') return next()
    response.redirect(302, `/open-data/${newest()}/casussen.${format}`)
  })
  router.get('/:day/casussen.:format', (request, response, next) => {
    const { day, format } = request.params
    if (!isEditionDay(day, today()) || (format !== 'csv' && format !== 'jsonld')) return next()
    const open = openCases(readOpenCases(db, day))
    if (format === 'csv') response.type('csv').send(openCsv(open))
    else response.type('application/ld+json').send(openJsonLd(publicOrigin(request, publicUrl), day, open))
  })
  return router
}
