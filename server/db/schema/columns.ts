// Column shapes shared by the tables: closed lists as CHECK constraints, and the timestamp format.
import { type SQL, sql } from 'drizzle-orm'
import { type AnySQLiteColumn, check, text } from 'drizzle-orm/sqlite-core'

/** A constraint that keeps a column within a closed list; empty (null) passes, `notNull` guards that apart. */
export const oneOf = (name: string, column: AnySQLiteColumn, allowed: readonly string[]) =>
  check(name, sql`${column} in (${literals(allowed)})`)

/** Instants are ISO 8601 in UTC, so that text order is time order. */
export const instant = (name: string) => text(name)

const literals = (values: readonly string[]): SQL =>
  sql.raw(values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', '))
