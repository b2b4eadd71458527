// Finds early warnings as soon as a month is over.
import type { Deps } from '#usecases/deps.ts'
import { findMonthlyWarnings } from '#usecases/findMonthlyWarnings.ts'

/** Goes through the months that are over; does nothing when all were gone through. */
export async function findWarnings(deps: Deps): Promise<{ readonly done: number }> {
  findMonthlyWarnings(deps)
  return { done: 0 }
}
