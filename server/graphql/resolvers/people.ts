// Accounts, tokens and the audit trail.
import { may, maySee } from '#core/permissions.ts'
import { type AuditRow, countEvents, findEvents } from '#db/audit.ts'
import { findApiToken, findOrganisations, findPeople } from '#db/people.ts'
import { addPerson } from '#usecases/addPerson.ts'
import { createApiToken, revokeApiToken } from '#usecases/apiTokens.ts'
import { authorize } from '#usecases/authorize.ts'
import { changePassword } from '#usecases/changePassword.ts'
import { setPersonActive } from '#usecases/setPersonActive.ts'
import { setRole } from '#usecases/setRole.ts'
import { connectionOf, pageOf } from '../connection.ts'
import { actorOf } from '../context.ts'
import type { Resolvers } from '../generated.ts'
import { found, personPayload, problemsOf } from '../payload.ts'
import { triedSparingly } from '../triedSparingly.ts'

export const peopleResolvers: Pick<Resolvers, 'Person' | 'Organisation' | 'ApiToken' | 'AuditEvent'> & {
  Query: Pick<NonNullable<Resolvers['Query']>, 'people' | 'organisations' | 'auditEvents'>
  Mutation: Pick<
    NonNullable<Resolvers['Mutation']>,
    'addPerson' | 'setPersonActive' | 'setRole' | 'changePassword' | 'createApiToken' | 'revokeApiToken'
  >
} = {
  Person: {
    email: (row, _, { viewer }) =>
      viewer?.personId === row.id || may(viewer, 'people.manage') ? row.email : null,
    secondFactor: (row, _, { viewer, loaders }) =>
      viewer?.personId === row.id || may(viewer, 'people.manage')
        ? loaders.peopleWithSecondFactor().has(row.id)
        : null,
    memberships: async (row, _, { loaders }) =>
      (await loaders.memberships.load(row.id)).map(({ organisation, membership }) => ({
        organisation,
        role: membership.role,
      })),
  },
  Organisation: {},
  ApiToken: { revoked: ({ revokedAt }) => revokedAt !== null },
  AuditEvent: {
    actor: (row, _, { viewer, loaders }) =>
      row.actorId && (!isOfSender(row) || maySee(viewer, 'audit.sender'))
        ? loaders.person.load(row.actorId)
        : null,
    // Beside the name of who did it, the signal would tell whose it is.
    subjectId: (row, _, { viewer }) =>
      !isOfSender(row) || maySee(viewer, 'signal.organisation', senderOf(row)) ? row.subjectId : null,
  },
  Query: {
    people: (_, __, context) => {
      authorize(actorOf(context), 'people.manage')
      return findPeople(context.deps.db)
    },
    organisations: (_, __, context) => {
      authorize(actorOf(context), 'people.manage')
      return findOrganisations(context.deps.db)
    },
    auditEvents: (_, { first, after }, context) => {
      authorize(actorOf(context), 'audit.read')
      const page = pageOf({ first: first ?? null, after: after ?? null })
      const total = countEvents(context.deps.db)
      // Events are only ever added and numbered without gaps, so a place in the list is a sequence number.
      return connectionOf(page, findEvents(context.deps.db, page.limit, total - page.offset + 1), total)
    },
  },
  Mutation: {
    addPerson: async (_, { input }, context) =>
      personPayload(context, await addPerson(context.deps, actorOf(context), input)),
    setPersonActive: (_, input, context) =>
      personPayload(context, setPersonActive(context.deps, actorOf(context), input)),
    setRole: (_, { input }, context) =>
      personPayload(context, setRole(context.deps, actorOf(context), input)),
    changePassword: async (_, input, context) =>
      personPayload(
        context,
        await triedSparingly(context, 'current', (actor) => changePassword(context.deps, actor, input)),
      ),
    createApiToken: (_, { name, days }, context) => {
      const result = createApiToken(context.deps, actorOf(context), { name, days: days ?? 90 })
      return {
        apiToken: found(result, ({ id }) => findApiToken(context.deps.db, id)),
        secret: result.ok ? result.value.secret : null,
        problems: problemsOf(result),
      }
    },
    revokeApiToken: (_, input, context) => {
      const result = revokeApiToken(context.deps, actorOf(context), input)
      return {
        apiToken: found(result, (id) => findApiToken(context.deps.db, id)),
        secret: null,
        problems: problemsOf(result),
      }
    },
  },
}

/** What a sender does with signals; who did it tells whose signal it is. */
const SENDER_EVENTS: readonly string[] = [
  'signal.submitted',
  'signal.revised',
  'signal.answered',
  'signal.withdrawn',
  'signals.imported',
]

/** Setting aside or handing over the answer to a question is the work of the sender as well. */
const isOfSender = ({ type, detail }: AuditRow): boolean =>
  SENDER_EVENTS.includes(type) || (type.startsWith('work.') && detail.includes('"step":"answer"'))

const senderOf = ({ organisationId }: AuditRow) => (organisationId === null ? {} : { organisationId })
