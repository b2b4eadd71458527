// Four eyes stay four when a person belongs to more than one organisation.
import { expect, test } from 'vitest'
import type { Actor } from '#core/permissions.ts'
import { checkSignal } from '#usecases/checkSignal.ts'
import { setRole } from '#usecases/setRole.ts'
import { openHouse, type TestHouse, value } from '../support/house.ts'
import { confirming, submitted } from '../support/walk.ts'

const confirm = (house: TestHouse, actor: Actor, id: string) =>
  checkSignal(house, actor, confirming(house, id))
const own = { ok: false, problems: [{ code: 'SAME_ORGANISATION', path: ['id'] }] }

test('who handed a signal in does not check it by going on in another organisation', () => {
  const house = openHouse()
  const { council, coderVng, admin } = house.cast
  const id = submitted(house)
  const asCoder: Actor = { ...coderVng, personId: council.personId }
  expect(confirm(house, asCoder, id)).toEqual(own)
  value(
    setRole(house, admin, {
      personId: council.personId,
      organisationId: council.organisationId,
      role: 'submitter',
      granted: false,
    }),
  )
  expect(confirm(house, asCoder, id)).toEqual(own)
})

test('a coder who also belongs to the sending organisation does not check its signals', () => {
  const house = openHouse()
  const { council, coderVng, chair, admin } = house.cast
  const { organisationId } = council
  value(
    setRole(house, admin, {
      personId: coderVng.personId,
      organisationId,
      role: 'submitter',
      granted: true,
    }),
  )
  const id = submitted(house)
  expect(confirm(house, coderVng, id)).toEqual(own)
  expect(confirm(house, chair, id)).toEqual({ ok: true, value: id })
})
