// Where a thread is used: decided cases, codings in progress, bottlenecks, precedents; and moving those to another thread.
import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm'
import type { SealedText } from '#core/deidentify/gate.ts'
import type { CaseRow } from './cases.ts'
import type { Queryable } from './client.ts'
import { bottleneckThreads } from './schema/bottlenecks.ts'
import { cases } from './schema/cases.ts'
import { caseTags, codings, codingTags } from './schema/codings.ts'
import { letters } from './schema/letters.ts'
import { precedentThreads } from './schema/precedents.ts'
import { threadProvisions, threads } from './schema/threads.ts'

/** The cases whose decided tags hold this thread, in order of their address; of a main theme, those of its threads. */
export const findCasesWithThread = (db: Queryable, threadId: string): readonly CaseRow[] =>
  db
    .select()
    .from(cases)
    .where(
      sql`${cases.id} in (select t.case_id from case_tags t join threads th on th.id = t.thread_id where th.id = ${threadId} or th.parent_id = ${threadId})`,
    )
    .orderBy(asc(cases.year), asc(cases.number))
    .all()

/** The thread a case was decided to be about most of all, with every case that is; undefined without one. */
export function findMainThread(
  db: Queryable,
  caseId: string,
): { readonly threadId: string; readonly caseIds: readonly string[] } | undefined {
  const isMain = and(eq(caseTags.kind, 'thread'), eq(caseTags.main, true))
  const threadId = db
    .select({ threadId: caseTags.threadId })
    .from(caseTags)
    .where(and(eq(caseTags.caseId, caseId), isMain))
    .get()?.threadId
  if (!threadId) return undefined
  const about = db
    .select({ caseId: caseTags.caseId })
    .from(caseTags)
    .where(and(eq(caseTags.threadId, threadId), isMain))
    .orderBy(asc(caseTags.caseId))
    .all()
  return { threadId, caseIds: about.map((row) => row.caseId) }
}

/** The precedents that have the thread, which search knows by its name. */
export const findPrecedentIdsWithThread = (db: Queryable, threadId: string): readonly string[] =>
  db
    .select({ id: precedentThreads.precedentId })
    .from(precedentThreads)
    .innerJoin(threads, eq(threads.id, precedentThreads.threadId))
    .where(sql`${threads.id} = ${threadId} or ${threads.parentId} = ${threadId}`)
    .orderBy(asc(precedentThreads.precedentId))
    .all()
    .map(({ id }) => id)

/** The years of letters that are not frozen yet; their counts follow the threads. */
export const findDraftLetterYears = (db: Queryable): readonly number[] =>
  db
    .select({ year: letters.year })
    .from(letters)
    .where(eq(letters.status, 'draft'))
    .orderBy(asc(letters.year))
    .all()
    .map(({ year }) => year)

/**
 * Puts one thread in the place of another on a decided case; the passage and the note stay. Says whether the case had the
 * new thread already, in which case the old tag gives way and leaves its weight behind.
 */
export function moveCaseTag(tx: Queryable, caseId: string, from: string, to: string): boolean {
  const tag = (threadId: string) => and(eq(caseTags.caseId, caseId), eq(caseTags.threadId, threadId))
  const old = tx.select().from(caseTags).where(tag(from)).get()
  const there = tx.select().from(caseTags).where(tag(to)).get()
  if (old && there && from !== to) {
    tx.delete(caseTags).where(tag(from)).run()
    if (old.main) tx.update(caseTags).set({ main: true }).where(tag(to)).run()
  } else if (old) tx.update(caseTags).set({ threadId: to }).where(tag(from)).run()
  return there !== undefined && from !== to
}

/** The tags with this thread in codings of cases that are not decided yet. */
export const findTagsInProgress = (db: Queryable, threadId: string) =>
  db
    .select({
      id: codingTags.id,
      codingId: codingTags.codingId,
      main: codingTags.main,
      note: codingTags.note,
    })
    .from(codingTags)
    .innerJoin(codings, eq(codings.id, codingTags.codingId))
    .innerJoin(cases, eq(cases.id, codings.caseId))
    .where(and(eq(codingTags.threadId, threadId), inArray(cases.status, ['coding', 'disputed'])))
    .orderBy(asc(codingTags.id))
    .all()

/** As `moveCaseTag`, for one tag of a coding, with a note of where it came from. */
export function moveCodingTag(
  tx: Queryable,
  { id, codingId, main }: { readonly id: number; readonly codingId: string; readonly main: boolean },
  to: string,
  note: SealedText | null,
): void {
  const other = and(eq(codingTags.codingId, codingId), eq(codingTags.threadId, to), ne(codingTags.id, id))
  const there = tx.select({ id: codingTags.id }).from(codingTags).where(other).get()
  if (!there) tx.update(codingTags).set({ threadId: to, note }).where(eq(codingTags.id, id)).run()
  else {
    tx.delete(codingTags).where(eq(codingTags.id, id)).run()
    if (main) tx.update(codingTags).set({ main: true }).where(eq(codingTags.id, there.id)).run()
  }
}

/** Bottlenecks, precedents and usual provisions of a thread go to another one as well. */
export function moveThreadLinks(tx: Queryable, from: string, to: string): void {
  linkBottlenecks(tx, from, to)
  tx.delete(bottleneckThreads).where(eq(bottleneckThreads.threadId, from)).run()
  copyThreadLinks(tx, from, to)
  tx.delete(precedentThreads).where(eq(precedentThreads.threadId, from)).run()
  tx.delete(threadProvisions).where(eq(threadProvisions.threadId, from)).run()
}

/** The bottlenecks of one thread are about another one as well. */
export function linkBottlenecks(tx: Queryable, from: string, to: string): void {
  tx.run(
    sql`insert or ignore into ${bottleneckThreads} (bottleneck_id, thread_id) select bottleneck_id, ${to} from ${bottleneckThreads} where thread_id = ${from}`,
  )
}

/** The parts of a split begin with the precedents and usual provisions of the whole. */
export function copyThreadLinks(tx: Queryable, from: string, to: string): void {
  tx.run(
    sql`insert or ignore into ${precedentThreads} (precedent_id, thread_id) select precedent_id, ${to} from ${precedentThreads} where thread_id = ${from}`,
  )
  tx.run(
    sql`insert or ignore into ${threadProvisions} (thread_id, provision_id) select ${to}, provision_id from ${threadProvisions} where thread_id = ${from}`,
  )
}
