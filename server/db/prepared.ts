// Queries that are asked often are written out once: Drizzle takes longer to put one into words than SQLite to answer it.
import { type Column, type SQL, sql } from 'drizzle-orm'
import type { Queryable } from './client.ts'

/** What all that goes over one connection has in common, a transaction as well; Drizzle keeps it where its types do not tell. */
const connectionOf = (db: Queryable): object =>
  'session' in db && typeof db.session === 'object' && db.session !== null ? db.session : db

/**
 * A query that is written out once for each connection and afterwards only filled in: `write` makes it with `sql.placeholder`
 * for what differs, and ends with `.prepare()`.
 */
export function prepared<Query>(write: (db: Queryable) => Query): (db: Queryable) => Query {
  const written = new WeakMap<object, Query>()
  return (db) => {
    const connection = connectionOf(db)
    const known = written.get(connection)
    if (known !== undefined) return known
    const query = write(db)
    written.set(connection, query)
    return query
  }
}

/** That a column holds one of a list of values, however many: they are filled in as one text of JSON. */
export const isListed = (column: Column, name: string): SQL =>
  sql`${column} in (select value from json_each(${sql.placeholder(name)}))`
