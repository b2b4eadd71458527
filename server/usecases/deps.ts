// The parts every use case is handed, and the day and moment it reads from them.
import { dayOf } from '#core/days.ts'
import type { Database } from '#db/client.ts'

/** What a use case needs of the world: the database, the clock, and a source of new ids. Tests and seeds fix the last two. */
export interface Deps {
  readonly db: Database
  readonly now: () => Date
  readonly newId: () => string
}

/** The moment as the database keeps it: ISO 8601 in UTC. */
export const instantOf = ({ now }: Deps): string => now().toISOString()

/** The day in the Netherlands as YYYY-MM-DD: what "today" means to the people who use this. */
export const todayOf = ({ now }: Pick<Deps, 'now'>): string => dayOf(now().toISOString())
