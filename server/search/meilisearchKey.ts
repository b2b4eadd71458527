/** Makes a key for the search server with no more rights than the index needs. */
import { ask, connect, type MeilisearchAccess } from './meilisearchServer.ts'

/** What the engine does on the server, and nothing else: no keys, dumps, snapshots or other people's indexes. */
const ACTIONS = [
  'search',
  'documents.add',
  'documents.get',
  'documents.delete',
  'indexes.create',
  'indexes.get',
  'indexes.delete',
  'indexes.swap',
  'settings.update',
  'tasks.get',
] as const

/** Indexes that start with this name are ours: the index itself, the next one, and throw-away ones. */
const INDEXES = 'rodedraad*'

/** The new key; `access` holds the master key, which only ever makes keys. */
export async function createSearchKey(access: MeilisearchAccess): Promise<string> {
  const client = connect(access)
  const { key } = await ask(() =>
    client.createKey({
      name: 'Rode Draad',
      description: 'Zoeken en bijwerken van de index van Rode Draad',
      actions: [...ACTIONS],
      indexes: [INDEXES],
      expiresAt: null,
    }),
  )
  return key
}
