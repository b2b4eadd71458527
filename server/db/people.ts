// Organisations, people and their roles; sessions and tokens by the hash of their secret.
import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm'
import type { OrganisationKind } from '#core/codes.ts'
import type { Queryable } from './client.ts'
import { isListed, prepared } from './prepared.ts'
import { apiTokens, memberships, organisations, people, sessions, settings } from './schema/organisations.ts'

export type OrganisationRow = typeof organisations.$inferSelect
export type PersonRow = typeof people.$inferSelect
export type ApiTokenRow = typeof apiTokens.$inferSelect
export type MembershipRow = typeof memberships.$inferSelect

export const insertOrganisation = (tx: Queryable, row: typeof organisations.$inferInsert): void => {
  tx.insert(organisations).values(row).run()
}

export const findOrganisations = (db: Queryable): readonly OrganisationRow[] =>
  db.select().from(organisations).orderBy(asc(organisations.name)).all()

/** As many organisations a kind needs before it is told, or it would name the one that handed something in. */
export const ORGANISATIONS_PER_KIND_MIN = 5

/** The kinds of which there are enough organisations that the kind does not give the sender away. */
export const findTellableKinds = (db: Queryable): readonly OrganisationKind[] =>
  db
    .select({ kind: organisations.kind })
    .from(organisations)
    .groupBy(organisations.kind)
    .having(sql`count(*) >= ${ORGANISATIONS_PER_KIND_MIN}`)
    .all()
    .map(({ kind }) => kind)

export const findOrganisation = (db: Queryable, id: string): OrganisationRow | undefined =>
  db.select().from(organisations).where(eq(organisations.id, id)).get()

export const findOrganisationByName = (db: Queryable, name: string): OrganisationRow | undefined =>
  db.select().from(organisations).where(sql`lower(${organisations.name}) = lower(${name})`).get()

export const insertPerson = (tx: Queryable, row: typeof people.$inferInsert): void => {
  tx.insert(people).values(row).run()
}

export const updatePerson = (
  tx: Queryable,
  id: string,
  change: Partial<typeof people.$inferInsert>,
): void => {
  tx.update(people).set(change).where(eq(people.id, id)).run()
}

const personById = prepared((db) =>
  db
    .select()
    .from(people)
    .where(eq(people.id, sql.placeholder('id')))
    .prepare(),
)

export const findPerson = (db: Queryable, id: string): PersonRow | undefined => personById(db).get({ id })

export const findPersonByEmail = (db: Queryable, email: string): PersonRow | undefined =>
  db.select().from(people).where(sql`lower(${people.email}) = lower(${email})`).get()

export const findPeople = (db: Queryable): readonly PersonRow[] =>
  db.select().from(people).orderBy(asc(people.name)).all()

export const insertMembership = (tx: Queryable, row: typeof memberships.$inferInsert): void => {
  tx.insert(memberships).values(row).onConflictDoNothing().run()
}

export const deleteMembership = (tx: Queryable, row: Omit<MembershipRow, 'createdAt'>): void => {
  tx.delete(memberships)
    .where(
      and(
        eq(memberships.personId, row.personId),
        eq(memberships.organisationId, row.organisationId),
        eq(memberships.role, row.role),
      ),
    )
    .run()
}

const membershipsOf = prepared((db) =>
  db
    .select({ membership: memberships, organisation: organisations })
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(isListed(memberships.personId, 'personIds'))
    .orderBy(asc(organisations.name), asc(memberships.role))
    .prepare(),
)

/** The roles of these people, each with the organisation it is held in. */
export const findMemberships = (db: Queryable, personIds: readonly string[]) =>
  membershipsOf(db).all({ personIds: JSON.stringify(personIds) })

export const insertSession = (tx: Queryable, row: typeof sessions.$inferInsert): void => {
  tx.insert(sessions).values(row).run()
}

const liveSession = prepared((db) =>
  db
    .select()
    .from(sessions)
    .where(
      and(
        eq(sessions.tokenHash, sql.placeholder('tokenHash')),
        gt(sessions.expiresAt, sql.placeholder('now')),
      ),
    )
    .prepare(),
)

export const findSession = (db: Queryable, tokenHash: string, now: string) =>
  liveSession(db).get({ tokenHash, now })

export const deleteSession = (tx: Queryable, tokenHash: string): void => {
  tx.delete(sessions).where(eq(sessions.tokenHash, tokenHash)).run()
}

export const deleteSessionsOf = (tx: Queryable, personId: string): void => {
  tx.delete(sessions).where(eq(sessions.personId, personId)).run()
}

export const insertApiToken = (tx: Queryable, row: typeof apiTokens.$inferInsert): void => {
  tx.insert(apiTokens).values(row).run()
}

export const findApiTokens = (db: Queryable, personId: string): readonly ApiTokenRow[] =>
  db.select().from(apiTokens).where(eq(apiTokens.personId, personId)).orderBy(asc(apiTokens.createdAt)).all()

export const findApiToken = (db: Queryable, id: string): ApiTokenRow | undefined =>
  db.select().from(apiTokens).where(eq(apiTokens.id, id)).get()

/** The token with this secret, if it is neither expired nor revoked. */
const liveToken = prepared((db) =>
  db
    .select()
    .from(apiTokens)
    .where(
      and(
        eq(apiTokens.tokenHash, sql.placeholder('tokenHash')),
        gt(apiTokens.expiresAt, sql.placeholder('now')),
        isNull(apiTokens.revokedAt),
      ),
    )
    .prepare(),
)

export const findLiveToken = (db: Queryable, tokenHash: string, now: string): ApiTokenRow | undefined =>
  liveToken(db).get({ tokenHash, now })

export const revokeToken = (tx: Queryable, id: string, at: string): void => {
  tx.update(apiTokens).set({ revokedAt: at }).where(eq(apiTokens.id, id)).run()
}

export const revokeTokensOf = (tx: Queryable, personId: string, at: string): void => {
  tx.update(apiTokens)
    .set({ revokedAt: at })
    .where(and(eq(apiTokens.personId, personId), isNull(apiTokens.revokedAt)))
    .run()
}

const settingByKey = prepared((db) =>
  db
    .select()
    .from(settings)
    .where(eq(settings.key, sql.placeholder('key')))
    .prepare(),
)

export const readSetting = (db: Queryable, key: string): string | undefined =>
  settingByKey(db).get({ key })?.value

/** A setting that holds values by name, as JSON. */
export function readValues(db: Queryable, key: string): ReadonlyMap<string, unknown> {
  const stored: unknown = JSON.parse(readSetting(db, key) ?? '{}')
  return new Map<string, unknown>(Object.entries(stored ?? {}))
}

/** Reads a setting that holds numbers by name: what it answers with gives a number, or else the first one. */
export function readNumbers(db: Queryable, key: string): (name: string, first: number) => number {
  const given = readValues(db, key)
  return (name, first) => {
    const value = given.get(name)
    return typeof value === 'number' ? value : first
  }
}

export const writeSetting = (tx: Queryable, key: string, value: string): void => {
  tx.insert(settings)
    .values({ key, value })
    .onConflictDoUpdate({ target: settings.key, set: { value } })
    .run()
}
