// A real server over HTTP around a test house: the app as it runs, on a port of its own.

import type { Server } from 'node:http'
import { ADDRESSES } from '#core/algorithms/addresses.ts'
import { threadsInUse } from '#db/threads.ts'
import { dutchAnalysis } from '#search/dictionary.ts'
import type { SearchIndex } from '#search/search.ts'
import { openSqliteSearchIndex } from '#search/sqliteSearchIndex.ts'
import { createGraphqlServer } from '#server/graphql/server.ts'
import { createApp } from '#server/http/app.ts'
import { createWebServer } from '#server/http/createWebServer.ts'
import { createLog, type Log } from '#server/http/log.ts'
import { indexSearch } from '#server/jobs/indexSearch.ts'
import { createApiToken } from '#usecases/apiTokens.ts'
import { type Part, type TestHouse, value } from './house.ts'

/** What a GraphQL request answered. */
export interface Answer {
  readonly status: number
  /** As the query asked; tests look into it with toMatchObject. */
  readonly data: Readonly<Record<string, unknown>> | null
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
  /** The whole answer as text, to look for what may never be in it. */
  readonly text: string
}

export interface TestServer {
  readonly url: string
  readonly failures: readonly unknown[]
  /** Asks as one of the cast, or as a visitor (null). */
  readonly ask: (by: Part | null, query: string, variables?: object) => Promise<Answer>
  /** The authorization header of one of the cast. */
  readonly tokenOf: (by: Part) => string
  /** Brings search up to date, as the job does beside the requests. */
  readonly index: () => Promise<void>
  readonly close: () => Promise<void>
}

export async function startServer(
  house: TestHouse,
  search: SearchIndex = embedded(house),
  log: Log = createLog('silent'),
  trustedProxies: readonly string[] = ['loopback'],
): Promise<TestServer> {
  const failures: unknown[] = []
  const graphql = createGraphqlServer({ production: false, onFailure: (error) => failures.push(error) })
  await graphql.start()
  const app = createApp({
    deps: house,
    search,
    graphql,
    version: 'test',
    publicUrl: null,
    trustedProxies,
    production: false,
    addresses: ADDRESSES,
    log,
  })
  const server = createWebServer(app)
  const url = await listening(server)
  const tokens = new Map<Part, string>()
  const tokenOf = (by: Part) => {
    const known =
      tokens.get(by) ?? value(createApiToken(house, house.cast[by], { name: 'proef', days: 30 })).secret
    tokens.set(by, known)
    return `Bearer ${known}`
  }
  return {
    url,
    failures,
    tokenOf,
    ask: async (by, query, variables = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        // A connection kept open would be closed by the server while a slow machine prepares the next question.
        headers: {
          'content-type': 'application/json',
          connection: 'close',
          ...(by ? { authorization: tokenOf(by) } : {}),
        },
        body: JSON.stringify({ query, variables }),
      })
      const text = await response.text()
      const { data = null, errors = [] } = JSON.parse(text)
      return { status: response.status, data, errors, text }
    },
    index: async () => {
      const { failure } = await indexSearch(house, search)
      if (failure) throw failure
    },
    close: async () => {
      await new Promise((resolve) => server.close(resolve))
      await graphql.stop()
    },
  }
}

const embedded = (house: TestHouse): SearchIndex =>
  openSqliteSearchIndex(house.db.$client, { analysis: dutchAnalysis(), threads: threadsInUse(house.db) })

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
}
