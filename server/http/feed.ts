// Someone's messages as an Atom feed (RFC 4287), at an address that only they know: titles, never a text.
import { Router } from 'express'
import { escaped } from '#core/xmlText.ts'
import { findFeedByHash, findNotifications } from '#db/notifications.ts'
import type { Deps } from '#usecases/deps.ts'
import { secretHash } from '#usecases/secretHash.ts'
import { readActor } from '../graphql/actor.ts'
import { momentOf, pathOf, titleOf } from '../graphql/notifications.ts'
import { publicOrigin } from './publicOrigin.ts'

const ENTRIES_MAX = 50

/** `GET /berichten/<secret>.atom`; an address that never was, was revoked or belongs to a locked account is not there. */
export function feedRoute({ db }: Pick<Deps, 'db'>, publicUrl: string | null): Router {
  const router = Router()
  router.get('/berichten/:file', (request, response, next) => {
    const [, secret] = /^([\w-]{20,100})\.atom$/.exec(request.params.file) ?? []
    if (secret === undefined) return next()
    const feed = findFeedByHash(db, secretHash(secret))
    const reader = feed && readActor(db, { ...feed, origin: 'api' })
    if (!feed || !reader) {
      response.status(404).type('text/plain').send('Dit adres bestaat niet (meer). Maak een nieuw adres.')
      return
    }
    const origin = publicOrigin(request, publicUrl)
    const rows = findNotifications(db, reader, ENTRIES_MAX, 0)
    response
      .type('application/atom+xml')
      .set('cache-control', 'private, no-store')
      .set('x-robots-tag', 'noindex')
      .send(
        atom({
          id: `urn:uuid:${feed.id}`,
          updated: rows[0] ? momentOf(db, reader, rows[0]) : feed.createdAt,
          entries: rows.map((row) => ({
            id: `urn:uuid:${row.id}`,
            title: titleOf(db, reader, row),
            updated: momentOf(db, reader, row),
            link: `${origin}${pathOf(db, reader, row)}`,
          })),
        }),
      )
  })
  return router
}

interface Feed {
  readonly id: string
  readonly updated: string
  readonly entries: readonly {
    readonly id: string
    readonly title: string
    readonly updated: string
    readonly link: string
  }[]
}

const atom = ({ id, updated, entries }: Feed): string => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
  <id>${escaped(id)}</id>
  <title>Berichten van Rode Draad</title>
  <updated>${escaped(updated)}</updated>
  <author><name>Rode Draad</name></author>
${entries
  .map(
    (entry) => `  <entry>
    <id>${escaped(entry.id)}</id>
    <title>${escaped(entry.title)}</title>
    <updated>${escaped(entry.updated)}</updated>
    <link href="${escaped(entry.link)}"/>
  </entry>
`,
  )
  .join('')}</feed>
`
