// The commands that keep the search index: filling it anew, finding what differs, putting just that right.
import BetterSqlite3 from 'better-sqlite3'
import { expect, test, vi } from 'vitest'
import { openWorkplace } from '../support/program.ts'

// Every step is a process of its own, which takes a while on a machine with other work to do.
vi.setConfig({ testTimeout: 180_000 })

test('verify finds a case that the index holds otherwise, and reindex puts it right', async () => {
  const { run, database } = openWorkplace({ empty: true })
  expect((await run(['generate', '--cases', '5'])).code).toBe(0)
  const change = () => {
    const db = new BetterSqlite3(database)
    db.exec("update search_documents set texts = replace(texts, 'a', 'e') where row = 1")
    db.close()
  }
  change()
  const found = await run(['verify'])
  expect(found.code).toBe(1)
  expect(found.stdout).toContain('mist 0 stukken, heeft er 1 met een andere inhoud en 0 te veel')
  expect(await run(['reindex', '--differences'])).toEqual({
    code: 0,
    stdout: 'De zoekindex (fts) komt weer overeen met de database.\n',
    stderr: '',
  })
  expect((await run(['verify'])).stdout).toContain('De zoekindex komt overeen met de database.')

  change()
  expect(await run(['reindex'])).toEqual({
    code: 0,
    stdout: 'De zoekindex (fts) is opnieuw gevuld.\n',
    stderr: '',
  })
  expect((await run(['verify'])).code).toBe(0)
})
