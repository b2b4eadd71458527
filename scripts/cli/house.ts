// Opens the collection for a command, as the settings of the environment say.
import { existsSync } from 'node:fs'
import type { Actor } from '#core/permissions.ts'
import { assemble, type House } from '#server/assemble.ts'
import { type Config, readConfig } from '#server/config.ts'
import { CommandError } from './command.ts'

/** Who acts when somebody with access to the machine gives a command: may manage accounts, may read no case. */
export const OPERATOR: Actor = {
  personId: 'opdrachtregel',
  organisationId: 'opdrachtregel',
  organisationKind: 'operations',
  roles: ['admin'],
  origin: 'cli',
}

/** Where the database is, if it is there. */
export function existingDatabase(): Config {
  const config = readConfig(process.env)
  if (!existsSync(config.databasePath))
    throw new CommandError(
      `Er is nog geen database op ${config.databasePath}. Maak haar met npx rodedraad seed, of kies een andere met DATABASE_PATH.`,
    )
  return config
}

/** Does work with the collection and closes it afterwards, whatever happens. */
export async function withHouse<T>(config: Config, work: (house: House) => Promise<T>): Promise<T> {
  const house = assemble(config)
  try {
    return await work(house)
  } finally {
    house.close()
  }
}
