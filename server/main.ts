// Starts the server: reads the settings, puts the parts together, listens, and shuts down in order.
import { readFileSync } from 'node:fs'
import { seedDemo } from '../seeds/seed.ts'
import { assemble, type House } from './assemble.ts'
import { ConfigError, readConfig } from './config.ts'
import { lockDatabase, lockFilling } from './databaseLock.ts'
import { createGraphqlServer } from './graphql/server.ts'
import { createApp } from './http/app.ts'
import { createWebServer } from './http/createWebServer.ts'
import { createLog, logFailure } from './http/log.ts'
import { findWarnings } from './jobs/findWarnings.ts'
import { indexSearch } from './jobs/indexSearch.ts'
import { startRunner } from './jobs/runner.ts'
import { isTimeToTrain, trainSuggestions } from './jobs/trainSuggestions.ts'
import { dropNextTables } from './search/sqliteTables.ts'
import { tellFeedbackReady } from './usecases/tellFeedbackReady.ts'

const INDEX_PAUSE_MS = 250
/** Longer than a proxy keeps a connection, and than any one answer takes, so that none is cut off with a question in it. */
const KEEP_ALIVE_MS = 65_000
/** How often it is looked at whether there is something new to learn from. */
const TRAIN_PAUSE_MS = 60_000
/** How often it is looked at whether a month or a quarter is over. */
const WARNING_PAUSE_MS = 60 * 60_000

await start().catch((error: unknown) => {
  console.error(startProblem(error))
  process.exit(1)
})

async function start(): Promise<void> {
  const config = readConfig(process.env)
  const log = createLog(config.logLevel)
  const house = assemble(config)
  const unlock = config.databasePath === ':memory:' ? () => {} : lockDatabase(config.databasePath)
  if (!unlock)
    throw new ConfigError(
      `Er draait al een server op ${config.databasePath}. Stop die eerst, of kies met DATABASE_PATH een andere database.`,
    )
  dropUnfinishedIndex(house, config.databasePath)
  if (config.seedDemo) seedDemo({ db: house.deps.db, now: house.deps.now() })

  const onFailure = (error: unknown) => logFailure(log, error)
  const graphql = createGraphqlServer({ production: config.production, onFailure })
  await graphql.start()
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const app = createApp({ ...house, graphql, version, log, ...config })
  const indexer = startRunner(
    async () => {
      const { indexed, failure } = await indexSearch(house.deps, house.search)
      if (failure) onFailure(failure)
      return { done: indexed }
    },
    INDEX_PAUSE_MS,
    onFailure,
  )

  const trainer = startRunner(
    async () => {
      if (!isTimeToTrain(house.deps.db)) return { done: 0 }
      await trainSuggestions(house.deps.db, house.deps.now)
      return { done: 0 }
    },
    TRAIN_PAUSE_MS,
    onFailure,
  )

  const watcher = startRunner(
    () => {
      tellFeedbackReady(house.deps)
      return findWarnings(house.deps, config.databasePath)
    },
    WARNING_PAUSE_MS,
    onFailure,
  )

  const server = createWebServer(app)
  server.keepAliveTimeout = KEEP_ALIVE_MS
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(config.port, config.host, resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : config.port
  console.log(`Rode Draad staat klaar op http://localhost:${port}`)

  const stopping = new AbortController()
  const warmingUp = house.warmUp(stopping.signal).catch(onFailure)
  const stop = async () => {
    stopping.abort()
    server.close()
    server.closeIdleConnections()
    await indexer.stop()
    // What is being learned or counted may be dropped: it is done again after the next start.
    void trainer.stop()
    void watcher.stop()
    await graphql.stop()
    await warmingUp
    house.close()
    unlock()
    process.exit(0)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

/** Takes away what a program left that was killed while it filled the search index: it holds words of cases, also of those withdrawn since. */
function dropUnfinishedIndex({ deps }: House, databasePath: string): void {
  if (databasePath === ':memory:') return
  const unlock = lockFilling(databasePath)
  if (unlock === null) return
  try {
    dropNextTables(deps.db.$client)
  } finally {
    unlock()
  }
}

/** One Dutch line for what the person who starts the server can put right. */
function startProblem(error: unknown): string {
  if (error instanceof ConfigError) return error.message
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'EADDRINUSE')
    return 'Deze poort is al in gebruik. Stop het andere programma, of kies een poort met PORT=4001.'
  if (code === 'EACCES')
    return 'Op deze poort mag dit programma niet luisteren. Kies een poort boven 1024 met PORT=4001.'
  if (code === 'SQLITE_NOTADB')
    return 'Dit bestand is geen database van Rode Draad. Kies met DATABASE_PATH een ander bestand.'
  if (code === 'SQLITE_FULL')
    return 'De schijf is vol. Maak ruimte en start opnieuw; er is niets half opgeslagen.'
  if (code === 'SQLITE_CANTOPEN')
    return 'De database kan niet worden geopend. Controleer of de map bestaat en beschrijfbaar is.'
  return `De server kon niet starten: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}
