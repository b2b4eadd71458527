// Now and then a decided case comes back unannounced, so that the team sees whether it would read it the same again.
import { DAY_MS } from '#core/days.ts'
import type { Actor } from '#core/permissions.ts'
import { recordEvent } from '#db/audit.ts'
import { copySignals, findRepeatable, insertRepeat } from '#db/caseRepeats.ts'
import { type CaseRow, insertCase } from '#db/cases.ts'
import type { Queryable } from '#db/client.ts'
import { readPolicy, savePlan } from '#db/codingPlans.ts'
import { markForIndexing } from '#db/searchOutbox.ts'
import { type Deps, instantOf } from './deps.ts'
import { drawnNumber, isDrawn } from './planCoding.ts'

/** A case comes back when those who read it will have forgotten it, and is young enough to look like what comes in now. */
const FORGOTTEN_AFTER_DAYS = 60
const CANDIDATES_MAX = 200
/** Not at the very moment of the case beside which it was drawn, by which it could be told. */
const EARLIER_HOURS_MAX = 60

/**
 * Draws, beside a case that was opened, whether a decided case comes back. It comes back as a case with an address of its
 * own that says exactly what the decided one said when it was opened; nothing about the decided case changes.
 */
export function planRepeat(tx: Queryable, deps: Deps, actor: Actor, beside: CaseRow): void {
  const { repeatShare } = readPolicy(tx)
  if (repeatShare === 0 || !isDrawn(tx, deps, `repeat ${beside.id}`, repeatShare)) return
  const before = new Date(deps.now().getTime() - FORGOTTEN_AFTER_DAYS * DAY_MS).toISOString()
  const candidates = findRepeatable(tx, before, CANDIDATES_MAX)
  const original = candidates[Math.floor(drawnNumber(tx, deps, `which ${beside.id}`) * candidates.length)]
  if (!original) return

  const earlier = drawnNumber(tx, deps, `when ${beside.id}`) * EARLIER_HOURS_MAX * 3_600_000
  bringBack(tx, deps, actor, original, new Date(deps.now().getTime() - earlier))
}

/** Brings a decided case back as a case of its own that was opened at this moment. Answers the id of the repeat. */
export function bringBack(
  tx: Queryable,
  deps: Deps,
  actor: Actor,
  original: CaseRow,
  openedAt: Date,
): string {
  const at = instantOf(deps)
  const id = deps.newId()
  insertCase(tx, asOpened(original, id, openedAt.toISOString()))
  copySignals(tx, original.id, id, at)
  savePlan(tx, id, 'repeat', at)
  insertRepeat(tx, { caseId: id, originalId: original.id, plannedAt: at })
  markForIndexing(tx, 'case', id, at)
  recordEvent(tx, actor, at, { type: 'case.repeat-planned', subjectId: id })
  return id
}

/** The case as its coders first met it: the story and who it is about, without anything that was decided since. */
const asOpened = (row: CaseRow, id: string, createdAt: string) => ({
  id,
  createdAt,
  year: row.year,
  kind: row.kind,
  title: row.title,
  summary: row.summary,
  narrative: row.narrative,
  wouldHaveHelped: row.wouldHaveHelped,
  period: row.period,
  province: row.province,
  municipalitySize: row.municipalitySize,
  household: row.household,
  ageBand: row.ageBand,
  benefit: row.benefit,
  contentHash: row.contentHash,
  createdBy: row.createdBy,
})
