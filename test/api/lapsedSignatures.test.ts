// A signature lapses when its chapter reads otherwise: that is told before counting anew, and when comparing versions.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { unnumbered } from '#core/letter/placedBlocks.ts'
import { chaptersOf } from '#core/letter/signOff.ts'
import { findLetterByYear, findLetterVersion } from '#db/letters.ts'
import { sure } from '#server/graphql/sure.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { editLetter } from '#usecases/editLetter.ts'
import { chapterHash } from '#usecases/letterHash.ts'
import { moveLetter } from '#usecases/moveLetter.ts'
import { signLetter } from '#usecases/signLetter.ts'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import { value } from '../support/house.ts'
import { type LetterWorld, openLetterWorld } from '../support/letterWorld.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { versionOf } from '../support/walk.ts'

let world: LetterWorld
let server: TestServer
beforeAll(async () => {
  world = openLetterWorld()
  value(draftLetter(world.house, world.house.cast.drafter, 2025))
  value(moveLetter(world.house, world.house.cast.drafter, { year: 2025, version: 1, step: 'submit' }))
  server = await startServer(world.house)
})
afterAll(() => server.close())

/** Somebody of the VNG signs every chapter as it reads now, or takes that back. */
function sign(verdict: 'agreed' | 'withdrawn'): void {
  const { db, cast } = world.house
  const { id, currentVersion } = sure(findLetterByYear(db, 2025))
  const chapters = chaptersOf(sure(findLetterVersion(db, id, currentVersion)).draft)
  value(
    signLetter(world.house, cast.coderVng, {
      ...{ year: 2025, verdict },
      chapters: chapters.map((each) => ({ id: each.id, contentHash: chapterHash(each) })),
    }),
  )
}

/** The sentences on signatures among what differs. */
async function toldOf(query: string): Promise<readonly string[]> {
  const { data } = await server.ask('drafter', `{ told: ${query} { summary } }`)
  const summary: readonly string[] = JSON.parse(JSON.stringify(data)).told.summary
  return summary.filter((sentence) => /akkoord/.test(sentence))
}
const compared = (from: number, to: number) =>
  toldOf(`letterComparison(year: 2025, from: ${from}, to: ${to})`)

interface Chapter {
  readonly heading: string
  readonly signOffs: readonly { readonly partner: string; readonly state: string }[]
}
/** The headings of the chapters on which the signature of the VNG stands so. */
async function headings(state: string): Promise<readonly string[]> {
  const query = '{ letter(year: 2025) { chapters { heading signOffs { partner state } } } }'
  const { data } = await server.ask('drafter', query)
  const chapters: readonly Chapter[] = JSON.parse(JSON.stringify(data)).letter.chapters
  return chapters
    .filter(({ signOffs }) => signOffs.some((each) => each.partner === 'VNG' && each.state === state))
    .map(({ heading }) => `‘${unnumbered(heading)}’`)
}

const enumerated = (names: readonly string[]) =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} en ${names.at(-1)}` : names.join()

test('what lapses is told before counting anew and in the comparison, until it is signed again', async () => {
  const { house, setClock } = world
  setClock('2026-02-02T09:30:00Z')
  sign('agreed')
  expect(await toldOf('letterRenewal(year: 2025)')).toEqual([])
  expect(await compared(1, 1)).toEqual([`VNG is akkoord met ${enumerated(await headings('AGREED'))}.`])

  setClock('2026-02-02T10:00:00Z')
  const id = sure(world.gifts.at(-1))
  value(withdrawCase(house, house.cast.chair, { id, version: versionOf(house, id), reason: 'Op verzoek.' }))
  const foretold = await toldOf('letterRenewal(year: 2025)')
  value(draftLetter(house, house.cast.drafter, 2025))
  const [lapsed, held] = [await headings('LAPSED'), await headings('AGREED')]
  expect([lapsed.length, held.length]).not.toContain(0)
  const lapses = `Het akkoord van de VNG op ${enumerated(lapsed)} vervalt.`
  expect(foretold).toEqual([lapses])
  expect(await compared(1, 2)).toEqual([`VNG is akkoord met ${enumerated(held)}.`, lapses])
  expect(await compared(2, 1)).toEqual(await compared(1, 2))

  // What had lapsed before does not lapse again.
  setClock('2026-02-02T11:00:00Z')
  value(
    editLetter(house, house.cast.drafter, {
      ...{ year: 2025, version: 2, paragraphId: 'leeswijzer.grenzen' },
      ...{ text: 'Wij weten niet alles.', reason: 'Korter' },
    }),
  )
  const since = (await headings('LAPSED')).filter((heading) => !lapsed.includes(heading))
  expect(await compared(2, 3)).toEqual(
    since.length > 0 ? [`Het akkoord van de VNG op ${enumerated(since)} vervalt.`] : [],
  )

  setClock('2026-02-02T12:00:00Z')
  sign('agreed')
  const [again, ...others] = await compared(1, 3)
  expect([...(again?.match(/‘[^’]+’/g) ?? [])].sort()).toEqual([...(await headings('AGREED'))].sort())
  expect([again?.startsWith('VNG is akkoord met'), others]).toEqual([true, []])
  sign('withdrawn')
  expect((await compared(1, 3)).filter((sentence) => /vervalt/.test(sentence))).toEqual([])
})

test('counted again on a later day to the same numbers, every signature holds, and a sentence that names another day is signed with it', () => {
  const { house, setClock } = world
  const { db, cast } = house
  const draft = () => {
    const { id, currentVersion } = sure(findLetterByYear(db, 2025))
    return sure(findLetterVersion(db, id, currentVersion)).draft
  }
  const hashes = () => chaptersOf(draft()).map((chapter) => chapterHash(chapter))
  const printed = () => JSON.stringify(draft().sections)
  value(draftLetter(house, cast.drafter, 2025))
  const [signed, before] = [hashes(), printed()]
  setClock('2026-02-20T10:00:00Z')
  value(draftLetter(house, cast.drafter, 2025))
  expect(before).toContain('2 februari 2026')
  expect(printed()).toContain('20 februari 2026')
  expect(hashes()).toEqual(signed)

  const write = (text: string) =>
    value(
      editLetter(house, cast.drafter, {
        ...{ year: 2025, version: sure(findLetterByYear(db, 2025)).currentVersion },
        ...{ paragraphId: 'leeswijzer.grenzen', text, reason: 'Aangevuld' },
      }),
    )
  write('Op 3 maart 2026 spraken wij met de minister.')
  const spoke = hashes()
  write('Op 4 maart 2026 spraken wij met de minister.')
  expect(hashes()).not.toEqual(spoke)
})
