// Organisations, the people in them, what role they have there, and how they prove who they are.
import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { ORGANISATION_KINDS, type OrganisationKind, ROLES, type Role } from '#core/codes.ts'
import { instant, oneOf } from './columns.ts'

export const organisations = sqliteTable(
  'organisations',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull().unique(),
    kind: text('kind').$type<OrganisationKind>().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [oneOf('organisations_kind', t.kind, ORGANISATION_KINDS)],
)

export const people = sqliteTable(
  'people',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    /** Argon2id in PHC form; null for accounts that can only enter through the demo. */
    passwordHash: text('password_hash'),
    active: integer('active', { mode: 'boolean' }).notNull().default(true),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [uniqueIndex('people_email').on(sql`lower(${t.email})`)],
)

export const memberships = sqliteTable(
  'memberships',
  {
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    role: text('role').$type<Role>().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.organisationId, t.role] }),
    oneOf('memberships_role', t.role, ROLES),
    index('memberships_organisation').on(t.organisationId),
  ],
)

export const sessions = sqliteTable('sessions', {
  /** SHA-256 of the cookie's secret; the secret itself is never stored. */
  tokenHash: text('token_hash').primaryKey(),
  personId: text('person_id')
    .notNull()
    .references(() => people.id),
  organisationId: text('organisation_id')
    .notNull()
    .references(() => organisations.id),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
})

export const apiTokens = sqliteTable(
  'api_tokens',
  {
    id: text('id').primaryKey(),
    tokenHash: text('token_hash').notNull().unique(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    name: text('name').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (t) => [
    index('api_tokens_person').on(t.personId),
    check('api_tokens_order', sql`${t.expiresAt} > ${t.createdAt}`),
  ],
)

/** The second proof of who logs in: a secret shared with an app that shows codes by the clock (RFC 6238). */
export const secondFactors = sqliteTable('second_factors', {
  personId: text('person_id')
    .primaryKey()
    .references(() => people.id),
  /** Base32. The app keeps the same, and codes are made from it, so it cannot be a hash. */
  secret: text('secret').notNull(),
  createdAt: instant('created_at').notNull(),
  /** Empty until a first code showed that the app has it; until then nothing is asked. */
  confirmedAt: instant('confirmed_at'),
  /** The half minute, counted since 1970, of the last code used: a code works once. */
  lastStep: integer('last_step'),
})

/** What lets someone in who lost the app: each works once and is gone then. */
export const recoveryCodes = sqliteTable(
  'recovery_codes',
  {
    /** SHA-256 of the code; the code itself is never stored. */
    codeHash: text('code_hash').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
  },
  (t) => [index('recovery_codes_person').on(t.personId)],
)

/** Facts about this collection as a whole, such as whether it is the demo. */
export const settings = sqliteTable('settings', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
})
