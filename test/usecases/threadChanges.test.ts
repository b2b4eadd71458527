// How the threads change: proposed by the team, decided by the chair, with every case, coding and count following.

import { beforeEach, describe, expect, test } from 'vitest'
import { confirmed } from '#core/checklist.ts'
import type { ThreadChangeInput } from '#core/thread.ts'
import { findCaseVersions } from '#db/cases.ts'
import { findCaseTags, findCoding, findCodingTags } from '#db/codings.ts'
import { pendingEntries } from '#db/searchOutbox.ts'
import { findMappings, findMoves, findOpenRetags, findThreadChange } from '#db/threadChanges.ts'
import { findThread, findThreadVersions } from '#db/threads.ts'
import { ForbiddenError } from '#usecases/authorize.ts'
import { changeThread, decideThreadChange } from '#usecases/decideThreadChange.ts'
import { proposeThreadChange } from '#usecases/proposeThreadChange.ts'
import { retagCase } from '#usecases/retagCase.ts'
import { saveCoding } from '#usecases/saveCoding.ts'
import { openHouse, type TestHouse, value } from '../support/house.ts'
import { decided, disputed, FIELDS, opened, published, TAGS } from '../support/walk.ts'

let house: TestHouse
beforeEach(() => {
  house = openHouse()
})

const wording = (label: string) => ({
  label,
  definition: 'Waar het over gaat.',
  scopeNote: 'Tot hier.',
  inclusion: 'Wel.',
  exclusion: 'Niet.',
})
const MERGE: ThreadChangeInput = {
  kind: 'merge',
  threadId: 'giften-in-natura',
  intoThreadId: 'giften-regelmatig',
  reason: 'Niemand hield ze uit elkaar.',
}
const SPLIT: ThreadChangeInput = {
  kind: 'split',
  threadId: 'giften-in-natura',
  wordings: [wording('Boodschappen van familie'), wording('Hulp van de voedselbank')],
  reason: 'Twee soorten hulp liepen door elkaar.',
}
const threadsOf = (caseId: string) =>
  findCaseTags(house.db, [caseId]).flatMap(({ threadId, main }) => (threadId ? [[threadId, main]] : []))

describe('a proposal', () => {
  test('changes nothing until the chair decides, and then stays as it was made', () => {
    const id = value(proposeThreadChange(house, house.cast.coderNla, MERGE))
    expect(findThread(house.db, 'giften-in-natura')?.validTo).toBeNull()
    value(decideThreadChange(house, house.cast.chair, { id, accept: true, reason: 'Akkoord.' }))
    expect(findThreadChange(house.db, id)).toMatchObject({
      state: 'accepted',
      proposedBy: house.cast.coderNla.personId,
      decidedBy: house.cast.chair.personId,
      decisionReason: 'Akkoord.',
    })
    expect(findThread(house.db, 'giften-in-natura')?.validTo).toBe('2026-11-20')
    const again = decideThreadChange(house, house.cast.chair, { id, accept: false, reason: 'Toch niet.' })
    expect(again).toEqual({ ok: false, problems: [{ code: 'WRONG_STATE', path: ['id'] }] })
    for (const sql of [
      "update thread_changes set reason = 'x'",
      'delete from thread_changes',
      'delete from thread_mappings',
    ])
      expect(() => house.db.$client.exec(sql)).toThrow(/append-only/)
  })

  test('that is turned down leaves the threads alone', () => {
    const id = value(proposeThreadChange(house, house.cast.coderNla, SPLIT))
    value(decideThreadChange(house, house.cast.chair, { id, accept: false, reason: 'Te klein verschil.' }))
    expect(findThreadChange(house.db, id)?.state).toBe('rejected')
    expect(findThread(house.db, 'giften-in-natura')?.version).toBe(1)
    expect(findMappings(house.db)).toEqual([])
  })

  test('may point at the case that raised it, and is refused whole when something in it is wrong', () => {
    const caseId = disputed(house)
    value(proposeThreadChange(house, house.cast.chair, { ...MERGE, caseId }))
    const result = proposeThreadChange(house, house.cast.chair, {
      kind: 'split',
      threadId: 'giften-in-natura',
      wordings: [{ ...wording('Incidentele giften'), example: 'BSN 111222333' }],
      reason: '',
      caseId: 'nergens',
    })
    expect(result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'REQUIRED reason',
      'IDENTIFYING_DETAILS wordings.0.example',
      'REFERENCE_USED wordings.0.label',
      'NOT_FOUND caseId',
      'REQUIRED wordings',
    ])
  })

  test('is not for others than the team, nor a decision for a coder', () => {
    expect(() => proposeThreadChange(house, house.cast.researcher, MERGE)).toThrow(ForbiddenError)
    expect(() => changeThread(house, house.cast.coderVng, MERGE)).toThrow(ForbiddenError)
  })
})

