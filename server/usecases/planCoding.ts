// Settles for a new case whether one or two coders read it, by the policy of the chair.
import { createHmac } from 'node:crypto'
import { type CodingPolicy, isNewCode, type PlanGround } from '#core/codingPolicy.ts'
import { firstDay } from '#core/period.ts'
import { suggest } from '#core/suggest/suggest.ts'
import type { CaseRow } from '#db/cases.ts'
import type { Queryable } from '#db/client.ts'
import { findCodeAges, readPolicy, savePlan } from '#db/codingPlans.ts'
import { readSetting, writeSetting } from '#db/people.ts'
import { findSuggestibleThreads } from '#db/threads.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'

/** What the draws are made with. Nobody reads it, so nobody can tell beforehand which cases are drawn. */
const DRAW_SECRET_SETTING = 'coding_draw_secret'

/** The first suggestions a coder would be shown: a new code among them asks for two coders from the start. */
const SUGGESTIONS_LOOKED_AT = 3

/** Settles and keeps how many coders this case asks for. Later policies leave it as it is. */
export function planCoding(tx: Queryable, deps: Deps, row: CaseRow): void {
  const policy = readPolicy(tx)
  savePlan(tx, row.id, groundFor(tx, deps, row, policy), instantOf(deps))
}

function groundFor(tx: Queryable, deps: Deps, row: CaseRow, policy: CodingPolicy): PlanGround {
  if (policy.doubleShare >= 1) return 'all'
  if (isDrawn(tx, deps, `double ${row.id}`, policy.doubleShare)) return 'sample'
  return anyNewCode(tx, deps, likelyThreads(tx, row)) ? 'new_code' : 'single'
}

/** Whether one of these threads is a new code by the policy of now. */
export function anyNewCode(tx: Queryable, deps: Deps, threadIds: readonly string[]): boolean {
  const [policy, today] = [readPolicy(tx), todayOf(deps)]
  return findCodeAges(tx, threadIds).some((age) => isNewCode(age, policy, today))
}

function likelyThreads(tx: Queryable, row: CaseRow): readonly string[] {
  const text = `${row.narrative}\n${row.summary}`
  const { threads } = suggest(
    { text, title: row.title, date: firstDay(row.period) },
    { threads: findSuggestibleThreads(tx) },
  )
  return threads.slice(0, SUGGESTIONS_LOOKED_AT).map(({ id }) => id)
}

/** Draws with this chance; the same words always give the same draw within one collection. */
export function isDrawn(tx: Queryable, deps: Deps, words: string, chance: number): boolean {
  return drawnNumber(tx, deps, words) < chance
}

/** A number from 0 up to 1 that follows from the words and from a secret of this collection. */
export function drawnNumber(tx: Queryable, deps: Deps, words: string): number {
  let secret = readSetting(tx, DRAW_SECRET_SETTING)
  if (secret === undefined) {
    secret = deps.newId() + deps.newId()
    writeSetting(tx, DRAW_SECRET_SETTING, secret)
  }
  return createHmac('sha256', secret).update(words).digest().readUIntBE(0, 6) / 2 ** 48
}
