// Who is logged in, what waits for them, and the ways in and out.
import { type Action, may, POLICY } from '#core/permissions.ts'
import type { Problem } from '#core/problem.ts'
import { problem } from '#core/problem.ts'
import { type Result, refused } from '#core/result.ts'
import { findApiTokens, findMemberships, findOrganisations, findPeople, findPerson } from '#db/people.ts'
import { findSavedSearches } from '#db/savedSearches.ts'
import { isSecondFactorRequired } from '#db/secondFactors.ts'
import { isDemo, logIn, logInAsDemo, logOut, type NewSession, switchOrganisation } from '#usecases/logIn.ts'
import { readActor } from '../actor.ts'
import { actorOf, type Context } from '../context.ts'
import type { Resolvers } from '../generated.ts'
import { describeProblem, problemsOf } from '../payload.ts'
import { sure } from '../sure.ts'

const actions = Object.keys(POLICY).filter((action): action is Action => action in POLICY)

export const viewerResolvers: Pick<Resolvers, 'Viewer' | 'About' | 'DemoPerson'> & {
  Query: Pick<NonNullable<Resolvers['Query']>, 'viewer' | 'about'>
  Mutation: Pick<
    NonNullable<Resolvers['Mutation']>,
    'login' | 'loginAsDemo' | 'logout' | 'switchOrganisation'
  >
} = {
  Viewer: {
    person: (actor, _, { deps }) => sure(findPerson(deps.db, actor.personId)),
    organisation: (actor, _, { loaders }) => loaders.organisation.load(actor.organisationId).then(sure),
    organisations: (actor, _, { deps }) => {
      const own = new Set(
        findMemberships(deps.db, [actor.personId]).map(({ organisation }) => organisation.id),
      )
      return findOrganisations(deps.db).filter(({ id }) => own.has(id))
    },
    actions: (actor) => actions.filter((action) => may(actor, action)),
    apiTokens: (actor, _, { deps }) => findApiTokens(deps.db, actor.personId),
    savedSearches: (actor, _, { deps }) => findSavedSearches(deps.db, actor.personId),
  },
  About: {
    demoPeople: (about, _, context) => (about.demo ? demoPeople(context) : []),
  },
  DemoPerson: {},
  Query: {
    viewer: (_, __, { viewer }) => viewer,
    about: (_, __, { deps, version }) => ({
      demo: isDemo(deps.db),
      version,
      secondFactorRequired: isSecondFactorRequired(deps.db),
      demoPeople: [],
    }),
  },
  Mutation: {
    login: async (_, { input }, context) => {
      const account = input.email.trim().toLowerCase()
      if (!context.cookie.mayTry(account))
        return { viewer: null, problems: [describeProblem(problem('TOO_MANY_ATTEMPTS', 'email'))] }
      const { email, password, code } = input
      const session = await logIn(context.deps, { email, password, code: code ?? '' })
      // Being asked for the code is no failed try; a wrong code is.
      if (session.ok || session.problems[0]?.code === 'CODE_NEEDED') context.cookie.takeBack(account)
      return enter(context, session)
    },
    loginAsDemo: (_, { personId }, context) => enter(context, logInAsDemo(context.deps, personId)),
    logout: (_, __, context) => {
      const { viewer, cookie } = context
      if (viewer && cookie.secret) logOut(context.deps, viewer, cookie.secret)
      cookie.clear()
      return { done: true, problems: [] }
    },
    switchOrganisation: (_, { organisationId }, context) => {
      const { secret } = context.cookie
      const actor = actorOf(context)
      return enter(
        context,
        secret === null
          ? refused(problem('NOT_FOUND', 'organisationId'))
          : switchOrganisation(context.deps, actor, { organisationId, secret }),
      )
    },
  },
}

function enter({ deps, cookie }: Context, result: Result<NewSession, Problem>) {
  if (!result.ok) return { viewer: null, problems: problemsOf(result) }
  cookie.set(result.value)
  return { viewer: readActor(deps.db, { ...result.value, origin: 'web' }), problems: [] }
}

/** Enough to walk the whole way: one person per role and kind of organisation. */
function demoPeople({ deps }: Context) {
  const people = findPeople(deps.db).filter(({ active }) => active)
  const held = findMemberships(
    deps.db,
    people.map(({ id }) => id),
  )
  const shown = new Set<string>()
  return people.flatMap(({ id, name }) => {
    const [first, ...more] = held.filter(({ membership }) => membership.personId === id)
    const part = `${first?.membership.role} ${first?.organisation.kind}`
    if (!first || shown.has(part)) return []
    shown.add(part)
    const same = more.filter(({ organisation }) => organisation.id === first.organisation.id)
    return [
      {
        id,
        name,
        organisation: first.organisation.name,
        roles: [first, ...same].map((m) => m.membership.role),
      },
    ]
  })
}
