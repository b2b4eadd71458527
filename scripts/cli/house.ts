// Opens the collection for a command, as the settings of the environment say.
import type { Actor } from '#core/permissions.ts'
import { assemble, type House } from '#server/assemble.ts'
import type { Config } from '#server/config.ts'

/** Who acts when somebody with access to the machine gives a command: may manage accounts, may read no case. */
export const OPERATOR: Actor = {
  personId: 'opdrachtregel',
  organisationId: 'opdrachtregel',
  organisationKind: 'operations',
  roles: ['admin'],
  origin: 'cli',
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
