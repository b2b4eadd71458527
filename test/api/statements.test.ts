// How many SQL statements a page costs.
import { expect, test } from 'vitest'
import { openHouse } from '../support/house.ts'
import { startServer } from '../support/server.ts'
import { countingStatements } from '../support/statements.ts'
import { published } from '../support/walk.ts'

const PAGE = `query ($first: Int!) { cases(first: $first) { totalCount edges { node {
  reference title tags { label } provisions { citation regulation { name } } threads { label parent { label } }
  signals { title provisions { shortCitation } } signalCount organisationKinds codingsDone
} } } }`

test('a page of fifty cases with tags, provisions, threads and signals costs as many statements as a page of five', async () => {
  const house = openHouse()
  for (let index = 0; index < 50; index++) published(house, { reference: `R-${index}` })
  const server = await startServer(house)
  const statements = async (first: number): Promise<number> => {
    const { statements: count, answer } = await countingStatements(house.db, () =>
      server.ask('coderVng', PAGE, { first }),
    )
    expect(answer.errors).toEqual([])
    expect(answer.data).toMatchObject({ cases: { totalCount: 50 } })
    return count
  }
  await statements(1)
  const [five, fifty] = [await statements(5), await statements(50)]
  expect(five).toBeGreaterThan(0)
  expect(fifty).toBe(five)
  expect(fifty).toBeLessThanOrEqual(22)
  await server.close()
})
