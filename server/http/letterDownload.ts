// Hands out a version of a letter as a file, as it was written, and its confidential annex.
import { type NextFunction, type Request, type Response, Router } from 'express'
import { editionOf } from '#core/letter/edition.ts'
import { may } from '#core/permissions.ts'
import { reportEdition } from '#core/report/report.ts'
import { readAnnex } from '#db/letterAnnexes.ts'
import { findLetterByYear } from '#db/letters.ts'
import { isPublicVersion } from '#db/publicLetters.ts'
import { EXPORT_FORMATS, exportLetter, fileName } from '#letters/exportLetter.ts'
import { type Deps, todayOf } from '#usecases/deps.ts'
import { readLetterVersion } from '#usecases/readLetterVersion.ts'
import { recordRefusal } from '#usecases/recordAccess.ts'
import { recordExport } from '#usecases/recordExport.ts'
import { toldAsExample } from '#usecases/toldAsExample.ts'
import { rememberedFiles } from './rememberedFiles.ts'
import { reportFormat, sendReport } from './sendReport.ts'
import { viewerOf } from './session.ts'

/** `GET /brieven/2024/versies/3.docx` and `/brieven/2024/bijlage-v.docx`. A letter that was sent is for everyone. */
export function letterDownload(deps: Deps): Router {
  const { db, now } = deps
  const router = Router()
  const settledFiles = rememberedFiles()
  router.get('/brieven/:year/bijlage-v.:extension', annexDownload(deps))
  router.get('/brieven/:year/versies/:file', async (request, response, next) => {
    const [, number, extension] = /^(\d{1,6})\.([a-z]+)$/.exec(request.params.file) ?? []
    const format = EXPORT_FORMATS.find((known) => known.extension === extension)
    if (!format) return next()
    const letter = findLetterByYear(db, Number(request.params.year))
    const isPublic = letter !== undefined && isPublicVersion(db, letter, Number(number))
    const viewer = viewerOf(db, request, now())
    if (!isPublic && !may(viewer, 'letter.read')) {
      if (viewer) recordRefusal(deps, viewer, 'letter.read')
      response.status(403).json({ message: 'U mag deze brief niet zien. Log in als lid van het team.' })
      return
    }
    const version = letter && readLetterVersion(deps, viewer, letter, Number(number))
    if (!version) {
      response.status(404).json({ message: 'Deze versie van de brief bestaat niet.' })
      return
    }
    const edition = toldAsExample(db, editionOf(letter, version))
    const render = () => exportLetter(edition, format.extension)
    const bytes = await (isPublic
      ? settledFiles([letter.contentHash, edition.notice, format.extension].join(' '), render)
      : render())
    if (isPublic) response.set('cache-control', 'no-cache')
    const disposition = format.extension === 'html' ? 'inline' : 'attachment'
    response
      .type(format.mediaType)
      .set('content-disposition', `${disposition}; filename="${fileName(edition, format.extension)}"`)
      .send(Buffer.from(bytes))
  })
  return router
}

/** Hands out annex V to who writes the letter; each kind of file that is one leaves a trace. */
const annexDownload =
  (deps: Deps) =>
  async (
    request: Request<{ readonly year: string; readonly extension: string }>,
    response: Response,
    next: NextFunction,
  ): Promise<void> => {
    const { year, extension } = request.params
    const viewer = viewerOf(deps.db, request, deps.now())
    if (!viewer || !may(viewer, 'letter.annex')) {
      if (viewer) recordRefusal(deps, viewer, 'letter.annex')
      response
        .status(403)
        .json({ message: 'De vertrouwelijke bijlage is alleen voor wie de brief schrijft.' })
      return
    }
    if (!reportFormat(extension)) return next()
    const letter = findLetterByYear(deps.db, Number(year))
    const annex = letter && readAnnex(deps.db, letter, todayOf(deps))
    if (!annex) {
      response.status(404).json({ message: 'Bij deze brief hoort geen vertrouwelijke bijlage.' })
      return
    }
    recordExport(deps, viewer, { subject: 'annex', format: extension })
    if (!(await sendReport(deps.db, response, reportEdition(annex), annex.fileName, extension))) next()
  }
