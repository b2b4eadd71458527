// Hands out the reports that need an account: about one's own organisation, and the bundle of a thread.
import { type Request, type Response, Router } from 'express'
import { BYTE_ORDER_MARK, csvLine } from '#core/export/csv.ts'
import { type Action, type Actor, may } from '#core/permissions.ts'
import { BUNDLE_CASES_MIN, caseBundle } from '#core/report/caseBundle.ts'
import { feedbackReport } from '#core/report/feedback.ts'
import { periodFigures, periodReport } from '#core/report/periodReport.ts'
import { reportEdition } from '#core/report/report.ts'
import { bundleFacts } from '#db/bundleFacts.ts'
import { feedbackFacts } from '#db/feedbackFacts.ts'
import { periodFacts } from '#db/periodReports.ts'
import { type Deps, todayOf } from '#usecases/deps.ts'
import { recordRefusal } from '#usecases/recordAccess.ts'
import { recordExport } from '#usecases/recordExport.ts'
import { publicOrigin } from './publicOrigin.ts'
import { reportFormat, sendReport } from './sendReport.ts'
import { viewerOf } from './session.ts'

/** `GET /rapporten/terugkoppeling/2026-Q3.pdf` and `/rapporten/casusbundel/giften-in-natura.html` */
export function reportDownload(deps: Deps, publicUrl: string | null): Router {
  const { db } = deps
  const router = Router()
  router.get('/rapporten/terugkoppeling/:file', async (request, response, next) => {
    const [name, extension] = nameAndExtension(request.params.file)
    const viewer = allowed(deps, request, response, 'signal.read-own')
    if (!viewer) return
    // The organisation is that of who asks; the address has no place for another.
    const facts = feedbackFacts(db, viewer.organisationId, name, todayOf(deps))
    if (!facts) return next()
    const report = feedbackReport(facts, publicOrigin(request, publicUrl))
    if (!(await sendReport(db, response, reportEdition(report), report.fileName, extension))) next()
  })
  router.get('/rapporten/tertiaal/:file', async (request, response, next) => {
    const [name, extension] = nameAndExtension(request.params.file)
    const viewer = allowed(deps, request, response, 'report.enter')
    if (!viewer) return
    const facts = periodFacts(db, viewer.organisationId, name, todayOf(deps))
    if (!facts) return next()
    const report = periodReport(facts)
    if (extension === 'csv') {
      const rows = [['Onderdeel', 'Aantal', 'Herkomst'], ...periodFigures(facts)]
      response.type('csv').attachment(`${report.fileName}.csv`)
      response.send(BYTE_ORDER_MARK + rows.map((row) => csvLine(row)).join(''))
      return
    }
    if (!(await sendReport(db, response, reportEdition(report), report.fileName, extension))) next()
  })
  router.get('/rapporten/casusbundel/:file', async (request, response, next) => {
    const [name, extension] = nameAndExtension(request.params.file)
    const viewer = allowed(deps, request, response, 'case.export')
    if (!viewer) return
    // Before anything is written down: a kind of file that is none is not taken along.
    if (!reportFormat(extension)) return next()
    const facts = bundleFacts(db, name, todayOf(deps))
    if (!facts) return next()
    const report = caseBundle(facts)
    if (!report) {
      response.status(409).type('text/plain').send(TOO_FEW)
      return
    }
    recordExport(deps, viewer, { subject: 'bundle', format: extension })
    if (!(await sendReport(db, response, reportEdition(report), report.fileName, extension))) next()
  })
  return router
}

const TOO_FEW = `Van deze rode draad zijn nog geen ${BUNDLE_CASES_MIN} casussen die samen in een bundel mogen. Zoek ze op in de kennisbank.`

function nameAndExtension(file: string): readonly [name: string, extension: string] {
  const dot = file.lastIndexOf('.')
  return [file.slice(0, dot), file.slice(dot + 1)]
}

/** Who asks, when that is allowed; otherwise the answer is given here and a trace is left. */
function allowed(deps: Deps, request: Request, response: Response, action: Action): Actor | null {
  const viewer = viewerOf(deps.db, request, deps.now())
  if (viewer && may(viewer, action)) return viewer
  if (viewer) recordRefusal(deps, viewer, action)
  response
    .status(403)
    .json({ message: 'Dit rapport is niet voor uw rol. Log in met een rol die het wel mag zien.' })
  return null
}
