// Who is away and who looks after their work, and the colleagues work can go to.
import { and, asc, eq, gte, inArray, isNotNull, ne, sql } from 'drizzle-orm'
import type { Role } from '#core/codes.ts'
import type { Queryable } from './client.ts'
import type { Recipient } from './notifications.ts'
import type { PersonRow } from './people.ts'
import { codings } from './schema/codings.ts'
import { memberships, people } from './schema/organisations.ts'
import { absences } from './schema/work.ts'

export type AbsenceRow = typeof absences.$inferSelect

/** Someone's absence, as long as it lasts; `today` is YYYY-MM-DD. */
export const findAbsence = (db: Queryable, personId: string, today: string): AbsenceRow | undefined =>
  db
    .select()
    .from(absences)
    .where(and(eq(absences.personId, personId), gte(absences.until, today)))
    .get()

export const saveAbsence = (tx: Queryable, row: typeof absences.$inferInsert): void => {
  tx.insert(absences).values(row).onConflictDoUpdate({ target: absences.personId, set: row }).run()
}

export const deleteAbsence = (tx: Queryable, personId: string): void => {
  tx.delete(absences).where(eq(absences.personId, personId)).run()
}

/** Who looks after the work of those among these people who are away today. */
export const findDeputies = (
  db: Queryable,
  away: readonly Recipient[],
  today: string,
): readonly Recipient[] =>
  away.length === 0
    ? []
    : db
        .select({ personId: sql<string>`${absences.deputyId}`, organisationId: absences.organisationId })
        .from(absences)
        .where(
          and(
            inArray(
              absences.personId,
              away.map(({ personId }) => personId),
            ),
            gte(absences.until, today),
            isNotNull(absences.deputyId),
          ),
        )
        .all()

/** Active people of the same organisation with one of the roles, without the person itself and without who is away. */
export const findColleagues = (
  db: Queryable,
  { personId, organisationId }: Recipient,
  roles: readonly Role[],
  today: string,
): readonly PersonRow[] =>
  db
    .selectDistinct({ person: people })
    .from(people)
    .innerJoin(memberships, eq(memberships.personId, people.id))
    .where(
      and(
        eq(memberships.organisationId, organisationId),
        inArray(memberships.role, [...roles]),
        eq(people.active, true),
        ne(people.id, personId),
        sql`not exists (select 1 from absences a where a.person_id = ${people.id} and a.until >= ${today})`,
      ),
    )
    .orderBy(asc(people.name))
    .all()
    .map(({ person }) => person)

/** The codings someone began for the organisation and did not finish. */
export const findBegun = (db: Queryable, { personId, organisationId }: Recipient) =>
  db
    .select()
    .from(codings)
    .where(
      and(
        eq(codings.coderId, personId),
        eq(codings.organisationId, organisationId),
        eq(codings.status, 'draft'),
      ),
    )
    .orderBy(asc(codings.startedAt))
    .all()
