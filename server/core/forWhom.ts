/**
 * For whom a page was drawn. A browser has one session for all its tabs: who logs in beside a page as someone else, or for
 * another organisation, would make that page read and write in the other's name. So every request of a page says for whom it
 * was drawn, and the server takes nothing that comes in the session of another.
 */
import type { Actor } from './permissions.ts'

export const FOR_WHOM_HEADER = 'x-rodedraad-for'

/** The code of the refusal, as the API gives it. */
export const OTHER_PERSON = 'OTHER_PERSON'

export const otherPersonText =
  'U bent intussen in een ander tabblad ingelogd als iemand anders, of voor een andere organisatie. Er is niets gelezen en niets bewaard.'

/** A person on behalf of an organisation, as the header has it. */
export const forWhom = ({ personId, organisationId }: Pick<Actor, 'personId' | 'organisationId'>): string =>
  `${personId} ${organisationId}`
