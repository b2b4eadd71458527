// The demo as a list of dated steps: run in order of time, each with its own clock and its own ids.
import { createHash } from 'node:crypto'
import type { Actor } from '#core/permissions.ts'
import type { Problem } from '#core/problem.ts'
import type { Result } from '#core/result.ts'
import type { Database } from '#db/client.ts'
import type { Deps } from '#usecases/deps.ts'
import type { OrganisationKey } from './organisations.ts'

/** What earlier steps made, by the key it has in the seeds. */
export interface World {
  readonly organisations: Map<OrganisationKey, string>
  /** People with the one organisation and the roles they hold there. */
  readonly actors: Map<string, Actor>
  readonly signals: Map<string, string>
  readonly cases: Map<string, string>
  readonly bottlenecks: Map<string, string>
}

/** One act of one person at one moment. The key is unique and gives the ids that are made in the step. */
export interface Step {
  readonly key: string
  readonly at: Date
  readonly run: (deps: Deps, world: World) => void
}

/** Runs the steps in order of time, those of the same moment in the order given. */
export function runSteps(db: Database, steps: readonly Step[]): World {
  const world: World = {
    organisations: new Map(),
    actors: new Map(),
    signals: new Map(),
    cases: new Map(),
    bottlenecks: new Map(),
  }
  for (const { key, at, run } of steps.toSorted((a, b) => a.at.getTime() - b.at.getTime()))
    run({ db, now: () => at, newId: idsFrom(key) }, world)
  return world
}

/** Ids in the shape of a UUID that only depend on the key of the step and their place in it. */
function idsFrom(key: string): () => string {
  let count = 0
  return () => {
    const hex = createHash('sha256').update(`${key} ${count++}`).digest('hex')
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `8${hex.slice(13, 16)}`,
      `8${hex.slice(17, 20)}`,
      hex.slice(20, 32),
    ].join('-')
  }
}

/** What a use case answered; a refusal is a mistake in the seeds and stops with the step and the problems. */
export function settled<T>(result: Result<T, Problem>, step: string): T {
  if (result.ok) return result.value
  const problems = result.problems.map(({ code, path }) => `${code} ${path.join('.')}`).join(', ')
  throw new Error(`The seeds were refused at "${step}": ${problems}`)
}

/** What stands under a key; a key that is not there is a mistake in the seeds. */
export function known<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key)
  if (value === undefined) throw new Error(`Unknown key in the seeds: ${String(key)}`)
  return value
}
