// A frozen letter keeps its text, and tells that a case behind it was taken back or made coarser.
import { expect, test } from 'vitest'
import { LETTER_FILES } from '#core/letter/edition.ts'
import { type Database, openDatabase } from '#db/client.ts'
import { findLetterByYear, findLetterVersion } from '#db/letters.ts'
import { exportLetter } from '#letters/exportLetter.ts'
import { coarsenCase } from '#usecases/coarsenCase.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { letterHash } from '#usecases/letterHash.ts'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import { checkLetters } from '../../scripts/cli/verifyPublished.ts'
import { value } from '../support/house.ts'
import { openLetterWorld, settled } from '../support/letterWorld.ts'
import { startServer } from '../support/server.ts'
import { versionOf } from '../support/walk.ts'

const ASK = '{ letter(year: 2025) { contentHash caseChanges { withdrawn at } } }'

test('a withdrawn and a coarser case are told with the date, and the letter stays as it was', async () => {
  const { house } = openLetterWorld()
  const { chair, drafter } = house.cast
  const server = await startServer(house)
  const id = value(draftLetter(house, drafter, 2025))
  settled(house)
  const draft = () => {
    const version = findLetterVersion(house.db, id, 1)
    if (!version) throw new Error('no letter')
    return version.draft
  }
  const hash = letterHash(draft())
  const caseId = (at: number): string =>
    [...new Set(draft().numbers.flatMap(({ caseIds }) => caseIds))].filter((each) =>
      house.db.$client.prepare("select 1 from cases where id = ? and status = 'published'").get(each),
    )[at] ?? ''
  const [first, second] = [caseId(0), caseId(1)]
  expect((await server.ask('drafter', ASK)).data).toEqual({ letter: { contentHash: hash, caseChanges: [] } })

  const reason = 'Een proef van de grove soort.'
  value(withdrawCase(house, chair, { id: first, version: versionOf(house, first), reason }))
  const coarsenings = [{ field: 'household' as const, to: null }]
  value(coarsenCase(house, chair, { id: second, version: versionOf(house, second), reason, coarsenings }))

  const told = await server.ask('drafter', ASK)
  expect(told.data).toMatchObject({
    letter: {
      contentHash: hash,
      caseChanges: expect.arrayContaining([
        { withdrawn: true, at: expect.stringMatching(/^\d{4}-/) },
        { withdrawn: false, at: expect.stringMatching(/^\d{4}-/) },
      ]),
    },
  })
  expect(letterHash(draft())).toBe(hash)
  for (const hidden of [first, second, 'grove soort']) expect(told.text).not.toContain(hidden)
  expect((await server.ask('council', ASK)).data).toEqual({ letter: null })
  await server.close()
})

test('every file that is offered can be fetched', async () => {
  const { house } = openLetterWorld()
  const server = await startServer(house)
  value(draftLetter(house, house.cast.drafter, 2025))
  const { data } = await server.ask('drafter', '{ letter(year: 2025) { downloads { format url } } }')
  const offered: readonly { format: string; url: string }[] = JSON.parse(JSON.stringify(data)).letter
    .downloads
  expect(offered.map(({ format }) => format)).toEqual(['docx', 'odt', 'pdf', 'html', 'json', 'zip'])
  for (const { url, format } of offered) {
    const response = await fetch(server.url + url, { headers: { authorization: server.tokenOf('drafter') } })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-disposition')).toMatch(new RegExp(`\\.${format}"?$`))
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1000)
  }
  await server.close()
})

test('a settled letter whose text was changed behind the back of the program is handed out by nobody', async () => {
  const { house } = openLetterWorld()
  const id = value(draftLetter(house, house.cast.drafter, 2025))
  settled(house)
  const server = await startServer(house)
  const version = findLetterByYear(house.db, 2025)?.currentVersion ?? 0
  const fetched = (file: string) =>
    fetch(`${server.url}/brieven/2025/versies/${file}`, {
      headers: { authorization: server.tokenOf('drafter') },
    })
  expect((await fetched(`${version}.json`)).status).toBe(200)
  house.db.$client.exec('drop trigger letter_versions_no_update')
  house.db.$client.exec(
    `update letter_versions set draft = replace(draft, 'Geachte minister', 'Beste minister') where version = ${version}`,
  )
  for (const file of [`${version}.json`, `${version}.docx`, `${version}.zip`]) {
    const response = await fetched(file)
    expect(response.status).toBe(500)
    expect(await response.text()).toContain('niet meer wat er is vastgesteld')
  }
  for (const asked of [
    '{ letter(year: 2025) { version { number sections { heading } } } }',
    '{ letter(year: 2025) { versions { number sections { heading } } } }',
    '{ letter(year: 2025) { chapters { heading } } }',
    `{ letterNumber(letterId: "${id}", version: ${version}, numberId: "x") { shown } }`,
    `{ letterComparison(year: 2025, from: ${version}, to: ${version}) { __typename } }`,
  ]) {
    const { errors, text } = await server.ask('drafter', asked)
    expect(errors).toMatchObject([{ extensions: { code: 'LETTER_ALTERED' } }])
    expect(text).toContain('niet meer wat er is vastgesteld')
    expect(text).not.toContain('heading":')
  }
  // One trace of it for this person and hour, without a word of the text.
  expect(
    house.db.$client
      .prepare("select subject_id, outcome, detail from audit_events where type = 'letter.kept-back'")
      .all(),
  ).toEqual([{ subject_id: id, outcome: 'refused', detail: '{}' }])
  expect(checkLetters(house.db)).toEqual({
    sound: false,
    line: 'Deze vastgestelde brieven zijn gewijzigd: 2025.',
  })
  await server.close()
})

test('a frozen letter gives the same files after cases changed and the database was opened anew', async () => {
  const { house, gifts } = openLetterWorld()
  value(draftLetter(house, house.cast.drafter, 2025))
  settled(house)
  const filesOf = async (db: Database) => {
    const letter = findLetterByYear(db, 2025)
    const version = letter && findLetterVersion(db, letter.id, letter.currentVersion)
    if (!letter || !version) throw new Error('no letter')
    const edition = { ...version, status: letter.status }
    return Promise.all(LETTER_FILES.map(async (kind) => Buffer.from(await exportLetter(edition, kind))))
  }
  const before = await filesOf(house.db)
  const id = gifts.at(-1) ?? ''
  value(withdrawCase(house, house.cast.chair, { id, version: versionOf(house, id), reason: 'Op verzoek.' }))
  const after = await filesOf(openDatabase(house.db.$client.serialize()))
  for (const [at, bytes] of after.entries()) expect(before[at]?.equals(bytes)).toBe(true)
})
