// Drafting, editing, counting again and freezing a letter.
import { beforeEach, describe, expect, test } from 'vitest'
import { editableText, paragraphsOf, plainText } from '#core/letter/editing.ts'
import type { LetterDraft } from '#core/letter.ts'
import { findEvents } from '#db/audit.ts'
import {
  findLetterByYear,
  findLetterVersion,
  findLetterVersions,
  findStaleNumbers,
  findYearsWithoutLetter,
} from '#db/letters.ts'
import { ForbiddenError } from '#usecases/authorize.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { editLetter } from '#usecases/editLetter.ts'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import { value } from '../support/house.ts'
import { GIFTS_BATCH, type LetterWorld, openLetterWorld, publishOne } from '../support/letterWorld.ts'
import { recount } from '../support/recount.ts'
import { versionOf } from '../support/walk.ts'

let world: LetterWorld
beforeEach(() => {
  world = openLetterWorld()
})

const drafter = () => world.house.cast.drafter
const draft = (year = 2025) => draftLetter(world.house, drafter(), year)

function current(year = 2025): { draft: LetterDraft; version: number } {
  const letter = findLetterByYear(world.house.db, year)
  const version = letter && findLetterVersion(world.house.db, letter.id, letter.currentVersion)
  if (!version) throw new Error('no letter')
  return version
}

const paragraphOf = (id: string) => {
  const paragraph = paragraphsOf(current().draft).find((each) => each.id === id)
  if (!paragraph) throw new Error(`no paragraph ${id}`)
  return paragraph
}

const edit = (change: Partial<Parameters<typeof editLetter>[2]>, house: LetterWorld['house'] = world.house) =>
  editLetter(house, drafter(), {
    year: 2025,
    version: current().version,
    paragraphId: 'samenvatting.kern',
    text: `Wij vatten samen. ${editableText(paragraphOf('samenvatting.kern'))}`,
    reason: 'Korter en directer',
    ...change,
  })

/** The same world on a later day. */
const on = (day: string) => ({ ...world.house, now: () => new Date(`${day}T12:00:00Z`) })

test('a changed concept carries the day of its version', () => {
  draft()
  const first = current().draft.head.date
  value(edit({}, on('2026-10-13')))
  expect(current().draft.head.date).not.toBe(first)
  expect(current().draft.head.date).toBe('2026-10-13')
  // The day of counting stays: nothing was counted again.
  expect(current().draft.basis.countedOn).toBe(first)
})

