// The one shape of every mutation's answer: the thing and no problems, or nothing and at least one problem.
import { messageOf } from '#core/messages.nl.ts'
import type { Problem } from '#core/problem.ts'
import type { Result } from '#core/result.ts'
import { findPerson } from '#db/people.ts'
import type { Context } from './context.ts'

/** A problem as the API tells it, with its sentence. */
export const describeProblem = (problem: Problem) => ({
  code: problem.code,
  path: problem.path,
  message: messageOf(problem),
  start: problem.start ?? null,
  end: problem.end ?? null,
  identifier: problem.identifier ?? null,
})

/** The problems of a result in the API's shape; none when it passed. */
export const problemsOf = (result: Result<unknown, Problem>) =>
  result.ok ? [] : result.problems.map(describeProblem)

/** The row that a passed result names, or null when it was refused. */
export const found = <Id, Row>(result: Result<Id, Problem>, find: (id: Id) => Row | undefined): Row | null =>
  result.ok ? (find(result.value) ?? null) : null

/** The answer of a mutation about one account. */
export const personPayload = ({ deps }: Context, result: Result<string, Problem>) => ({
  person: found(result, (id) => findPerson(deps.db, id)),
  problems: problemsOf(result),
})
