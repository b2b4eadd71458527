// The web server answers as Express itself would.
import { createServer } from 'node:http'
import express from 'express'
import { expect, test } from 'vitest'
import { createWebServer } from '#server/http/createWebServer.ts'

/** An app that uses what Express adds to requests and responses. */
function busyApp() {
  const app = express()
  app.set('trust proxy', 'loopback')
  app.get('/json', (request, response) => {
    response
      .cookie('koek', 'ja')
      .json({ ip: request.ip, query: request.query, wants: request.accepts('json'), host: request.hostname })
  })
  app.get('/elders', (_, response) => response.redirect('/json'))
  app.get('/bestand', (_, response) => response.type('text').attachment('brief.txt').send('inhoud'))
  const part = express.Router()
  part.get('/diep', (request, response) => void response.send(`${request.baseUrl} ${request.path}`))
  app.use('/deel', part)
  return app
}

async function answersOf(server: ReturnType<typeof createServer>) {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  const answers = []
  for (const path of ['/json?q=1', '/elders', '/bestand', '/deel/diep', '/nergens']) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      redirect: 'manual',
      headers: { 'x-forwarded-for': '203.0.113.7' },
    })
    const headers = ['content-type', 'location', 'set-cookie', 'content-disposition', 'etag'].map((name) =>
      response.headers.get(name),
    )
    answers.push([response.status, headers, await response.text()])
  }
  await new Promise((resolve) => server.close(resolve))
  return answers
}

test('the faster server answers just as Express on its own', async () => {
  const own = await answersOf(createServer(busyApp()))
  expect(await answersOf(createWebServer(busyApp()))).toEqual(own)
  expect(own[0]).toMatchObject([200, {}, expect.stringContaining('203.0.113.7')])
})
