// The way of a letter from draft to answer: who takes which step when, signatures that lapse, and what freezing asks.
import { beforeEach, describe, expect, test } from 'vitest'
import { editableText, paragraphsOf, plainText } from '#core/letter/editing.ts'
import { obstaclesTo } from '#core/letter/lifeCycle.ts'
import { chaptersOf } from '#core/letter/signOff.ts'
import type { LetterDraft } from '#core/letter.ts'
import type { Actor } from '#core/permissions.ts'
import { findEvents } from '#db/audit.ts'
import { findLetterComments } from '#db/letterComments.ts'
import { findLetterStage, findLetterSteps } from '#db/letterSteps.ts'
import { composedOn, findLetterByYear, findLetterVersion } from '#db/letters.ts'
import { ForbiddenError } from '#usecases/authorize.ts'
import { commentOnLetter, resolveLetterComment } from '#usecases/commentOnLetter.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { editLetter } from '#usecases/editLetter.ts'
import { freezeLetter } from '#usecases/freezeLetter.ts'
import { chapterHash, letterHash } from '#usecases/letterHash.ts'
import { findObstacles } from '#usecases/letterObstacles.ts'
import { type MoveLetterInput, moveLetter } from '#usecases/moveLetter.ts'
import { signLetter } from '#usecases/signLetter.ts'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import { value } from '../support/house.ts'
import { type LetterWorld, offered, openLetterWorld, settled } from '../support/letterWorld.ts'
import { versionOf } from '../support/walk.ts'

let world: LetterWorld
let id: string
beforeEach(() => {
  world = openLetterWorld()
  id = value(draftLetter(world.house, world.house.cast.drafter, 2025))
})

const cast = () => world.house.cast
const db = () => world.house.db
const stage = () => findLetterStage(db(), id)
function current(): { readonly draft: LetterDraft; readonly version: number; readonly letterId: string } {
  const version = findLetterVersion(db(), id, findLetterByYear(db(), 2025)?.currentVersion ?? 0)
  if (!version) throw new Error('no letter')
  return version
}
const move = (by: Actor, input: Omit<MoveLetterInput, 'year' | 'version'>) =>
  moveLetter(world.house, by, { year: 2025, version: current().version, ...input })
const freeze = (by: Actor, reason?: string) =>
  freezeLetter(world.house, by, {
    year: 2025,
    version: current().version,
    ...(reason === undefined ? {} : { reason }),
  })
const obstacles = () => [...findObstacles(db(), current(), composedOn(db(), 2025, '2026-02-02'))].sort()
const PARAGRAPH = 'samenvatting.kern'
function edit(words = 'Wij vatten samen.') {
  const paragraph = paragraphsOf(current().draft).find((each) => each.id === PARAGRAPH)
  if (!paragraph) throw new Error('no paragraph')
  return editLetter(world.house, cast().drafter, {
    year: 2025,
    version: current().version,
    paragraphId: PARAGRAPH,
    text: `${words} ${editableText(paragraph)}`,
    reason: 'Korter',
  })
}
const chapters = () =>
  chaptersOf(current().draft).map((chapter) => ({ id: chapter.id, contentHash: chapterHash(chapter) }))
const PARTNERS = ['chair', 'coderVng', 'coderNla', 'drafter'] as const
const sign = (by: Actor, change: Partial<Parameters<typeof signLetter>[2]> = {}) =>
  signLetter(world.house, by, { year: 2025, chapters: chapters(), verdict: 'agreed', ...change })

