// A program that fills the index of a database anew, alone as `rodedraad reindex` does: `rebuildAndWait.ts DATABASE`, and says so on stdout when it has read all
// documents and when the new index is in place. Each time it waits for a line on stdin.
import { readSync, writeSync } from 'node:fs'
import type { SearchDocument } from '#core/search/document.ts'
import { openDatabase } from '#db/client.ts'
import { allSearchDocuments } from '#db/searchDocuments.ts'
import { dutchAnalysis } from '#search/dictionary.ts'
import { rebuildIndex } from '#search/rebuild.ts'
import { lockFilling } from '#server/databaseLock.ts'

const [STDIN, STDOUT] = [0, 1]

function say(said: string): void {
  writeSync(STDOUT, `${said}\n`)
  readSync(STDIN, Buffer.alloc(1))
}

const path = process.argv[2] ?? ''
const unlock = lockFilling(path)
const db = openDatabase(path)

function* batches(): Generator<readonly SearchDocument[]> {
  yield* allSearchDocuments(db)
  say('read')
}

await rebuildIndex(db.$client, dutchAnalysis(), batches())
say('in place')
unlock?.()
