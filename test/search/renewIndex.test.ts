// An index of an older analysis is filled anew by itself, and one that is up to date is left alone.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { ANALYSIS_VERSION } from '#core/search/analysis.ts'
import { BETWEEN_LABELS } from '#core/search/document.ts'
import { searchOutbox } from '#db/schema/search.ts'
import { allSearchDocuments } from '#db/searchDocuments.ts'
import { indexedBy } from '#db/searchOutbox.ts'
import { dutchAnalysis } from '#search/dictionary.ts'
import { openSqliteSearchIndex } from '#search/sqliteSearchIndex.ts'
import { compareIndex, indexSearch } from '#server/jobs/indexSearch.ts'
import { renewIndex } from '#server/jobs/renewIndex.ts'
import { addOrganisation } from '#usecases/addOrganisation.ts'
import { openHouse } from '../support/house.ts'
import { published } from '../support/walk.ts'

test('after a new analysis everything is indexed again, once, and found meanwhile', async () => {
  const house = openHouse()
  const index = openSqliteSearchIndex(house.db.$client, { analysis: dutchAnalysis(), threads: () => [] })
  const caseId = published(house)
  await indexSearch(house, index)
  const found = async () =>
    (await index.search({ words: 'maaltijden', kind: 'case', visible: ['published'], limit: 5 })).hits.map(
      ({ id }) => id,
    )
  house.db.run(sql`update search_state set analysis = ${ANALYSIS_VERSION - 1}`)
  renewIndex(house)
  expect(await found()).toEqual([caseId])
  expect(await indexSearch(house, index)).toMatchObject({ indexed: 1, failure: null })
  expect(await found()).toEqual([caseId])
  expect(indexedBy(house.db)).toBe(ANALYSIS_VERSION)

  renewIndex(house)
  expect(house.db.select().from(searchOutbox).all()).toEqual([])
})

test('a kind of organisation that can be told from now on is in the index with its cases', async () => {
  const house = openHouse()
  const index = openSqliteSearchIndex(house.db.$client, { analysis: dutchAnalysis(), threads: () => [] })
  published(house)
  await indexSearch(house, index)
  const kinds = async () =>
    (
      await index.search({
        words: '',
        kind: 'case',
        visible: ['published'],
        limit: 5,
        facets: ['organisationKinds'],
      })
    ).facets.organisationKinds
  for (const name of ['Een', 'Twee', 'Drie', 'Vier']) {
    expect(await kinds()).toEqual([])
    addOrganisation(house, house.cast.admin, { name: `Raad ${name}`, kind: 'client_council' })
    await indexSearch(house, index)
  }
  expect(await kinds()).toEqual([{ value: 'client_council', count: 1 }])
  expect(await compareIndex(house.db, index)).toEqual({ missing: [], changed: [], surplus: [] })
})

test('the labels of a case are names only, with nothing between two separators', () => {
  const house = openHouse()
  published(house)
  const { texts } = [...allSearchDocuments(house.db)].flat().find(({ kind }) => kind === 'case') ?? {}
  expect(texts?.labels).toContain('artikel')
  expect(texts?.labels.split(BETWEEN_LABELS).filter((label) => label.trim() === '')).toEqual([])
})

test('words are found by and mean the same as when the version of the analysis was last raised', () => {
  const compounds: unknown = JSON.parse(
    readFileSync(new URL('../evaluation/search/compounds.json', import.meta.url), 'utf8'),
  )
  const words = JSON.stringify(compounds)
  const terms = dutchAnalysis()
    .analyse(words)
    .map((word) => word.terms)
  const meanings = readFileSync(new URL('../../server/core/search/meanings.json', import.meta.url))
  const print = createHash('sha256').update(JSON.stringify(terms)).update(meanings).digest('hex').slice(0, 16)
  expect(
    { version: ANALYSIS_VERSION, print },
    'The analysis or what words mean changed: raise ANALYSIS_VERSION, so that an index of before is filled anew.',
  ).toEqual({ version: 11, print: 'cd90671ef04c629f' })
})
