// Who may take a place to code a case: the one rule, for the queue, the button and the use case alike.
import { and, eq, type SQL, sql } from 'drizzle-orm'
import { CODERS_NEEDED } from '#core/coding.ts'
import type { Actor } from '#core/permissions.ts'
import type { Queryable } from './client.ts'
import { cases } from './schema/cases.ts'

/**
 * What a coder finds at a case: a coding of their own, begun or done; a colleague's; no room; or a free place.
 * It tells no more of others than whether there is room.
 */
export type Place = 'begun' | 'done' | 'colleague' | 'full' | 'free'

/** The places at which a coder may set to work. */
export const OPEN_PLACES: readonly Place[] = ['begun', 'free']

// `cases.id` is written out: drizzle leaves the table away in a list of fields, and then `id` would be that of the coding.
const placeFor = ({ personId, organisationId }: Actor): SQL<Place> => sql<Place>`coalesce(
  (select case c.status when 'done' then 'done' else 'begun' end from codings c
    where c.case_id = cases.id and c.coder_id = ${personId}),
  (select 'colleague' from codings c where c.case_id = cases.id and c.organisation_id = ${organisationId}),
  case when (select count(*) from codings c where c.case_id = cases.id)
    < coalesce((select p.coders_needed from coding_plans p where p.case_id = cases.id), ${CODERS_NEEDED})
    then 'free' else 'full' end)`

/** What the coder finds at each of these cases. */
export const findPlaces = (db: Queryable, coder: Actor, caseIds: readonly string[]) =>
  db
    .select({ id: cases.id, place: placeFor(coder) })
    .from(cases)
    .where(sql`${cases.id} in (select value from json_each(${JSON.stringify(caseIds)}))`)
    .all()

/** What the coder finds at this case. */
export const findPlace = (db: Queryable, coder: Actor, caseId: string): Place =>
  findPlaces(db, coder, [caseId])[0]?.place ?? 'full'

/** The condition that a case still has to be coded and that this coder may do so: what waits in the queue. */
export const waitsForCoder = (coder: Actor): SQL | undefined =>
  and(eq(cases.status, 'coding'), sql`${placeFor(coder)} in ('begun', 'free')`)