describe('a merge', () => {
  test('moves decided cases with passage and weight, keeps a version of each, and search hears of it', () => {
    const caseId = published(house)
    house.db.$client.exec('delete from search_outbox')
    const [before] = findCaseTags(house.db, [caseId])
    value(changeThread(house, house.cast.chair, MERGE))
    const [after] = findCaseTags(house.db, [caseId])
    expect(after).toEqual({ ...before, threadId: 'giften-regelmatig' })
    expect(findCaseVersions(house.db, caseId)[0]?.reason).toContain('opgegaan in “Regelmatige steun')
    expect(pendingEntries(house.db, '2027', 10).map(({ subjectId }) => subjectId)).toEqual([caseId])
    expect(findMoves(house.db)).toMatchObject([
      { caseId, from: 'giften-in-natura', to: 'giften-regelmatig', hadTarget: false },
    ])
    expect(findThread(house.db, 'giften-regelmatig')?.synonyms).toContain('Boodschappen en giften in natura')
    expect(findThreadVersions(house.db, 'giften-regelmatig')).toHaveLength(2)
  })

  test('leaves one tag on a case that had both, as the main one when either was', () => {
    const tags = [...TAGS, { kind: 'thread', target: 'giften-regelmatig', note: 'Elke week' } as const]
    const caseId = opened(house)
    for (const coder of ['coderVng', 'coderNla'] as const)
      value(
        saveCoding(house, house.cast[coder], {
          caseId,
          version: 0,
          fields: FIELDS,
          tags,
          done: true,
          checklist: confirmed('code'),
        }),
      )
    value(changeThread(house, house.cast.chair, MERGE))
    expect(threadsOf(caseId)).toEqual([['giften-regelmatig', true]])
    expect(findMoves(house.db)).toMatchObject([{ hadTarget: true }])
  })

  test('carries codings in progress over with a note, also when a stale screen saves them later', () => {
    const caseId = opened(house)
    value(saveCoding(house, house.cast.coderVng, { caseId, version: 0, fields: {}, tags: TAGS }))
    value(changeThread(house, house.cast.chair, MERGE))
    const own = () => findCoding(house.db, caseId, house.cast.coderVng.personId)
    expect(findCodingTags(house.db, [own()?.id ?? ''])[0]).toMatchObject({
      threadId: 'giften-regelmatig',
      main: true,
      passageStart: 0,
      note: 'Was “Boodschappen en giften in natura”.',
    })
    value(
      saveCoding(house, house.cast.coderVng, {
        caseId,
        version: 1,
        fields: FIELDS,
        tags: TAGS,
        done: true,
        checklist: confirmed('code'),
      }),
    )
    expect(findCodingTags(house.db, [own()?.id ?? ''])[0]?.threadId).toBe('giften-regelmatig')
  })

  test('leaves the codings behind a decided case as they were', () => {
    const caseId = decided(house)
    value(changeThread(house, house.cast.chair, MERGE))
    const coding = findCoding(house.db, caseId, house.cast.coderVng.personId)
    expect(findCodingTags(house.db, [coding?.id ?? ''])[0]?.threadId).toBe('giften-in-natura')
  })
})

