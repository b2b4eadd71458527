// The web app as built files; the address of a page is answered by the app itself, which also tells that a page does not exist.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import express, { Router } from 'express'

const BUILT = fileURLToPath(new URL('../../dist/web/', import.meta.url))

/** What the address of a page begins with, as in `web/routes.tsx` and `web/teamRoutes.tsx`. */
const PAGES: ReadonlySet<string> = new Set([
  ...['', 'accounts', 'berichten', 'brief', 'casus', 'casussen', 'codeboek', 'draad'],
  ...['inloggen', 'knelpunten', 'logboek', 'mijn-account', 'mijn-verschillen', 'over'],
  ...['overeenstemming', 'rapporten', 'rode-draden', 'signalen', 'uitloggen', 'uitspraken', 'verantwoording'],
  ...['voorstellen', 'vroegsignalering', 'werkvoorraad', 'wetten', 'zoeken'],
])

/** A file rather than a page, as `/open-data/2025/casussen.csv`. */
const FILE = /\.[a-z]\w{1,4}$/i

/** Files with a hash in their name never change; the page that names them is asked for every time. */
export function pages({ production }: { readonly production: boolean }): Router {
  const router = Router()
  router.get('/graphql', (_, response) => {
    if (production) response.status(404).json({ message: 'Stuur vragen aan de API met POST.' })
    else response.redirect('/graphiql.html')
  })
  router.use(
    '/assets',
    express.static(`${BUILT}assets`, { immutable: true, maxAge: '1y', fallthrough: false }),
  )
  router.use(express.static(BUILT, { index: false, maxAge: 0 }))
  router.get('/{*path}', ({ path }, response) => {
    if (FILE.test(path)) {
      response.status(404).type('text').send('Dit bestand bestaat niet. Kijk of het adres klopt.')
      return
    }
    if (!existsSync(`${BUILT}index.html`)) {
      response.status(503).type('text').send('De pagina’s zijn nog niet gebouwd. Draai "npm run build".')
      return
    }
    response
      .status(PAGES.has(path.split('/')[1] ?? '') ? 200 : 404)
      .sendFile('index.html', { root: BUILT, headers: { 'cache-control': 'no-cache' } })
  })
  return router
}
