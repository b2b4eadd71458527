// The confidential annex is settled with its letter: afterwards both are of the same facts.
import { beforeEach, expect, test } from 'vitest'
import type { Disclosure } from '#core/codes.ts'
import { messageOf } from '#core/messages.nl.ts'
import { findBottleneck } from '#db/bottlenecks.ts'
import { hasAnnex, readAnnex } from '#db/letterAnnexes.ts'
import { findLetterByYear } from '#db/letters.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { freezeLetter } from '#usecases/freezeLetter.ts'
import { moveLetter } from '#usecases/moveLetter.ts'
import { saveBottleneck } from '#usecases/saveBottleneck.ts'
import { checkAnnexes } from '../../scripts/cli/verifyPublished.ts'
import { value } from '../support/house.ts'
import { BOTTLENECK, type LetterWorld, offered, openLetterWorld, settled } from '../support/letterWorld.ts'
import { startServer } from '../support/server.ts'

const TITLE = 'Een achterdeur in het aanmeldformulier'
const SECRET = { ...BOTTLENECK, title: TITLE, disclosure: 'vertrouwelijk' } as const
const TODAY = '2026-02-02'
const LATER = '2026-09-01'

let world: LetterWorld
beforeEach(() => {
  world = openLetterWorld()
})

/** The annex of the letter over 2025 as it can be had on a day, as one text. */
function annexOn(day: string): string {
  const letter = findLetterByYear(world.house.db, 2025)
  return JSON.stringify(letter ? readAnnex(world.house.db, letter, day) : null)
}

const isThere = (): boolean => {
  const letter = findLetterByYear(world.house.db, 2025)
  return letter !== undefined && hasAnnex(world.house.db, letter)
}

/** Opens a bottleneck to everyone, under another title. */
function reveal(id: string): void {
  const { house } = world
  const version = findBottleneck(house.db, id)?.version ?? 0
  const change = { ...BOTTLENECK, id, version, title: 'Het aanmeldformulier is aangepast' }
  value(saveBottleneck(house, house.cast.drafter, change))
}

/** Lets what the database forbids happen all the same. */
function forced(change: string): void {
  const { $client: client } = world.house.db
  client.exec('drop trigger letter_annexes_no_update; drop trigger letter_annexes_no_delete')
  client.exec(change)
}

test('an annex that was settled says later what it said then, though the bottleneck is public by now', () => {
  const { house } = world
  const id = value(saveBottleneck(house, house.cast.drafter, SECRET))
  value(draftLetter(house, house.cast.drafter, 2025))
  expect(annexOn(TODAY)).toContain('De brief is nog een concept')
  settled(house)
  const then = annexOn(TODAY)
  expect(then).toContain(TITLE)
  expect(then).toContain('naar de stand van 2 februari 2026')
  expect(then).toContain('samen met de brief vastgesteld')
  reveal(id)
  expect(annexOn(LATER)).toBe(then)
  expect(isThere()).toBe(true)
  expect(() => house.db.$client.exec('delete from letter_annexes')).toThrow('append-only')
})

test('a letter that left nothing out never gets an annex afterwards', () => {
  const { house } = world
  value(draftLetter(house, house.cast.drafter, 2025))
  settled(house)
  value(saveBottleneck(house, house.cast.drafter, SECRET))
  expect(annexOn(LATER)).toBe('null')
  expect(isThere()).toBe(false)
})

test('the annex of a letter from before annexes were kept is of today, and says so', () => {
  const { house } = world
  value(saveBottleneck(house, house.cast.drafter, SECRET))
  value(draftLetter(house, house.cast.drafter, 2025))
  settled(house)
  forced('delete from letter_annexes')
  expect(annexOn(LATER)).toContain('naar de stand van 1 september 2026')
  expect(annexOn(LATER)).toContain('De brief was al vastgesteld toen deze bijlage nog niet werd bewaard.')
})