describe('the way of a letter', () => {
  test('goes from composing to the answer, each step dated with who, in the trail', () => {
    value(edit())
    offered(world.house)
    for (const part of PARTNERS) value(sign(cast()[part]))
    value(freeze(cast().drafter))
    world.setClock('2026-03-02T09:00:00Z')
    value(move(cast().chair, { step: 'send', day: '2026-02-27' }))
    world.setClock('2026-06-02T09:00:00Z')
    value(move(cast().drafter, { step: 'answer', day: '2026-05-29', note: 'Kamerstukken II, nr. 3' }))
    expect(findLetterSteps(db(), id).map((step) => [step.stage, step.version, step.day])).toEqual([
      ['composed', 1, '2026-02-02'],
      ['editing', 2, '2026-02-02'],
      ['review', 2, '2026-02-02'],
      ['frozen', 2, '2026-02-02'],
      ['sent', 2, '2026-02-27'],
      ['answered', 2, '2026-05-29'],
    ])
    expect(findLetterSteps(db(), id).at(-2)?.recordedBy).toBe(cast().chair.personId)
    expect(findEvents(db(), 1, null)[0]).toMatchObject({ type: 'letter.moved', subjectId: id })
  })

  test('goes back to editing with a reason', () => {
    offered(world.house)
    expect(move(cast().chair, { step: 'take_back' })).toMatchObject({
      problems: [{ code: 'REQUIRED', path: ['note'] }],
    })
    value(move(cast().chair, { step: 'take_back', note: 'Hoofdstuk 3 moet korter' }))
    expect(stage()).toBe('editing')
  })

  test('is not taken out of turn, nor dated in the future or before it was settled', () => {
    const closed = [{ code: 'WRONG_STATE', path: ['year'], now: 'Opgesteld' }]
    expect(move(cast().chair, { step: 'send', day: '2026-02-02' })).toMatchObject({ problems: closed })
    expect(freeze(cast().chair, 'Haast')).toMatchObject({ problems: closed })
    settled(world.house)
    const sent = (day: string) => move(cast().chair, { step: 'send', day })
    expect(sent('2026-02-03')).toMatchObject({ problems: [{ code: 'PERIOD_IN_FUTURE' }] })
    expect(sent('2026-02-01')).toMatchObject({ problems: [{ code: 'PERIOD_IMPOSSIBLE' }] })
    expect(sent('onzin')).toMatchObject({ problems: [{ code: 'PERIOD_IMPOSSIBLE' }] })
    expect(stage()).toBe('frozen')
  })

  test('is for the roles of each step only', () => {
    expect(() => move(cast().chair, { step: 'submit' })).toThrow(ForbiddenError)
    expect(() => move(cast().coderVng, { step: 'take_back', note: 'x' })).toThrow(ForbiddenError)
    expect(() => freeze(cast().coderVng)).toThrow(ForbiddenError)
  })

  test('does not go to review with numbers that have moved', () => {
    const caseId = world.gifts[0] ?? ''
    value(
      withdrawCase(world.house, cast().chair, {
        id: caseId,
        version: versionOf(world.house, caseId),
        reason: 'Toch herkenbaar',
      }),
    )
    expect(move(cast().drafter, { step: 'submit' })).toMatchObject({ problems: [{ code: 'STALE_NUMBERS' }] })
    value(draftLetter(world.house, cast().drafter, 2025))
    value(move(cast().drafter, { step: 'submit' }))
  })

  test('its steps stay as they were recorded', () => {
    for (const change of ["update letter_steps set day = '2020-01-01'", 'delete from letter_steps'])
      expect(() => db().$client.exec(change)).toThrow(/append-only/)
  })
})

describe('signing', () => {
  beforeEach(() => {
    offered(world.house)
  })

  test('is asked of all four partners for every chapter', () => {
    expect(obstacles()).toEqual(['missing_signatures'])
    for (const part of PARTNERS.slice(1)) value(sign(cast()[part]))
    value(sign(cast().chair, { chapters: chapters().slice(1) }))
    expect(obstacles()).toEqual(['missing_signatures'])
    value(sign(cast().chair, { chapters: chapters().slice(0, 1) }))
    expect(obstacles()).toEqual([])
  })

  test('is not all that settling asks where hidden counts are in doubt', () => {
    const composed = composedOn(db(), 2025, '2026-02-02')
    expect(composed.inDoubt).toBeUndefined()
    const present = findObstacles(db(), current(), { ...composed, inDoubt: 2 })
    expect(obstaclesTo('freeze', present)).toContain('counts_in_doubt')
    expect(obstaclesTo('submit', present)).toEqual([])
  })

  test('lapses for the chapter that changed, and for no other', () => {
    for (const part of PARTNERS) value(sign(cast()[part]))
    const before = chapters()
    value(edit())
    expect(obstacles()).toEqual(['missing_signatures'])
    const changed = chapters().filter(({ contentHash }, index) => contentHash !== before[index]?.contentHash)
    expect(changed).toHaveLength(1)
    for (const part of PARTNERS) value(sign(cast()[part], { chapters: changed }))
    expect(obstacles()).toEqual([])
  })

  test('refuses what was changed after it was read, and who is no partner', () => {
    const read = chapters()
    value(edit())
    expect(sign(cast().chair, { chapters: read })).toMatchObject({ problems: [{ code: 'TEXT_CHANGED' }] })
    const stranger: Actor = { ...cast().coderVng, organisationKind: 'municipality' }
    expect(() => sign(stranger)).toThrow(ForbiddenError)
    expect(() => sign(cast().researcher)).toThrow(ForbiddenError)
  })

  test('dissent travels in the letter, survives counting anew and does not undo the signatures of others', () => {
    for (const part of PARTNERS) value(sign(cast()[part]))
    const chapter = chapters().slice(0, 1)
    value(
      sign(cast().coderNla, {
        chapters: chapter,
        verdict: 'dissent',
        dissent: 'De aantallen zijn te klein voor deze toon.',
      }),
    )
    expect(obstacles()).toEqual([])
    const notes = () =>
      paragraphsOf(current().draft)
        .filter(({ id }) => id.includes('.standpunt.'))
        .map(plainText)
    expect(notes()).toEqual([
      'Minderheidsstandpunt van de Arbeidsinspectie bij dit hoofdstuk: De aantallen zijn te klein voor deze toon.',
    ])
    value(edit())
    value(draftLetter(world.house, cast().drafter, 2025))
    expect(notes()).toHaveLength(1)
    value(sign(cast().coderNla, { chapters: chapter, verdict: 'withdrawn' }))
    expect(notes()).toEqual([])
    expect(obstacles()).toEqual(['missing_signatures'])
  })

  test('the words of a partner are not rewritten by a drafter', () => {
    value(sign(cast().coderVng, { verdict: 'dissent', dissent: 'Wij zien dit anders.' }))
    const note = paragraphsOf(current().draft).find(({ id }) => id.includes('.standpunt.'))
    const input = {
      year: 2025,
      version: current().version,
      paragraphId: note?.id ?? '',
      text: 'Eens.',
      reason: 'x',
    }
    expect(editLetter(world.house, cast().drafter, input)).toMatchObject({
      problems: [{ code: 'NOT_FOUND' }],
    })
  })
})

