// Who gives roles does not give one to themselves.
import { expect, test } from 'vitest'
import { findMemberships } from '#db/people.ts'
import { setRole } from '#usecases/setRole.ts'
import { openHouse, value } from '../support/house.ts'

test('an administrator gives roles to others and not to themselves', () => {
  const house = openHouse()
  const { admin, council } = house.cast
  const role = { organisationId: council.organisationId, role: 'chair', granted: true } as const
  expect(setRole(house, admin, { ...role, personId: admin.personId })).toEqual({
    ok: false,
    problems: [{ code: 'OWN_ROLE', path: ['personId'] }],
  })
  const rolesOf = (personId: string) =>
    findMemberships(house.db, [personId]).map(({ membership }) => membership.role)
  expect(rolesOf(admin.personId)).toEqual(['admin'])
  value(setRole(house, admin, { ...role, personId: council.personId }))
  expect(rolesOf(council.personId).sort()).toEqual(['chair', 'submitter'])
})
