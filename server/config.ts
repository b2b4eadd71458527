// Reads the environment once; the only file that does. A setting that makes no sense stops the start with a Dutch line.
import { isIP } from 'node:net'
import { z } from 'zod'
import { ADDRESSES, type Addresses } from '#core/algorithms/addresses.ts'

const DEMO_DATABASE = 'data/demo.db'

/** The names that express knows for ranges of addresses. */
const ADDRESS_RANGES = ['loopback', 'linklocal', 'uniquelocal']

/** Whether this is an address, a range as 10.0.0.0/8, or the name of one. */
function isAddressOrRange(written: string): boolean {
  const [, address = written, bits] = /^([^/]+)\/(\d{1,3})$/.exec(written) ?? []
  const version = isIP(address)
  if (version === 0) return ADDRESS_RANGES.includes(written)
  return bits === undefined || (Number(bits) > 0 && Number(bits) <= (version === 4 ? 32 : 128))
}

const ENVIRONMENT = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_PATH: z.string().min(1).optional(),
  DEMO: z.enum(['on', 'off']).optional(),
  MEILI_URL: z.url().optional(),
  MEILI_KEY: z.string().optional(),
  NODE_ENV: z.string().optional(),
  /** The address for users; when it is HTTPS, cookies are only sent over that. */
  PUBLIC_URL: z.url().optional(),
  /** The proxies whose word is taken for the address of a user: addresses, ranges or their names. */
  TRUST_PROXY: z
    .string()
    .default('loopback')
    .transform((written) => written.split(',').map((each) => each.trim()))
    .refine((written) => written.every(isAddressOrRange)),
  /** Where the public can ask about the program: an e-mail address or a page. */
  CONTACT_ADDRESS: z.union([z.email(), z.url({ protocol: /^https$/ })]).default(ADDRESSES.contact),
  /** Where the source code of this program can be read. */
  SOURCE_CODE_URL: z.url({ protocol: /^https$/ }).default(ADDRESSES.sourceCode),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})

export interface Config {
  readonly port: number
  readonly host: string
  readonly databasePath: string
  /** Whether an empty database is to be filled with the invented demo cases. */
  readonly seedDemo: boolean
  readonly meilisearch: { readonly url: string; readonly key: string } | null
  readonly production: boolean
  readonly publicUrl: string | null
  readonly trustedProxies: readonly string[]
  readonly addresses: Addresses
  readonly logLevel: string
}

/** Without a database of one's own, the demo: nothing has to be set to look around. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = ENVIRONMENT.safeParse(environment)
  if (!parsed.success) {
    const names = parsed.error.issues.map(({ path }) => path.join('.')).join(', ')
    throw new ConfigError(`De instelling ${names} heeft een waarde die niet kan. Zie docs/beheer.md.`)
  }
  const settings = parsed.data
  if (settings.MEILI_URL && !settings.MEILI_KEY)
    throw new ConfigError(
      'MEILI_URL is ingesteld zonder MEILI_KEY. Geef ook een sleutel, of haal MEILI_URL weg.',
    )
  return {
    port: settings.PORT,
    host: settings.HOST,
    databasePath: settings.DATABASE_PATH ?? DEMO_DATABASE,
    seedDemo: settings.DEMO ? settings.DEMO === 'on' : settings.DATABASE_PATH === undefined,
    meilisearch: settings.MEILI_URL ? { url: settings.MEILI_URL, key: settings.MEILI_KEY ?? '' } : null,
    production: settings.NODE_ENV === 'production',
    publicUrl: settings.PUBLIC_URL ?? null,
    trustedProxies: settings.TRUST_PROXY,
    addresses: { contact: settings.CONTACT_ADDRESS, sourceCode: settings.SOURCE_CODE_URL },
    logLevel: settings.LOG_LEVEL,
  }
}

/** A setting the person who starts the program can put right; `message` is Dutch and complete. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}
