// Finds the database that the settings of the environment name, for commands that make none.
import { existsSync } from 'node:fs'
import { type Config, readConfig } from '#server/config.ts'
import { CommandError } from './command.ts'

/** The settings, when the database they name is there. */
export function existingDatabase(): Config {
  const config = readConfig(process.env)
  if (!existsSync(config.databasePath))
    throw new CommandError(
      `Er is nog geen database op ${config.databasePath}. Maak haar met npx rodedraad seed, of kies een andere met DATABASE_PATH.`,
    )
  return config
}
