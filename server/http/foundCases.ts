// Everything a search finds, batch by batch, as far as it is published and the viewer may see it.
import type { CaseSearch } from '#core/caseAddress.ts'
import { ADDRESSEES, CAUSES, EFFECTS } from '#core/codes.ts'
import type { ExportedCase } from '#core/export/caseColumns.ts'
import { groupBy } from '#core/groupBy.ts'
import type { Actor } from '#core/permissions.ts'
import { type CaseRow, caseReference } from '#db/cases.ts'
import type { Database } from '#db/client.ts'
import { findCaseTags } from '#db/codings.ts'
import { findProvisions, findRegulations } from '#db/law.ts'
import { findThreads } from '#db/threads.ts'
import { findCaseAsked, findVisibleCasesById } from '#db/visibleCases.ts'
import { type SearchIndex, SORTS } from '#search/search.ts'
import { shortCitation } from '../graphql/provisionLabel.ts'

const BATCH_SIZE = 500

/** What the search goes through. */
export interface Searched {
  readonly db: Database
  readonly search: SearchIndex
  readonly viewer: Actor
}

/** The rows of the published cases the search finds, in its order. */
export async function* foundCases(
  { db, search, viewer }: Searched,
  { words, filter, sort }: CaseSearch,
): AsyncGenerator<readonly CaseRow[]> {
  const asked = findCaseAsked(db, viewer, words, filter)
  const found = asked
    ? [asked.id]
    : await search.ids({ words, kind: 'case', visible: ['published'], filter, sort: SORTS[sort] })
  for (let at = 0; at < found.length; at += BATCH_SIZE)
    yield findVisibleCasesById(db, viewer, found.slice(at, at + BATCH_SIZE)).filter(
      ({ status }) => status === 'published',
    )
}

/** The cases as they may leave, in the order given. */
export function asExported(db: Database, rows: readonly CaseRow[]): readonly ExportedCase[] {
  const tags = groupBy(
    findCaseTags(
      db,
      rows.map(({ id }) => id),
    ),
    ({ caseId }) => caseId,
  )
  const threads = new Map(findThreads(db).map(({ id, label }) => [id, label]))
  const regulations = new Map(findRegulations(db).map((row) => [row.id, row]))
  const provisionIds = [...tags.values()].flat().flatMap(({ provisionId }) => provisionId ?? [])
  const provisions = new Map(findProvisions(db, [...new Set(provisionIds)]).map((row) => [row.id, row]))
  return rows.map((row) => {
    const own = [...(tags.get(row.id) ?? [])].sort((a, b) => Number(b.main) - Number(a.main))
    const coded = <Code extends string>(list: readonly Code[], kind: string): readonly Code[] =>
      own.flatMap((tag) => (tag.kind === kind ? list.filter((code) => code === tag.code) : []))
    return {
      reference: caseReference(row),
      year: row.year,
      kind: row.kind,
      threads: own.flatMap(({ threadId }) => (threadId && threads.get(threadId)) || []),
      provisions: own.flatMap(({ provisionId }) => {
        const provision = provisionId ? provisions.get(provisionId) : undefined
        return provision ? [shortCitation(provision, regulations.get(provision.regulationId) ?? null)] : []
      }),
      causes: coded(CAUSES, 'cause'),
      effects: coded(EFFECTS, 'effect'),
      addressees: coded(ADDRESSEES, 'addressee'),
      severity: row.severity,
      duration: row.duration,
      tailoring: row.tailoring,
      remedyKind: row.remedyKind,
      outcome: row.outcome,
      legalGround: row.legalGround,
    }
  })
}
