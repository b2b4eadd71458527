// `npx rodedraad searchkey`: makes a key with few rights for Meilisearch and prints it.
import { createSearchKey } from '#search/meilisearchKey.ts'
import { SearchEngineError } from '#search/meilisearchServer.ts'
import { readConfig } from '#server/config.ts'
import { CommandError } from './command.ts'

export async function run(): Promise<void> {
  const { meilisearch } = readConfig(process.env)
  if (meilisearch === null)
    throw new CommandError(
      'Zet MEILI_URL op het adres van de zoekserver en MEILI_KEY op de hoofdsleutel ervan.',
    )
  try {
    process.stdout.write(`${await createSearchKey(meilisearch)}\n`)
  } catch (error) {
    if (!(error instanceof SearchEngineError)) throw error
    throw new CommandError(
      `De zoekserver gaf geen sleutel (${error.code}). Klopt het adres, en is MEILI_KEY de hoofdsleutel?`,
    )
  }
}
