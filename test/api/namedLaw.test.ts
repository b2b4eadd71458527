// The laws: which the senders of a case named, and the remark at a check, for the team alone; and the order of the list.
import { expect, test } from 'vitest'
import { checkSignal } from '#usecases/checkSignal.ts'
import { openHouse, type Part, value } from '../support/house.ts'
import { startServer } from '../support/server.ts'
import { confirming, opened, published, submitted } from '../support/walk.ts'

const TEAM: readonly Part[] = ['coderVng', 'coderNla', 'chair']
const OTHERS: readonly (Part | null)[] = [null, 'council', 'municipality', 'drafter', 'researcher', 'admin']

test('the team reads which law the sender named, and who signed that a rare description can go on', async () => {
  const house = openHouse()
  const cases = [published(house), opened(house)]
  const signalId = submitted(house)
  const note = 'De verzameling is nog klein.'
  value(checkSignal(house, house.cast.coderVng, { ...confirming(house, signalId), note }))
  const server = await startServer(house)
  const law = 'query ($id: ID!) { case(id: $id) { namedLaw { regulations { id } provisions { id } } } }'
  const checks = 'query ($id: ID!) { signal(id: $id) { checks { note } } }'
  const namedLaw = { regulations: [{ id: 'pw' }], provisions: [{ id: 'pw-art-31-lid-2-ond-m' }] }
  for (const part of TEAM) {
    for (const id of cases) expect((await server.ask(part, law, { id })).data).toEqual({ case: { namedLaw } })
    expect((await server.ask(part, checks, { id: signalId })).data).toEqual({
      signal: { checks: [{ note }] },
    })
  }
  for (const part of OTHERS) {
    for (const id of cases) expect((await server.ask(part, law, { id })).text).not.toContain('"pw')
    expect((await server.ask(part, checks, { id: signalId })).text).not.toContain(note)
  }
  await server.close()
})

test('the laws stand by the alphabet, whether a name goes on with a capital or not', async () => {
  const server = await startServer(openHouse())
  const { data } = await server.ask('council', '{ regulations { name } }')
  const names = [...JSON.stringify(data).matchAll(/"name":"([^"]+)"/g)].map(([, name]) => name)
  const bijstand = names.indexOf('Algemene bijstandswet')
  expect(bijstand).toBeGreaterThan(-1)
  expect(names.indexOf('Algemene Kinderbijslagwet')).toBeGreaterThan(bijstand)
  await server.close()
})
