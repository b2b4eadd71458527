// Cases beside a case: like ones with what they share, and nothing that is not rare.
import { beforeEach, expect, test } from 'vitest'
import { type Database, openDatabase } from '#db/client.ts'
import { dutchAnalysis } from '#search/dictionary.ts'
import { similarToCase, similarToText } from '#search/similarCases.ts'
import { openSqliteSearchIndex } from '#search/sqliteSearchIndex.ts'
import { story } from './searchDocument.ts'

let db: Database

beforeEach(async () => {
  db = openDatabase(':memory:')
  const index = openSqliteSearchIndex(db.$client, { analysis: dutchAnalysis(), threads: () => [] })
  const provisionIds = ['pw-art-31-lid-2-ond-m', 'pw-art-31-lid-2', 'pw-art-31']
  await index.put([
    story('a', 'Ouders doen boodschappen voor hun dochter.', { tags: { provisionIds, threadIds: ['gift'] } }),
    story('b', 'Een zus betaalt de boodschappen.', { tags: { provisionIds, threadIds: ['gift'] } }),
    story('c', 'Een broer betaalt de huur.', { tags: { provisionIds: ['pw-art-31'] } }),
    story('hidden', 'Boodschappen van een tante.', {
      status: 'coding',
      tags: { provisionIds, threadIds: ['gift'] },
    }),
    ...Array.from({ length: 20 }, (_, at) =>
      story(`other-${at}`, 'Een brief over de aanvraag kwam te laat.'),
    ),
  ])
})

const written = (text: string) => ({ text, provisionIds: [], threadIds: [] })

test('a case that shares thread, provision and words comes first, with what they share', () => {
  const [first] = similarToCase(db, 'a', ['published'], 5)
  expect(first?.caseId).toBe('b')
  expect(first?.shared).toEqual([
    { kind: 'thread', value: 'gift' },
    { kind: 'provision', value: 'pw-art-31-lid-2-ond-m' },
    { kind: 'word', value: 'boodschappen' },
  ])
})

test('neither the case itself nor what the viewer may not see is beside it', () => {
  expect(similarToCase(db, 'a', ['published'], 50).map(({ caseId }) => caseId)).toEqual(['b'])
  expect(similarToCase(db, 'a', ['published', 'coding'], 50).map(({ caseId }) => caseId)).toContain('hidden')
})

test('cases that share only what most cases have are not alike', () => {
  expect(similarToText(db, written('Er kwam een brief over mijn aanvraag.'), ['published'], 5)).toEqual([])
})

test('a text finds the cases with its rare words', () => {
  const found = similarToText(
    db,
    written('Mijn moeder koopt elke week boodschappen voor mij.'),
    ['published'],
    5,
  )
  expect(found.map(({ caseId }) => caseId)).toEqual(['a', 'b'])
})

test('an unknown case has nothing beside it', () => {
  expect(similarToCase(db, 'nowhere', ['published'], 5)).toEqual([])
})

test('where nothing is kept yet a text has nothing beside it', () => {
  const empty = openDatabase(':memory:')
  const written = { text: 'Een tante gaf geld en bracht boodschappen.', provisionIds: [], threadIds: [] }
  expect(similarToText(empty, written, ['published'], 3)).toEqual([])
  empty.$client.close()
})

test('numbers and words of every day make no two cases alike', async () => {
  const index = openSqliteSearchIndex(db.$client, { analysis: dutchAnalysis(), threads: () => [] })
  await index.put([
    story('d', 'De wethouder belde in maart 2025 over 1200 euro (twaalfhonderd) en een borgsom.'),
  ])
  const text = 'In maart 2025 sprak de wethouder over 1200 euro, ofwel twaalfhonderd.'
  expect(similarToText(db, written(text), ['published'], 5)).toEqual([])
  const [only] = similarToText(db, written(`${text} Het ging om de borgsom.`), ['published'], 5)
  expect(only).toMatchObject({ caseId: 'd', shared: [{ kind: 'word', value: 'borgsom' }] })
})

test('the same thread goes before the same article, and far weaker likeness is not named', async () => {
  const index = openSqliteSearchIndex(db.$client, { analysis: dutchAnalysis(), threads: () => [] })
  const threadIds = ['samenloop']
  await index.put([
    story('e', 'Toeslag teruggevorderd.', { tags: { provisionIds: ['awir-art-26'], threadIds } }),
    story('by-article', 'Opvang gestopt.', { tags: { provisionIds: ['awir-art-26'] } }),
    story('by-thread', 'Nabetaling verrekend.', { tags: { threadIds } }),
    story('by-word', 'De teruggevorderde borgsom.', {}),
  ])
  expect(similarToCase(db, 'e', ['published'], 5).map(({ caseId }) => caseId)).toEqual([
    'by-thread',
    'by-article',
  ])
})

test('of cases with the same thread, the one that is about it most of all comes first', async () => {
  const index = openSqliteSearchIndex(db.$client, { analysis: dutchAnalysis(), threads: () => [] })
  const tags = { threadIds: ['erfenis'] }
  await index.put([
    story('f', 'Een erfdeel bleef vast.', { tags }),
    story('beside', 'Een spaarpot telde mee.', { tags }),
    story('chiefly', 'Een nalatenschap wachtte.', { tags }),
  ])
  const about = { threadId: 'erfenis', caseIds: ['f', 'chiefly'] }
  const found = similarToCase(db, 'f', ['published'], 5, about)
  expect(found[0]?.caseId).toBe('chiefly')
  expect(found[0]?.shared).toEqual([{ kind: 'thread', value: 'erfenis' }])
  const without = similarToCase(db, 'f', ['published'], 5)
  expect(without.map(({ score }) => score)).toEqual([without[0]?.score, without[0]?.score])
})

test('cases out of sight take no place of those in sight that share a word', async () => {
  const index = openSqliteSearchIndex(db.$client, { analysis: dutchAnalysis(), threads: () => [] })
  await index.put([
    ...Array.from({ length: 200 }, (_, at) => story(`unseen-${at}`, 'Zijn caravan.', { status: 'coding' })),
    story('seen', 'Haar caravan.'),
  ])
  const alike = similarToText(db, written('De caravan.'), ['published'], 5)
  expect(alike.map(({ caseId }) => caseId)).toEqual(['seen'])
})

test('the word that announces what was taken out makes no two cases alike', async () => {
  const index = openSqliteSearchIndex(db.$client, { analysis: dutchAnalysis(), threads: () => [] })
  await index.put([story('d', 'Kenmerk [DOSSIERNUMMER]. Postvak: [E-MAIL]. De imker [PERSOON-1] hielp.')])
  const names = ({ caseId }: { caseId: string }) => caseId
  const labels = written('Ons kenmerk [DOSSIERNUMMER], postvak: [E-MAIL].')
  expect(similarToText(db, labels, ['published'], 5)).toEqual([])
  const told = written('De imker [PERSOON-1] betaalde mee.')
  expect(similarToText(db, told, ['published'], 5).map(names)).toEqual(['d'])
})
