// The web app as built files; every address that is not a file is answered by the app itself.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import express, { Router } from 'express'

const BUILT = fileURLToPath(new URL('../../dist/web/', import.meta.url))

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
  router.get('/{*path}', (_, response) => {
    if (!existsSync(`${BUILT}index.html`)) {
      response.status(503).type('text').send('De pagina’s zijn nog niet gebouwd. Draai "npm run build".')
      return
    }
    response.sendFile('index.html', { root: BUILT, headers: { 'cache-control': 'no-cache' } })
  })
  return router
}
