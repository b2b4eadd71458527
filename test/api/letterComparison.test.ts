// Two versions of a letter side by side: those asked for, or else the last two.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chaptersOf } from '#core/letter/signOff.ts'
import { findBottlenecks } from '#db/bottlenecks.ts'
import { findLetterComments } from '#db/letterComments.ts'
import { findLetterByYear, findLetterVersion } from '#db/letters.ts'
import { commentOnLetter, resolveLetterComment } from '#usecases/commentOnLetter.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { editLetter } from '#usecases/editLetter.ts'
import { chapterHash } from '#usecases/letterHash.ts'
import { moveLetter } from '#usecases/moveLetter.ts'
import { recordStep } from '#usecases/recordStep.ts'
import { saveBottleneck } from '#usecases/saveBottleneck.ts'
import { signLetter } from '#usecases/signLetter.ts'
import { type TestHouse, value } from '../support/house.ts'
import { BOTTLENECK, openLetterWorld } from '../support/letterWorld.ts'
import { startServer, type TestServer } from '../support/server.ts'

let house: TestHouse
let server: TestServer
beforeAll(async () => {
  house = openLetterWorld().house
  value(draftLetter(house, house.cast.drafter, 2025))
  server = await startServer(house)
})
afterAll(() => server.close())

const reword = (version: number, text: string) =>
  value(
    editLetter(house, house.cast.drafter, {
      year: 2025,
      version,
      paragraphId: 'leeswijzer.grenzen',
      text,
      reason: 'Korter',
    }),
  )

/** What differs, as the API tells it. */
const differences = async (versions: string) => {
  const asked = `{ letterComparison(year: 2025${versions}) { texts { before after } } }`
  return (await server.ask('drafter', asked)).data
}

const texts = (...differing: readonly { readonly before: unknown; readonly after: string }[]) => ({
  letterComparison: { texts: differing },
})

test('without versions the last two stand side by side', async () => {
  expect(await differences('')).toEqual(texts())
  reword(1, 'Wij weten niet alles.')
  reword(2, 'Wij weten lang niet alles.')

  const last = texts({ before: 'Wij weten niet alles.', after: 'Wij weten lang niet alles.' })
  expect(await differences('')).toEqual(last)
  expect(await differences(', from: 2, to: 3')).toEqual(last)
  expect(await differences(', to: 3')).toEqual(last)
  expect(await differences(', from: 3')).toEqual(texts())
  expect(await differences(', from: 1')).toEqual(
    texts({
      before: expect.not.stringContaining('Wij weten niet alles.'),
      after: 'Wij weten lang niet alles.',
    }),
  )
})

