// Passwords and codes that are asked once more can be guessed there as well as at the door, so tries count together.
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { type Result, refused } from '#core/result.ts'
import { actorOf, type Context } from './context.ts'

/** What `attempt` answers, or `TOO_MANY_ATTEMPTS` at `path` when this account was tried too often. */
export async function triedSparingly<T>(
  context: Context,
  path: string,
  attempt: (actor: Actor) => Result<T, Problem> | Promise<Result<T, Problem>>,
): Promise<Result<T, Problem>> {
  const actor = actorOf(context)
  if (!context.cookie.mayTry(actor.personId)) return refused(problem('TOO_MANY_ATTEMPTS', path))
  const result = await attempt(actor)
  if (result.ok) context.cookie.takeBack(actor.personId)
  return result
}
