// The sample files of the import, and the house on the day that they take as today.
import { readFileSync } from 'node:fs'
import { readImportFile } from '#core/import/file/readImportFile.ts'
import type { SourceTable } from '#core/import/table.ts'
import type { Result } from '#core/result.ts'
import { openHouse, type TestHouse } from './house.ts'

/** The house on 22 November 2026. */
export function openImportHouse(): TestHouse {
  const house = openHouse()
  house.later(2)
  return house
}

/** The bytes of a sample file. */
export const sample = (name: string): Uint8Array =>
  readFileSync(new URL(`../fixtures/import/${name}`, import.meta.url))

/** The rows of a sample file. */
export const sampleTable = async (name: string): Promise<SourceTable> =>
  accepted(readImportFile(sample(name)))

/** The value of a result that must be good. */
export function accepted<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.problems))
}
