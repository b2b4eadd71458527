// How many coders each case asks for, and the policy by which that is settled.
import { eq, inArray, sql } from 'drizzle-orm'
import {
  type CodeAge,
  type CodingPolicy,
  codersNeeded,
  FIRST_POLICY,
  type PlanGround,
} from '#core/codingPolicy.ts'
import type { Queryable } from './client.ts'
import { readNumbers, writeSetting } from './people.ts'
import { prepared } from './prepared.ts'
import { codingPlans } from './schema/codingPlans.ts'
import { threads } from './schema/threads.ts'

export type PlanRow = typeof codingPlans.$inferSelect

/** The setting that holds the policy, as JSON. */
const POLICY_SETTING = 'coding_policy'

/** The policy as the chair set it, or as it is at first. */
export function readPolicy(db: Queryable): CodingPolicy {
  const numberOf = readNumbers(db, POLICY_SETTING)
  return {
    doubleShare: numberOf('doubleShare', FIRST_POLICY.doubleShare),
    newCodeMonths: numberOf('newCodeMonths', FIRST_POLICY.newCodeMonths),
    newCodeCases: numberOf('newCodeCases', FIRST_POLICY.newCodeCases),
    repeatShare: numberOf('repeatShare', FIRST_POLICY.repeatShare),
  }
}

export const writePolicy = (tx: Queryable, policy: CodingPolicy): void =>
  writeSetting(tx, POLICY_SETTING, JSON.stringify(policy))

/** Settles how many coders a case asks for; said again, it replaces what was said before. */
export function savePlan(tx: Queryable, caseId: string, ground: PlanGround, at: string): void {
  const plan = { codersNeeded: codersNeeded(ground), ground, at }
  tx.insert(codingPlans)
    .values({ caseId, ...plan })
    .onConflictDoUpdate({ target: codingPlans.caseId, set: plan })
    .run()
}

export const findPlans = (db: Queryable, caseIds: readonly string[]): readonly PlanRow[] =>
  db
    .select()
    .from(codingPlans)
    .where(inArray(codingPlans.caseId, [...caseIds]))
    .all()

const planOf = prepared((db) =>
  db
    .select()
    .from(codingPlans)
    .where(eq(codingPlans.caseId, sql.placeholder('caseId')))
    .prepare(),
)

export const findPlan = (db: Queryable, caseId: string): PlanRow | undefined => planOf(db).get({ caseId })

/** How long these threads are in use and how many decided cases they have. */
export const findCodeAges = (db: Queryable, threadIds: readonly string[]): readonly CodeAge[] =>
  db
    .select({
      validFrom: threads.validFrom,
      decidedCases: sql<number>`(select count(*) from case_tags t where t.thread_id = threads.id)`,
    })
    .from(threads)
    .where(inArray(threads.id, [...threadIds]))
    .all()
