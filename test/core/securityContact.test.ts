// Who finds a weakness is told whom to tell, in the form of RFC 9116.
import { expect, test } from 'vitest'
import { securityContact } from '#core/securityContact.ts'

const now = new Date('2026-11-20T09:00:00Z')
const origin = 'https://rodedraad.example'

test('an e-mail address becomes a mailto, and the file is valid for half a year', () => {
  expect(securityContact({ contact: 'meld@signaleringsteam.example', origin, now })).toBe(
    [
      'Contact: mailto:meld@signaleringsteam.example',
      'Expires: 2027-05-19T00:00:00.000Z',
      'Preferred-Languages: nl, en',
      'Canonical: https://rodedraad.example/.well-known/security.txt',
      '',
    ].join('\n'),
  )
})

test('a page stays the address it is', () => {
  const contact = 'https://signaleringsteam.example/meld'
  expect(securityContact({ contact, origin, now })).toContain(`Contact: ${contact}\n`)
})
