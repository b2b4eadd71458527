// The laws and provisions on record hang together.
import { expect, test } from 'vitest'
import {
  articleStanding,
  PROVISIONS,
  provisionById,
  provisionsOfArticle,
  REGULATIONS,
  regulationById,
} from '#core/law/reference.ts'
import { THREAD_SEEDS } from '#seeds/threads.ts'

const JCI = /^jci1\.3:c:BWBR\d{7}&artikel=[\d:.a-z]+(&lid=\d+)?(&o=[a-z]+)?$/

test('every regulation and provision has an id of its own', () => {
  for (const rows of [REGULATIONS, PROVISIONS, THREAD_SEEDS]) {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  }
})

test('numbers in the national law database have the form of one, and every provision belongs to a regulation', () => {
  for (const { bwbId } of REGULATIONS) if (bwbId !== null) expect(bwbId).toMatch(/^BWB[RV]\d{7}$/)
  for (const provision of PROVISIONS) {
    const bwbId = regulationById(provision.regulationId)?.bwbId
    expect(bwbId).not.toBeUndefined()
    if (provision.jciUri === null) continue
    expect(provision.jciUri).toMatch(JCI)
    expect(provision.jciUri).toContain(`${bwbId}&artikel=${provision.article}`)
  }
})

test('threads and provisions point at each other and at nothing unknown', () => {
  const threads = new Map(THREAD_SEEDS.map((thread) => [thread.id, thread]))
  for (const { parentId, provisionIds } of threads.values()) {
    if (parentId !== null) expect(threads.get(parentId)?.parentId).toBeNull()
    for (const id of provisionIds) expect(provisionById(id)).toBeDefined()
  }
  for (const provision of PROVISIONS) for (const id of provision.threadIds) expect(threads.has(id)).toBe(true)
})

test('what we are not sure of is marked as such', () => {
  const { certainty, harshEffectCertainty } = provisionById('pw-art-58-lid-1') ?? {}
  expect([certainty, harshEffectCertainty]).toEqual(['zeker', 'aannemelijk'])
  expect(REGULATIONS.filter((regulation) => regulation.certainty === 'aannemelijk').length).toBeGreaterThan(0)
})

test('an article is found with all its provisions, whatever the capitals', () => {
  expect(provisionsOfArticle('pw', '18A').map(({ article }) => article)).toContain('18a')
  expect(provisionsOfArticle('pw', '999')).toEqual([])
})

test('an article we keep no list for is unknown, not missing', () => {
  expect(articleStanding('wvggz', '3')).toBe('unknown')
  expect(articleStanding('awb', '4:84')).toBe('known')
})