test('the summary tells bottlenecks, numbers, tables and who wrote, remarked and signed', async () => {
  const world = openLetterWorld()
  const { cast } = world.house
  const ask = async (versions: string) => {
    const other = await startServer(world.house)
    const asked = `{ letterComparison(year: 2025${versions}) {
      summary bottlenecks { name was now } tables { id kind reordered rows { head kind cells { column was now } } }
    } }`
    const { data } = await other.ask('drafter', asked)
    await other.close()
    return data?.letterComparison
  }
  const letterId = value(draftLetter(world.house, cast.drafter, 2025))
  world.setClock('2026-02-03T09:00:00Z')
  const [first] = findBottlenecks(world.house.db)
  if (!first) throw new Error('no bottleneck')
  value(
    recordStep(world.house, cast.drafter, {
      bottleneckId: first.id,
      stage: 'changed',
      year: 2025,
      yearStatus: 'opgelost',
      evidence: 'De wet is veranderd.',
    }),
  )
  value(
    saveBottleneck(world.house, cast.drafter, {
      ...BOTTLENECK,
      title: 'De brief komt te laat',
      firstYear: 2025,
      caseIds: world.gifts,
    }),
  )
  value(draftLetter(world.house, cast.drafter, 2025))
  value(
    editLetter(world.house, cast.drafter, {
      year: 2025,
      version: 2,
      paragraphId: 'leeswijzer.grenzen',
      text: 'Wij weten niet alles.',
      reason: 'Korter',
    }),
  )
  value(
    commentOnLetter(world.house, cast.coderVng, {
      year: 2025,
      paragraphId: 'samenvatting.kern',
      body: 'Kan dit korter?',
    }),
  )
  value(moveLetter(world.house, cast.drafter, { year: 2025, version: 3, step: 'submit' }))
  const signing = () => {
    const version = findLetterByYear(world.house.db, 2025)?.currentVersion ?? 0
    const draft = findLetterVersion(world.house.db, letterId, version)?.draft
    const chapters = draft ? chaptersOf(draft).slice(0, 1) : []
    return {
      year: 2025,
      chapters: chapters.map((each) => ({ id: each.id, contentHash: chapterHash(each) })),
    }
  }
  value(
    signLetter(world.house, cast.coderVng, {
      ...signing(),
      verdict: 'dissent',
      dissent: 'Wij zien het anders.',
    }),
  )
  const summary = [
    'Nieuw knelpunt: K-4 ‘De brief komt te laat’.',
    'Een andere stand: K-1 ‘Hulp met boodschappen wordt teruggevorderd’ van ‘Deels opgelost’ naar ‘Opgelost’.',
    expect.stringMatching(/^\d+ getallen zijn anders, waaronder .*van twee naar drie/),
    'Tabel ‘De knelpunten in één oogopslag’: anders K-1; nieuw K-4.',
    'Tabel ‘Knelpunten uit eerdere jaren en hun stand over 2025’: anders K-1.',
    'Tabel ‘Gepubliceerde casussen per knelpunt en per jaar van publicatie’: nieuw K-4 De brief komt te laat.',
    expect.stringMatching(/alinea’s zijn aangepast/),
    'Proef drafter schreef zelf aan ‘Leeswijzer en peildatum’ (versie 3).',
    'Opmerkingen: 1 geplaatst (bij ‘Samenvatting’).',
    'VNG is akkoord, met een minderheidsstandpunt, met ‘Aanbieding’.',
  ]
  const overview = {
    id: 'knelpunten.overzicht',
    kind: 'CHANGED',
    reordered: false,
    rows: [
      { head: 'K-1', kind: 'CHANGED', cells: [{ column: 'Stand', was: 'Deels opgelost', now: 'Opgelost' }] },
      { head: 'K-4', kind: 'ADDED', cells: expect.any(Array) },
    ],
  }
  expect(await ask(', from: 1, to: 4')).toEqual({
    summary,
    bottlenecks: [
      { name: 'K-1', was: 'Deels opgelost', now: 'Opgelost' },
      { name: 'K-4', was: null, now: 'Nieuw' },
    ],
    tables: expect.arrayContaining([overview]),
  })
  for (const { id } of findLetterComments(world.house.db, letterId))
    value(resolveLetterComment(world.house, cast.drafter, { year: 2025, commentId: id, resolved: true }))
  value(signLetter(world.house, cast.coderVng, { ...signing(), verdict: 'withdrawn' }))
  expect(await ask(', from: 1')).toMatchObject({
    summary: expect.arrayContaining([
      'Opmerkingen: 1 geplaatst (bij ‘Samenvatting’); 1 afgehandeld (bij ‘Samenvatting’).',
      'VNG nam het akkoord terug op ‘Aanbieding’.',
    ]),
  })
  // Between the last two versions nobody of the team wrote anything: the remark and the signature came later.
  expect(await ask(', from: 3, to: 4')).toMatchObject({
    summary: expect.not.arrayContaining([expect.stringMatching(/schreef zelf/)]),
  })
})

test('hand edits of many versions are told the same each time, and a later one as well', async () => {
  const { house: busy } = openLetterWorld()
  value(draftLetter(busy, busy.cast.drafter, 2025))
  const write = (version: number) =>
    value(
      editLetter(busy, busy.cast.drafter, {
        ...{ year: 2025, version, paragraphId: 'leeswijzer.grenzen', reason: 'Korter' },
        text: `Wij weten niet alles, en schrijven dat nu voor de ${version % 2 ? 'ene' : 'andere'} keer op.`,
      }),
    )
  for (let version = 1; version < 60; version += 1) write(version)
  const other = await startServer(busy)
  const asked = async (from: number, to: number) => {
    const { data } = await other.ask(
      'drafter',
      `{ letterComparison(year: 2025, from: ${from}, to: ${to}) { summary } }`,
    )
    return JSON.stringify(data)
  }
  const first = await asked(10, 60)
  expect(first).toContain('(versie 11, 12, 13,')
  expect(await asked(10, 60)).toBe(first)
  write(60)
  expect(await asked(10, 61)).toContain('61')
  await other.close()
})
