// What a mail program is handed: for each person what waits unread, in their own right and without words of a case.
import { writeFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { openHouse } from '../support/house.ts'
import { jsonLines, openWorkplace } from '../support/program.ts'
import { adjudicated, disputed } from '../support/walk.ts'

vi.setConfig({ testTimeout: 180_000 })

const NARRATIVE_WORDS = /operatie|maaltijden|zus/i

test('the digest has one line for each person with something unread, and no words of the case', async () => {
  const place = openWorkplace({ empty: true })
  const house = openHouse()
  disputed(house)
  adjudicated(house, disputed(house))
  const waiting = house.db.$client
    .prepare(
      'select people.email, count(*) as unread from notifications join people on people.id = notifications.person_id where notifications.read_at is null group by notifications.person_id, notifications.organisation_id',
    )
    .all()
  expect(waiting.length).toBeGreaterThan(1)
  writeFileSync(place.database, house.db.$client.serialize())

  const { code, stdout, stderr } = await place.run(['digest'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const lines = jsonLines(stdout)
  expect(lines).toEqual(expect.arrayContaining(waiting.map((row) => expect.objectContaining(row))))
  expect(lines).toHaveLength(waiting.length)
  for (const line of lines)
    expect(line).toMatchObject({
      messages: expect.arrayContaining([
        { at: expect.any(String), title: expect.any(String), path: expect.stringMatching(/^\//) },
      ]),
    })
  expect(stdout).not.toMatch(NARRATIVE_WORDS)
})

test('the digest of a folder without a database says so and stops', async () => {
  const { code, stdout, stderr } = await openWorkplace({ empty: true }).run(['digest'])
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain('database')
})
