// `npx rodedraad digest`: what nobody has read yet, one line for each person, for a program that sends e-mail.
import { groupBy } from '#core/groupBy.ts'
import { findAllUnread } from '#db/notifications.ts'
import { findOrganisation, findPerson } from '#db/people.ts'
import { readActor } from '#server/graphql/actor.ts'
import { momentOf, pathOf, titleOf } from '#server/graphql/notifications.ts'
import { existingDatabase } from './existingDatabase.ts'
import { withHouse } from './house.ts'

export const run = (): Promise<void> =>
  withHouse(existingDatabase(), async ({ deps: { db } }) => {
    const byReader = groupBy(
      findAllUnread(db),
      ({ personId, organisationId }) => `${personId} ${organisationId}`,
    )
    for (const rows of byReader.values()) {
      const [first] = rows
      const reader = first && readActor(db, { ...first, origin: 'cli' })
      const person = reader && findPerson(db, reader.personId)
      // Who was locked out or left the organisation gets no mail.
      if (!reader || !person) continue
      const line = {
        email: person.email,
        name: person.name,
        organisation: findOrganisation(db, reader.organisationId)?.name,
        unread: rows.length,
        messages: rows.map((row) => ({
          at: momentOf(db, reader, row),
          title: titleOf(db, reader, row),
          path: pathOf(db, reader, row),
        })),
      }
      process.stdout.write(`${JSON.stringify(line)}\n`)
    }
  })
