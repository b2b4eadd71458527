// Turns the problems of a use case into the one line with which a command stops.
import { messageOf } from '#core/messages.nl.ts'
import type { Problem } from '#core/problem.ts'
import type { Result } from '#core/result.ts'
import { CommandError } from './command.ts'

/** The value of a result, or a stop with what is wrong in Dutch. */
export function orStop<T>(result: Result<T, Problem>): T {
  if (result.ok) return result.value
  throw new CommandError(result.problems.map(messageOf).join(' '))
}
