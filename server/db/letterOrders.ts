// The orders of bottlenecks that were settled for letters.
import { desc, eq } from 'drizzle-orm'
import type { SettledOrder } from '#core/letter/facts.ts'
import type { LetterDraft } from '#core/letter.ts'
import { letterOrder } from '#core/priority/letterOrder.ts'
import { bottleneckName } from './bottleneckFacts.ts'
import { findBottlenecks } from './bottlenecks.ts'
import type { Queryable } from './client.ts'
import { readPlaces } from './priorities.ts'
import { letterOrders, letters } from './schema/letters.ts'

/** An order with the moment it was settled. */
export type OrderRow = SettledOrder & { readonly at: string }

/** The order that holds for the letter over a year. */
export const findOrderForYear = (db: Queryable, year: number): OrderRow | undefined =>
  db
    .select({
      bottleneckIds: letterOrders.bottleneckIds,
      ownPlace: letterOrders.ownPlace,
      at: letterOrders.at,
    })
    .from(letterOrders)
    .innerJoin(letters, eq(letters.id, letterOrders.letterId))
    .where(eq(letters.year, year))
    .orderBy(desc(letterOrders.at), desc(letterOrders.id))
    .limit(1)
    .get()

export function insertOrder(tx: Queryable, row: typeof letterOrders.$inferInsert): void {
  tx.insert(letterOrders).values(row).run()
}

/** The order that would hold for a draft now: of the bottlenecks it may tell of, by what it tells of them. */
export function proposedOrder(db: Queryable, draft: LetterDraft): SettledOrder {
  const open = findBottlenecks(db)
    .filter(({ disclosure, firstYear }) => disclosure === 'openbaar' && firstYear <= draft.year)
    .map(({ id, number, priority }) => ({ id, number, name: bottleneckName(number), priority }))
  const given = readPlaces(db)
  const bottleneckIds = letterOrder(draft, open, given)
  return { bottleneckIds, ownPlace: bottleneckIds.filter((id) => given.some((each) => each.id === id)) }
}
