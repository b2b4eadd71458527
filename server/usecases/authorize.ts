// Stops whoever the policy does not let through, before anything is looked up.
import { type Action, type Actor, may, type Subject } from '#core/permissions.ts'

/** Nobody at the keyboard can put this right: the button was never shown to this role. */
export class ForbiddenError extends Error {
  override readonly name = 'ForbiddenError'
  readonly action: Action

  constructor(action: Action) {
    super(`not allowed: ${action}`)
    this.action = action
  }
}

/** Throws `ForbiddenError` unless the policy lets the actor do this to this subject. */
export function authorize(actor: Actor | null, action: Action, subject?: Subject): asserts actor is Actor {
  if (!may(actor, action, subject)) throw new ForbiddenError(action)
}
