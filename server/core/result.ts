/** The outcome of a rule that a user can put right: a value, or every problem at once. */
export type Result<T, P> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly P[] }

/** Wraps a value that passed every rule. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

/** Wraps the problems of an input that did not pass; there is always at least one. */
export const refused = <P>(
  ...problems: readonly [P, ...P[]]
): { readonly ok: false; readonly problems: readonly P[] } => ({
  ok: false,
  problems,
})

/** The problems of several results together, in their order; none when every one passed. */
export const problemsAmong = <P>(...results: readonly Result<unknown, P>[]): readonly P[] =>
  results.flatMap((result) => (result.ok ? [] : result.problems))
