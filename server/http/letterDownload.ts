// Hands out a version of a letter as a file. The version is loaded and rendered as it is: no counting here.
import { Router } from 'express'
import { may } from '#core/permissions.ts'
import { findLetterByYear } from '#db/letters.ts'
import { EXPORT_FORMATS, exportLetter, fileName } from '#letters/exportLetter.ts'
import type { Deps } from '#usecases/deps.ts'
import { readLetterVersion } from '#usecases/readLetterVersion.ts'
import { recordRefusal } from '#usecases/recordAccess.ts'
import { viewerOf } from './session.ts'

/** `GET /brieven/2024/versies/3.docx` */
export function letterDownload(deps: Deps): Router {
  const { db, now } = deps
  const router = Router()
  router.get('/brieven/:year/versies/:file', async (request, response, next) => {
    const [, number, extension] = /^(\d{1,6})\.([a-z]+)$/.exec(request.params.file) ?? []
    const format = EXPORT_FORMATS.find((known) => known.extension === extension)
    if (!format) return next()
    const viewer = viewerOf(db, request, now())
    if (!viewer || !may(viewer, 'letter.read')) {
      if (viewer) recordRefusal(deps, viewer, 'letter.read')
      response.status(403).json({ message: 'U mag deze brief niet zien. Log in als lid van het team.' })
      return
    }
    const letter = findLetterByYear(db, Number(request.params.year))
    const version = letter && readLetterVersion(deps, viewer, letter, Number(number))
    if (!version) {
      response.status(404).json({ message: 'Deze versie van de brief bestaat niet.' })
      return
    }
    const edition = { ...version, status: letter.status }
    response
      .type(format.mediaType)
      .attachment(fileName(edition, format.extension))
      .send(Buffer.from(await exportLetter(edition, format.extension)))
  })
  return router
}
