// Tells search engines and the harvester of the Woo index which letters are public, with what DiWoo asks of each.
import { type Request, type Response, Router } from 'express'
import { editionOf, LETTER_FILES, letterPath } from '#core/letter/edition.ts'
import { robots, type SitemapEntry, sitemap, sitemapIndex } from '#core/opendata/sitemap.ts'
import type { Database } from '#db/client.ts'
import { findLetterVersion } from '#db/letters.ts'
import { findPublicLetters } from '#db/publicLetters.ts'
import { diwooDocument } from '#letters/diwoo.ts'
import { isAsSettled } from '#usecases/letterHash.ts'
import { publicOrigin } from './publicOrigin.ts'

/** The harvester reads indexes whose name tells the category of information; the tenth is that of advice. */
const INDEX = '/sitemapindex-diwoo-infocat010.xml'
const ADVICE = '/sitemap-adviezen.xml'

/** `/robots.txt`, and the index and sitemap of the letters alone. */
export function letterSitemap(db: Database, publicUrl: string | null): Router {
  const router = Router()
  const origin = (request: Request) => publicOrigin(request, publicUrl)
  const xml = (response: Response, text: string) => void response.type('application/xml').send(text)
  router.get('/robots.txt', (request, response) => {
    response.type('text/plain').send(robots(origin(request), ['/sitemap.xml', INDEX]))
  })
  router.get(INDEX, (request, response) => xml(response, sitemapIndex(origin(request), [ADVICE])))
  router.get(ADVICE, (request, response) =>
    xml(
      response,
      sitemap(
        origin(request),
        letterEntries(db).filter(({ metadata }) => metadata !== undefined),
      ),
    ),
  )
  return router
}

/** Every file of every public letter. The PDF carries the metadata, so that a letter is one document in the index. */
export const letterEntries = (db: Database): readonly SitemapEntry[] =>
  findPublicLetters(db).flatMap(({ letter, sentOn }) => {
    const { year, id, currentVersion } = letter
    const version = findLetterVersion(db, id, currentVersion)
    if (version === undefined || !isAsSettled(letter, version)) return []
    return LETTER_FILES.map((format) => ({
      path: letterPath(year, currentVersion, format),
      changedOn: sentOn,
      ...(format === 'pdf' ? { metadata: diwooDocument(editionOf(letter, version)) } : {}),
    }))
  })
