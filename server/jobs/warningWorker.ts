// The thread in which early warnings are found: it reads the database by itself and writes nothing.
import { parentPort, workerData } from 'node:worker_threads'
import { openToRead } from '#db/client.ts'
import { warningFacts } from '#db/warnings.ts'
import { findWarningsOf } from '#usecases/findMonthlyWarnings.ts'
import type { MonthFound, WarningTask } from './findWarnings.ts'

const { databasePath, months }: WarningTask = workerData
const db = openToRead(databasePath)
const facts = warningFacts(db)
db.$client.close()
for (const month of months) {
  const answer: MonthFound = { month, found: findWarningsOf(facts, month) }
  parentPort?.postMessage(answer)
}