describe('remarks', () => {
  const remark = (change = {}) =>
    commentOnLetter(world.house, cast().coderVng, {
      year: 2025,
      paragraphId: PARAGRAPH,
      body: 'Kan dit korter?',
      ...change,
    })

  test('form a thread that is dealt with, and an answer opens it again', () => {
    value(remark())
    const root = findLetterComments(db(), id)[0]?.id ?? ''
    const resolve = (resolved: boolean) =>
      resolveLetterComment(world.house, cast().drafter, { year: 2025, commentId: root, resolved })
    offered(world.house)
    expect(obstacles()).toContain('open_comments')
    value(resolve(true))
    expect(obstacles()).not.toContain('open_comments')
    value(remark({ replyTo: root, body: 'Nog niet' }))
    expect(obstacles()).toContain('open_comments')
    expect(findLetterComments(db(), id).map(({ body, replyTo }) => [body, replyTo])).toEqual([
      ['Kan dit korter?', null],
      ['Nog niet', root],
    ])
  })

  test('pass the gate, and need a paragraph that is there', () => {
    expect(remark({ body: 'Bel mij op 06-12345678' })).toMatchObject({
      problems: [{ code: 'IDENTIFYING_DETAILS', path: ['body'] }],
    })
    expect(remark({ paragraphId: 'weg' })).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] })
    expect(remark({ replyTo: 'weg' })).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] })
  })
})

describe('freezing a letter', () => {
  test('waits for what is open, unless the chair gives a reason that is kept', () => {
    offered(world.house)
    const missing = { ok: false, problems: [{ code: 'SIGNATURES_MISSING', path: ['reason'] }] }
    expect(freeze(cast().chair)).toEqual(missing)
    expect(freeze(cast().drafter, 'Ik heb haast')).toEqual(missing)
    value(freeze(cast().chair, 'Drie partners tekenden op papier'))
    expect(findLetterSteps(db(), id).at(-1)).toMatchObject({
      stage: 'frozen',
      note: 'Drie partners tekenden op papier',
    })
  })

  test('keeps it as it is, under the hash of its content', () => {
    settled(world.house)
    const letter = findLetterByYear(db(), 2025)
    expect(letter).toMatchObject({ id, status: 'frozen', contentHash: letterHash(current().draft) })
    const frozen = { ok: false, problems: [{ code: 'LETTER_FROZEN', path: ['year'] }] }
    expect(draftLetter(world.house, cast().drafter, 2025)).toEqual(frozen)
    expect(edit()).toEqual(frozen)
    expect(freeze(cast().drafter)).toEqual(frozen)
    expect(sign(cast().chair)).toEqual(frozen)
    expect(() => db().$client.exec('update letters set current_version = 2')).toThrow(/does not change/)
  })

  test('takes the version that was read, and no other', () => {
    offered(world.house)
    value(edit())
    const conflict = { ok: false, problems: [{ code: 'CONFLICT', path: ['version'] }] }
    expect(freezeLetter(world.house, cast().drafter, { year: 2025, version: 1 })).toEqual(conflict)
  })
})