describe('a split', () => {
  test('leaves cases where they are until someone says to which part each goes', () => {
    const caseId = published(house)
    const changeId = value(changeThread(house, house.cast.chair, SPLIT))
    expect(threadsOf(caseId)).toEqual([['giften-in-natura', true]])
    expect(findOpenRetags(house.db)).toMatchObject([{ changeId, caseId }])
    const blocked = changeThread(house, house.cast.chair, { ...MERGE })
    expect(blocked).toEqual({ ok: false, problems: [{ code: 'WRONG_STATE', path: ['threadId'] }] })

    const to = (threadId: string) => retagCase(house, house.cast.coderVng, { changeId, caseId, threadId })
    expect(to('huisbezoek')).toEqual({
      ok: false,
      problems: [{ code: 'UNKNOWN_THREAD', path: ['threadId'] }],
    })
    value(to('boodschappen-van-familie'))
    expect(threadsOf(caseId)).toEqual([['boodschappen-van-familie', true]])
    expect(findOpenRetags(house.db)).toEqual([])
    expect(to('hulp-van-de-voedselbank')).toEqual({
      ok: false,
      problems: [{ code: 'NOT_FOUND', path: ['caseId'] }],
    })
    expect(() => house.db.$client.exec("update retags set to_thread_id = 'huisbezoek'")).toThrow(
      /append-only/,
    )
  })

  test('may keep the thread itself as a part, which waits for its cases before it changes again', () => {
    const caseId = published(house)
    const changeId = value(
      changeThread(house, house.cast.chair, {
        ...SPLIT,
        wordings: [wording('Hulp van de voedselbank')],
        partIds: ['giften-in-natura'],
      }),
    )
    expect(findThread(house.db, 'giften-in-natura')?.validTo).toBeNull()
    expect(changeThread(house, house.cast.chair, MERGE)).toEqual({
      ok: false,
      problems: [{ code: 'RETAGS_OPEN', path: ['threadId'] }],
    })
    value(retagCase(house, house.cast.chair, { changeId, caseId, threadId: 'giften-in-natura' }))
    expect(threadsOf(caseId)).toEqual([['giften-in-natura', true]])
    value(changeThread(house, house.cast.chair, MERGE))
  })

  test('lets a coder go on with a draft, and asks for one of the parts before it is done', () => {
    const caseId = opened(house)
    const save = (version: number, done: boolean) =>
      saveCoding(house, house.cast.coderVng, {
        caseId,
        version,
        fields: FIELDS,
        tags: TAGS,
        done,
        checklist: confirmed('code'),
      })
    value(save(0, false))
    value(changeThread(house, house.cast.chair, SPLIT))
    value(save(1, false))
    expect(save(2, true)).toEqual({ ok: false, problems: [{ code: 'UNKNOWN_THREAD', path: ['tags', '0'] }] })
  })
})

test('a new name reaches search, and the old words stay on record', () => {
  const caseId = published(house)
  house.db.$client.exec('delete from search_outbox')
  value(
    changeThread(house, house.cast.chair, {
      kind: 'reword',
      threadId: 'giften-in-natura',
      wordings: [{ ...wording('Giften in natura'), parentId: 'sancties' }],
      reason: 'Korter.',
    }),
  )
  expect(pendingEntries(house.db, '2027', 10).map(({ subjectId }) => subjectId)).toEqual([caseId])
  expect(findThread(house.db, 'giften-in-natura')).toMatchObject({
    label: 'Giften in natura',
    parentId: 'sancties',
  })
  expect(findThreadVersions(house.db, 'giften-in-natura').map(({ label }) => label)).toEqual([
    'Giften in natura',
    'Boodschappen en giften in natura',
  ])
})

test('what belongs to the analysis of a coding reaches the decided case, and doubt stays with the coder', () => {
  const caseId = opened(house)
  const fields = {
    ...FIELDS,
    culpability: 'verminderd',
    enforcementPhase: 'sanctioneren',
    preventive: false,
    lifeEvents: ['ziekte', 'baanverlies'],
    doubt: true,
  } as const
  value(
    saveCoding(house, house.cast.coderVng, {
      caseId,
      version: 0,
      fields: FIELDS,
      tags: TAGS,
      done: true,
      checklist: confirmed('code'),
    }),
  )
  value(
    saveCoding(house, house.cast.coderNla, {
      caseId,
      version: 0,
      fields,
      tags: TAGS,
      done: true,
      checklist: confirmed('code'),
    }),
  )
  expect(
    house.db.$client.prepare('select culpability, enforcement_phase e, preventive p from cases').all(),
  ).toEqual([{ culpability: 'verminderd', e: 'sanctioneren', p: 0 }])
  expect(
    house.db.$client.prepare('select life_event from case_life_events order by 1').pluck().all(),
  ).toEqual(['baanverlies', 'ziekte'])
  expect(findCoding(house.db, caseId, house.cast.coderNla.personId)?.doubt).toBe(true)
})
