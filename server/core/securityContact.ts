// Tells who finds a weakness whom to tell (RFC 9116), as the government asks of its sites.
import { DAY_MS } from './days.ts'

/** Within the year that the standard gives; whoever keeps the file sees that it runs on. */
const DAYS_VALID = 180

/** The text of `/.well-known/security.txt`; `contact` is an e-mail address or the address of a page. */
export function securityContact({
  contact,
  origin,
  now,
}: {
  readonly contact: string
  readonly origin: string
  readonly now: Date
}): string {
  const expires = new Date(now.getTime() + DAYS_VALID * DAY_MS)
  expires.setUTCHours(0, 0, 0, 0)
  return [
    `Contact: ${contact.includes('@') ? `mailto:${contact}` : contact}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${origin}/.well-known/security.txt`,
    '',
  ].join('\n')
}
