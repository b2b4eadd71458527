// For rows that cannot be missing, because the database holds their foreign keys.

/** A row that a foreign key promises; throws when it is not there all the same. */
export function sure<T>(row: T | null | undefined): T {
  if (row == null) throw new Error('a row that a foreign key promises is not there')
  return row
}
