// The web server: the API, downloads and imports, and the pages. It translates HTTP into calls and nothing more.
import type { ApolloServer } from '@apollo/server'
import { expressMiddleware } from '@as-integrations/express5'
import express, { type Express } from 'express'
import helmet from 'helmet'
import type { Addresses } from '#core/algorithms/addresses.ts'
import type { SearchIndex } from '#search/search.ts'
import type { Deps } from '#usecases/deps.ts'
import type { Context } from '../graphql/context.ts'
import { createLoaders } from '../graphql/loaders.ts'
import { noReadings } from '../graphql/readings.ts'
import { caseExport } from './caseExport.ts'
import { answerErrors } from './errors.ts'
import { feedRoute } from './feed.ts'
import { refuseOtherPerson } from './forWhom.ts'
import { importRoute } from './importRoute.ts'
import { letterDownload } from './letterDownload.ts'
import { type Log, logRequests } from './log.ts'
import { LoginAttempts } from './loginAttempts.ts'
import { openPages } from './openPages.ts'
import { pages } from './pages.ts'
import { reportDownload } from './reportDownload.ts'
import { sessionCookie, viewerOf } from './session.ts'

/** What the web server needs of the house. */
export interface AppParts {
  readonly deps: Deps
  readonly search: SearchIndex
  readonly graphql: ApolloServer<Context>
  readonly version: string
  /** The address for users, when it was set; with `https:` cookies go over HTTPS only. */
  readonly publicUrl: string | null
  /** The proxies whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed: addresses, ranges or names of express. */
  readonly trustedProxies: readonly string[]
  readonly production: boolean
  readonly log: Log
  readonly addresses: Addresses
}

const QUERY_BYTES_MAX = '1mb'

/** The Express app, ready to listen; `graphql` has to be started. */
export function createApp(parts: AppParts): Express {
  const { deps, graphql, log } = parts
  const secure = parts.publicUrl?.startsWith('https:') ?? false
  const attempts = new LoginAttempts(deps.now)
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', parts.trustedProxies)
  app.use(helmet({ ...HELMET, strictTransportSecurity: secure }))
  app.use(logRequests(log))
  app.get('/gezond', (_, response) => void response.json({ ok: true }))
  // What is for one person stays in no store between us, nor in the browser of a desk that others use.
  app.use(FOR_ONE_PERSON, (_, response, next) => {
    response.set('cache-control', 'private, no-store')
    next()
  })
  app.use(FOR_ONE_PERSON, refuseOtherPerson(deps))
  app.post(
    '/graphql',
    express.json({ limit: QUERY_BYTES_MAX }),
    expressMiddleware(graphql, {
      context: async ({ req, res }): Promise<Context> => {
        const viewer = viewerOf(deps.db, req, deps.now())
        return {
          deps,
          viewer,
          search: parts.search,
          version: parts.version,
          cookie: sessionCookie(req, res, { secure, attempts }),
          loaders: createLoaders(deps.db, viewer),
          readings: noReadings(),
        }
      },
    }),
  )
  app.use(importRoute(deps))
  app.use(letterDownload(deps))
  app.use(caseExport({ deps, search: parts.search }))
  app.use(feedRoute(deps, parts.publicUrl))
  app.use(reportDownload(deps, parts.publicUrl))
  app.use(openPages(deps, parts.addresses, parts.publicUrl))
  app.use(pages({ production: parts.production }))
  app.use(answerErrors(log))
  return app
}

const FOR_ONE_PERSON = ['/graphql', '/import', '/uitvoer', '/brieven', '/rapporten']

/** Everything comes from this server itself: no script, style or font from elsewhere, and no page of ours in a frame. */
const HELMET = {
  contentSecurityPolicy: {
    directives: {
      defaultSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'", 'data:'],
      workerSrc: ["'self'", 'blob:'],
      frameAncestors: ["'none'"],
      upgradeInsecureRequests: null,
    },
  },
} as const