describe('drafting a letter', () => {
  test('gives a first version, and leaves a trace', () => {
    const id = value(draft())
    expect(findLetterVersions(world.house.db, id).map(({ version, reason }) => [version, reason])).toEqual([
      [1, 'Opgesteld'],
    ])
    expect(findEvents(world.house.db, 1, null)[0]).toMatchObject({ type: 'letter.drafted', subjectId: id })
  })

  test('waits until the year is over and needs published cases', () => {
    expect(draft(2026)).toEqual({ ok: false, problems: [{ code: 'YEAR_NOT_CLOSED', path: ['year'] }] })
    expect(draft(2023)).toEqual({ ok: false, problems: [{ code: 'YEAR_WITHOUT_CASES', path: ['year'] }] })
    expect(findLetterByYear(world.house.db, 2023)).toBeUndefined()
  })

  test('is offered for exactly the years it is not refused for, and no longer once there is a letter', () => {
    const offered = () => findYearsWithoutLetter(world.house.db, 2026)
    const years = offered()
    expect(years).toEqual([2024, 2025])
    for (const year of [2023, 2024, 2025, 2026]) expect(draft(year).ok).toBe(years.includes(year))
    expect(offered()).toEqual([])
  })

  test('is for drafters only', () => {
    for (const part of ['submitter', 'council', 'coderVng', 'researcher', 'admin'] as const)
      if (part !== 'submitter')
        expect(() => draftLetter(world.house, world.house.cast[part], 2025)).toThrow(ForbiddenError)
  })

  test('every count equals what the database itself counts', () => {
    value(draft())
    const numbers = current().draft.numbers
    const counts = numbers.flatMap(({ query, value: counted }) =>
      query.kind === 'count' ? [{ ...query.count, counted }] : [],
    )
    expect(counts.length).toBeGreaterThan(25)
    for (const { of, years, where, counted } of counts) {
      if (of === 'sources') continue
      expect({ of, years, where, counted: recount(world.house.db, of, years, where) }).toEqual({
        of,
        years,
        where,
        counted,
      })
    }
  })

  test('names the cases behind each number and each paragraph about a bottleneck', () => {
    value(draft())
    const { draft: letter } = current()
    const gifts = letter.numbers.find(({ id }) => id === 'cases.2024-2025.bottleneck=K-1')
    expect([...(gifts?.caseIds ?? [])].sort()).toEqual([...world.gifts].sort())
    expect([...paragraphOf('knelpunt.1.omvang').caseIds].sort()).toEqual([...world.gifts].sort())
  })

  test('a withdrawn case no longer counts, and the letter knows which numbers moved', () => {
    value(draft())
    const version = current()
    expect(findStaleNumbers(world.house.db, version, '2026-02-02')).toEqual([])
    const [first] = world.gifts
    if (!first) throw new Error('no case')
    const input = { id: first, version: versionOf(world.house, first), reason: 'Toch herkenbaar' }
    value(withdrawCase(world.house, world.house.cast.chair, input))
    const stale = findStaleNumbers(world.house.db, version, '2026-02-02')
    expect(stale).toContainEqual({
      numberId: 'cases.2024',
      question: 'gepubliceerde casussen in 2024',
      was: '15',
      now: '14',
    })
  })
})

describe('editing a letter', () => {
  beforeEach(() => {
    value(draft())
  })

  test('replaces one paragraph in a new version and keeps its numbers live', () => {
    value(edit({}))
    const paragraph = paragraphOf('samenvatting.kern')
    expect([paragraph.edited, plainText(paragraph).slice(0, 17)]).toEqual([true, 'Wij vatten samen.'])
    expect(paragraph.runs.find(({ numberId }) => numberId === 'cases.2025')?.text).toBe('33')
    expect(current().version).toBe(2)
  })

  test('survives drafting anew, with its numbers counted again', () => {
    value(edit({}))
    world.setClock('2025-08-01T09:00:00Z')
    publishOne(world.house, GIFTS_BATCH, 0, 2025)
    world.setClock('2026-02-03T09:00:00Z')
    value(draft())
    expect(plainText(paragraphOf('samenvatting.kern'))).toMatch(
      /^Wij vatten samen\. In 2025 publiceerden wij 34 casussen\./,
    )
    expect(current().version).toBe(3)
  })

  test.each([
    [
      'a number typed over',
      { text: 'In 2025 publiceerden wij 40 casussen.' },
      { code: 'NUMBER_CHANGED', path: ['text'] },
    ],
    [
      'a number that does not exist',
      { text: 'Wij telden {{cases.1999}}.' },
      { code: 'NUMBER_CHANGED', path: ['text'] },
    ],
    ['a version that never was', { version: 0 }, { code: 'CONFLICT', path: ['version'] }],
    ['an unknown paragraph', { paragraphId: 'weg' }, { code: 'NOT_FOUND', path: ['paragraphId'] }],
    ['another year', { year: 2019 }, { code: 'NOT_FOUND', path: ['year'] }],
    ['no reason', { reason: ' ' }, { code: 'REQUIRED', path: ['reason'] }],
  ])('refuses %s and changes nothing', (_name, change, problem) => {
    const before = current()
    expect(edit(change)).toMatchObject({ ok: false, problems: [problem] })
    expect(current()).toEqual(before)
  })

  test('refuses what points to a person, and says where', () => {
    const text = `Bel mevrouw via 06-12345678. ${editableText(paragraphOf('samenvatting.kern'))}`
    expect(edit({ text })).toMatchObject({
      ok: false,
      problems: [{ code: 'IDENTIFYING_DETAILS', path: ['text'], start: 16, identifier: 'PHONE' }],
    })
  })
})
