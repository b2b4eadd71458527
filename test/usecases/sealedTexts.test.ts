// No text a person types is kept with an identifying detail in it, also beside the story itself.
import { expect, test } from 'vitest'
import { createApiToken } from '#usecases/apiTokens.ts'
import { recordResponse } from '#usecases/recordResponse.ts'
import { retireThread } from '#usecases/retireThread.ts'
import { saveBottleneck } from '#usecases/saveBottleneck.ts'
import { saveSearch } from '#usecases/savedSearches.ts'
import { saveThread } from '#usecases/saveThread.ts'
import { openHouse, type TestHouse, value } from '../support/house.ts'

const NUMBER = '123456782'
const refusedAt = (...path: string[]) => ({
  ok: false,
  problems: [{ code: 'IDENTIFYING_DETAILS', path, identifier: 'BSN' }],
})
const stored = (house: TestHouse) => house.db.$client.serialize().toString('latin1').includes(NUMBER)

test('a saved search keeps no identifying details in its name or its words', () => {
  const house = openHouse()
  const save = (name: string, words: string) =>
    saveSearch(house, house.cast.researcher, { name, words, filter: {} })
  expect(save(`Zaak ${NUMBER}`, 'giften')).toMatchObject(refusedAt('name'))
  expect(save('Giften', `giften ${NUMBER}`)).toMatchObject(refusedAt('words'))
  expect(save('Alles', '')).toMatchObject({ ok: true })
  expect(stored(house)).toBe(false)
})

test('the name of a token keeps none', () => {
  const house = openHouse()
  const made = createApiToken(house, house.cast.council, { name: `script ${NUMBER}`, days: 1 })
  expect(made).toMatchObject(refusedAt('name'))
})

test('a thread keeps none in any of its texts', () => {
  const house = openHouse()
  const thread = {
    label: 'Proefdraad',
    definition: 'Een draad om mee te proeven.',
    scopeNote: 'Alleen hier.',
    synonyms: ['proef'],
    reason: 'Om te proeven.',
  }
  for (const field of ['label', 'definition', 'scopeNote', 'reason'] as const) {
    const change = { ...thread, [field]: `${thread[field]} ${NUMBER}` }
    expect(saveThread(house, house.cast.chair, change)).toMatchObject(refusedAt(field))
  }
  const named = { ...thread, synonyms: ['proef', `bsn ${NUMBER}`] }
  expect(saveThread(house, house.cast.chair, named)).toMatchObject(refusedAt('synonyms', '1'))
  const id = value(saveThread(house, house.cast.chair, thread))
  const retired = retireThread(house, house.cast.chair, { id, version: 1, reason: `Om ${NUMBER}` })
  expect(retired).toMatchObject(refusedAt('reason'))
  expect(stored(house)).toBe(false)
})

test('the place where a response of the ministry can be read keeps none', () => {
  const house = openHouse()
  const bottleneckId = value(
    saveBottleneck(house, house.cast.drafter, {
      title: 'Giften in natura tellen als inkomen',
      description: 'Eten van familie wordt als inkomen gerekend.',
      whoItHits: 'Mensen die hulp krijgen van familie.',
      remedy: 'Giften tot een grens vrijlaten.',
      priorityReason: 'Het komt vaak voor.',
      kind: 'harsh_effect',
      cause: 'wet_te_hard',
      remedyKind: 'regelgeving',
      addressee: 'szw',
      priority: 'hoog',
      disclosure: 'openbaar',
      firstYear: 2025,
      threadIds: [],
      provisionIds: [],
      caseIds: [],
    }),
  )
  const response = {
    bottleneckId,
    kind: 'overgenomen',
    body: 'Dit wordt aangepast.',
    date: '2026-01-05',
  } as const
  const recorded = recordResponse(house, house.cast.drafter, { ...response, citation: `Brief ${NUMBER}` })
  expect(recorded).toMatchObject(refusedAt('citation'))
})
