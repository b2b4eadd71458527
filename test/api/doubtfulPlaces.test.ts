// What the de-identifier was unsure of reaches the checker of the other organisation, each place with its reason.
import { expect, test } from 'vitest'
import { openHouse } from '../support/house.ts'
import { startServer } from '../support/server.ts'
import { submitted } from '../support/walk.ts'

const ASKED =
  'query ($id: ID!) { signal(id: $id) { narrative harshEffect marks { field start end type reason } } }'

test('a word that may be a name is stored, and marked in the field where it stands for who checks', async () => {
  const house = openHouse()
  const id = submitted(house, {
    narrative: 'Volgens Visser klopte het niet en daarna werd de uitkering drie maanden verlaagd.',
    harshEffect: 'Zij werkte bij De Zonnehoek en raakte dat werk kwijt.',
  })
  const server = await startServer(house)
  const { data } = await server.ask('coderVng', ASKED, { id })
  const { marks, ...texts } = JSON.parse(JSON.stringify(data)).signal
  const marked = marks.map(
    ({
      field,
      start,
      end,
      type,
    }: {
      field: 'narrative' | 'harshEffect'
      start: number
      end: number
      type: string
    }) => [type, texts[field].slice(start, end)],
  )
  expect(marked).toEqual([
    ['NAME', 'Visser'],
    ['ORG_SMALL', 'De Zonnehoek'],
  ])
  expect(marks.every(({ reason }: { reason: string }) => reason.length > 10)).toBe(true)
  await server.close()
})
