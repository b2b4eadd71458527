// The laws of a case in progress, for finding its provisions while somebody types.
import { createHash } from 'node:crypto'
import { regulationOf } from '#core/citations/aboutCitation.ts'
import { findCitations } from '#core/citations/findCitations.ts'
import { findCase, findSignalsOfCases } from '#db/cases.ts'
import { isInProgress, isVisible } from '#db/visibleCases.ts'
import type { Context } from './context.ts'

/** Stories of which is remembered what they cite: more than are coded at one time. */
const REMEMBERED_MAX = 100

type CitationReader = (story: string) => ReturnType<typeof findCitations>

/**
 * Gives the ids of the regulations that a story cites; what the last stories cite is remembered, so that one is not
 * read anew at every keystroke. Of a story only its digest is kept, not a word.
 */
export function citedLaws(citationsIn: CitationReader): (story: string) => readonly string[] {
  const remembered = new Map<string, readonly string[]>()
  return (story) => {
    const digest = createHash('sha256').update(story).digest('base64')
    const known = remembered.get(digest)
    if (known !== undefined) return known
    const ids = citationsIn(story).map((each) => (each.kind === 'provision' ? regulationOf(each) : null))
    const laws = [...new Set(ids)].filter((id) => id !== null)
    const [oldest] = remembered.keys()
    if (oldest !== undefined && remembered.size >= REMEMBERED_MAX) remembered.delete(oldest)
    remembered.set(digest, laws)
    return laws
  }
}

const citedIn = citedLaws(findCitations)

/** The laws that senders of a case in progress named and those cited in its story; none to who may not read it now. */
export function lawsOfCase({ deps, viewer }: Context, caseId: string | null): readonly string[] {
  const row = caseId === null ? undefined : findCase(deps.db, caseId)
  if (!row || !isInProgress(row) || !isVisible(viewer, row)) return []
  const named = findSignalsOfCases(deps.db, [row.id]).map(({ signal }) => signal.regulationId)
  return [...new Set([...named, ...citedIn(row.narrative)])].filter((id) => id !== null)
}