test('verify tells of an annex that was changed or taken away', () => {
  const { house } = world
  value(saveBottleneck(house, house.cast.drafter, SECRET))
  value(draftLetter(house, house.cast.drafter, 2025))
  settled(house)
  const found = () => checkAnnexes(house.db)
  expect(found()).toEqual({
    sound: true,
    line: 'De vertrouwelijke bijlagen van vastgestelde brieven zijn ongewijzigd (1).',
  })
  const fault = {
    sound: false,
    line: 'Deze vertrouwelijke bijlagen zijn gewijzigd, weggehaald of toegevoegd: 2025.',
  }
  forced("update letter_annexes set content = json_set(content, '$.title', 'Bijlage V')")
  expect(found()).toEqual(fault)
  house.db.$client.exec('delete from letter_annexes')
  expect(found()).toEqual(fault)
})

/** Settles the letter over 2025; answers what is said of each thing in the way. */
function refusals(reason?: string): readonly string[] {
  const { house } = world
  const version = findLetterByYear(house.db, 2025)?.currentVersion ?? 0
  const by = house.cast.chair
  const answer = freezeLetter(house, by, { year: 2025, version, ...(reason === undefined ? {} : { reason }) })
  return answer.ok ? [] : answer.problems.map(messageOf)
}

/** Drafts and offers a letter, and changes whether one bottleneck is public after that. Answers its name. */
function changedAfterDraft(before: Disclosure, after: Disclosure): string {
  const { house } = world
  const { drafter } = house.cast
  const id = value(saveBottleneck(house, drafter, { ...SECRET, disclosure: before }))
  value(draftLetter(house, drafter, 2025))
  offered(house)
  const { version = 0, number = 0 } = findBottleneck(house.db, id) ?? {}
  value(saveBottleneck(house, drafter, { ...SECRET, id, version, disclosure: after }))
  return `K-${number}`
}

const REASON = 'De partners stemden mondeling in.'

test.each(['vertrouwelijk', 'beperkt'] as const)(
  'no reason settles a letter with a bottleneck that is %s by then',
  (closed) => {
    const name = changedAfterDraft('openbaar', closed)
    const refusal = expect.stringMatching(new RegExp(`niet meer openbaar mag zijn.*Het gaat om: ${name}\\.$`))
    expect(refusals()).toContainEqual(refusal)
    expect(refusals(REASON)).toEqual([refusal])
    expect(findLetterByYear(world.house.db, 2025)?.status).toBe('draft')
    value(draftLetter(world.house, world.house.cast.drafter, 2025))
    expect(refusals(REASON)).toEqual([])
    expect(annexOn(TODAY)).toContain(TITLE)
  },
)

test('a bottleneck that became public after the draft is named, and the chair can give a reason', () => {
  const name = changedAfterDraft('vertrouwelijk', 'openbaar')
  expect(refusals()).toContainEqual(
    expect.stringMatching(new RegExp(`openbaar knelpunt nog niet.*Het gaat om: ${name}\\.$`)),
  )
  expect(refusals(REASON)).toEqual([])
})

test('a draft with a bottleneck that may not be public says so before anybody settles it, and is not offered', async () => {
  const { house } = world
  const { drafter } = house.cast
  const id = value(saveBottleneck(house, drafter, { ...SECRET, disclosure: 'openbaar' }))
  value(draftLetter(house, drafter, 2025))
  const server = await startServer(house)
  const open = async () =>
    (await server.ask('drafter', '{ letter(year: 2025) { secretBottlenecks nextSteps { step obstacles } } }'))
      .data
  expect(await open()).toMatchObject({
    letter: { secretBottlenecks: [], nextSteps: [{ step: 'SUBMIT', obstacles: [] }] },
  })
  const { version = 0, number = 0 } = findBottleneck(house.db, id) ?? {}
  value(saveBottleneck(house, drafter, { ...SECRET, id, version, disclosure: 'vertrouwelijk' }))
  expect(await open()).toMatchObject({
    letter: {
      secretBottlenecks: [`K-${number}`],
      nextSteps: [{ step: 'SUBMIT', obstacles: expect.arrayContaining(['BOTTLENECKS_SECRET']) }],
    },
  })
  const offer = () =>
    moveLetter(house, drafter, {
      year: 2025,
      version: findLetterByYear(house.db, 2025)?.currentVersion ?? 0,
      step: 'submit',
    })
  const refused = offer()
  expect(refused.ok ? [] : refused.problems).toContainEqual(
    expect.objectContaining({ code: 'BOTTLENECK_SECRET', named: [`K-${number}`] }),
  )
  value(draftLetter(house, drafter, 2025))
  expect(offer().ok).toBe(true)
  await server.close()
})
