// Counts what a piece of work asks of the database: statements are kept and run again, so it is the runs that count.
import type { Database } from '#db/client.ts'

/** How many statements were run, with what the work answered. */
export async function countingStatements<T>(
  db: Database,
  work: () => Promise<T>,
): Promise<{ readonly statements: number; readonly answer: T }> {
  const statement: Record<'all' | 'get' | 'run', unknown> = Object.getPrototypeOf(
    db.$client.prepare('select 1'),
  )
  const before = { all: statement.all, get: statement.get, run: statement.run }
  let statements = 0
  for (const way of ['all', 'get', 'run'] as const) {
    const original = before[way]
    statement[way] = function (this: unknown, ...values: unknown[]) {
      statements += 1
      return typeof original === 'function' ? Reflect.apply(original, this, values) : undefined
    }
  }
  try {
    return { answer: await work(), statements }
  } finally {
    Object.assign(statement, before)
  }
}
