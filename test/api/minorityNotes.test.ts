// A partner's dissent on a bottleneck: who may write it, one per partner, and how it reaches the letter.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { composeLetter } from '#core/letter/compose.ts'
import { paragraphsOf, plainText } from '#core/letter/editing.ts'
import { findBottlenecks } from '#db/bottlenecks.ts'
import { letterFacts } from '#db/letterFacts.ts'
import type { Part } from '../support/house.ts'
import { type LetterWorld, openLetterWorld } from '../support/letterWorld.ts'
import { startServer, type TestServer } from '../support/server.ts'

let world: LetterWorld
let server: TestServer
let bottleneckId = ''

beforeAll(async () => {
  world = openLetterWorld()
  bottleneckId = findBottlenecks(world.house.db)[0]?.id ?? ''
  server = await startServer(world.house)
})
afterAll(() => server.close())

const WRITE =
  'mutation ($input: MinorityNoteInput!) { saveMinorityNote(input: $input) { bottleneck { minorityNotes { organisationKind body own } } problems { code path } } }'
const write = (part: Part, body: string | null, id = bottleneckId) =>
  server.ask(part, WRITE, { input: { bottleneckId: id, body } })

test('members of the three partners may, and nobody else', async () => {
  for (const part of ['coderVng', 'coderNla', 'chair'] as const)
    expect((await write(part, 'x', 'unknown')).data).toMatchObject({
      saveMinorityNote: { problems: [{ code: 'NOT_FOUND', path: ['bottleneckId'] }] },
    })
  for (const part of ['council', 'municipality', 'drafter', 'researcher', 'admin'] as const)
    expect((await write(part, 'x')).text).toContain('FORBIDDEN')
})

test('a partner changes and takes back its own note, and no one else’s', async () => {
  await write('coderVng', 'Gemeenten missen de uitvoeringskosten.')
  await write('coderNla', 'Wij zien dit anders.')
  const changed = await write('coderVng', 'Gemeenten missen een raming van de kosten.')
  expect(changed.data).toMatchObject({
    saveMinorityNote: {
      bottleneck: {
        minorityNotes: expect.arrayContaining([
          { organisationKind: 'VNG', body: 'Gemeenten missen een raming van de kosten.', own: true },
          { organisationKind: 'NLA', body: 'Wij zien dit anders.', own: false },
        ]),
      },
    },
  })
  const { data } = await write('coderNla', null)
  expect(data).toMatchObject({
    saveMinorityNote: { bottleneck: { minorityNotes: [{ organisationKind: 'VNG' }] } },
  })
})

test('it may not name anyone', async () => {
  const { data } = await write('coderVng', 'Bel 06-12345678 voor onze mening.')
  expect(data).toMatchObject({ saveMinorityNote: { problems: [{ code: 'IDENTIFYING_DETAILS' }] } })
})

test('it travels into the section of its bottleneck in the letter', async () => {
  await write('coderVng', 'Gemeenten missen een raming van de kosten.')
  const draft = composeLetter(letterFacts(world.house.db, 2025, '2026-02-02'))
  const said = paragraphsOf(draft)
    .filter(({ id }) => id.endsWith('minderheid.vng'))
    .map(plainText)
  expect(said).toEqual([
    'De VNG plaatst hierbij een kanttekening. Gemeenten missen een raming van de kosten.',
  ])
})
