// What became of the cases a frozen letter rests on: that one was taken back or made coarser, and when, and no more.
import { sql } from 'drizzle-orm'
import { paragraphsOf } from '#core/letter/editing.ts'
import type { LetterDraft } from '#core/letter.ts'
import type { Queryable } from './client.ts'
import { cases } from './schema/cases.ts'

/** That a case behind the letter changed; which one is not told. */
export interface CaseChange {
  readonly withdrawn: boolean
  readonly at: string
}

/**
 * The cases of the letter that were taken back, or made coarser since it was frozen, oldest first. A letter is drafted on
 * published cases only, so one that is withdrawn was so later.
 */
export function findCaseChanges(db: Queryable, draft: LetterDraft, frozenAt: string): readonly CaseChange[] {
  const ids = [...draft.numbers, ...paragraphsOf(draft)].flatMap(({ caseIds }) => caseIds)
  return db
    .select({ withdrawnAt: cases.withdrawnAt, coarsenedAt: cases.coarsenedAt })
    .from(cases)
    .where(sql`${cases.id} in (select value from json_each(${JSON.stringify([...new Set(ids)])}))`)
    .all()
    .flatMap(({ withdrawnAt, coarsenedAt }): readonly CaseChange[] =>
      withdrawnAt !== null
        ? [{ withdrawn: true, at: withdrawnAt }]
        : coarsenedAt !== null && coarsenedAt >= frozenAt
          ? [{ withdrawn: false, at: coarsenedAt }]
          : [],
    )
    .sort((a, b) => (a.at < b.at ? -1 : 1))
}
