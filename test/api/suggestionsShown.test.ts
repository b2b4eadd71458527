// Who sees the suggestions of the program, each with its chance, once both coders are done.
import { expect, test } from 'vitest'
import { openHouse } from '../support/house.ts'
import { startServer } from '../support/server.ts'
import { disputed, published } from '../support/walk.ts'

test('who settles a difference sees suggestions with a chance, as do the coders; a reader sees none', async () => {
  const house = openHouse()
  const ids = { disputed: disputed(house), published: published(house) }
  const server = await startServer(house)
  const query = 'query ($id: ID!) { case(id: $id) { suggestions { threads { label score } } } }'
  const suggestion = { label: expect.any(String), score: expect.any(Number) }
  for (const part of ['chair', 'coderVng', 'coderNla'] as const) {
    const { data } = await server.ask(part, query, { id: ids.disputed })
    expect(data).toMatchObject({ case: { suggestions: { threads: expect.arrayContaining([suggestion]) } } })
  }
  const { data } = await server.ask('researcher', query, { id: ids.published })
  expect(data).toEqual({ case: { suggestions: null } })
  await server.close()
})
