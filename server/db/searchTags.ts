// The tags of a document as search wants them: values with everything above them, and the words they are known by.
import { eq } from 'drizzle-orm'
import { provisionLevels } from '#core/law/provisionLevels.ts'
import { BETWEEN_LABELS, type SearchDocument } from '#core/search/document.ts'
import type { Database } from './client.ts'
import type { caseTags } from './schema/codings.ts'
import { provisions, regulations } from './schema/law.ts'
import { threads } from './schema/threads.ts'

type Tag = Pick<typeof caseTags.$inferSelect, 'kind' | 'threadId' | 'provisionId' | 'code'>
type ProvisionRow = typeof provisions.$inferSelect

/** Describes tags for search; it reads the names of all threads and provisions once. */
export function tagDescriber(
  db: Database,
): (tags: readonly Tag[]) => { readonly tags: SearchDocument['tags']; readonly labels: string } {
  const threadOf = loadThreads(db)
  const provisionOf = loadProvisions(db)
  return (tags) => {
    const found = {
      threads: tags.flatMap(({ threadId }) => threadId ?? []),
      provisions: tags.flatMap(({ provisionId }) => provisionId ?? []),
    }
    const threadIds = [...new Set(found.threads.flatMap((id) => threadOf.get(id)?.withAncestors ?? []))]
    const provisionIds = [
      ...new Set(found.provisions.flatMap((id) => provisionOf.get(id)?.withAncestors ?? [])),
    ]
    const codesOf = (kind: Tag['kind']) => tags.flatMap((tag) => (tag.kind === kind ? (tag.code ?? []) : []))
    return {
      tags: {
        threadIds,
        provisionIds,
        regulationIds: [
          ...new Set(found.provisions.flatMap((id) => provisionOf.get(id)?.regulationId ?? [])),
        ],
        causes: codesOf('cause'),
        effects: codesOf('effect'),
        addressees: codesOf('addressee'),
      },
      labels: [
        ...threadIds.flatMap((id) => threadOf.get(id)?.words ?? []),
        ...provisionIds.flatMap((id) => provisionOf.get(id)?.words ?? []),
      ].join(BETWEEN_LABELS),
    }
  }
}

function loadThreads(db: Database) {
  const rows = db.select().from(threads).all()
  return new Map(
    rows.map(({ id, parentId, label, synonyms }) => [
      id,
      {
        withAncestors: parentId === null ? [id] : [id, parentId],
        words: [label, ...synonyms].join(BETWEEN_LABELS),
      },
    ]),
  )
}

function loadProvisions(db: Database) {
  const rows = db
    .select({ provision: provisions, regulation: regulations })
    .from(provisions)
    .innerJoin(regulations, eq(regulations.id, provisions.regulationId))
    .all()
  return new Map(
    rows.map(({ provision, regulation }) => [
      provision.id,
      {
        regulationId: regulation.id,
        withAncestors: [...provisionLevels(provision.id), regulation.id],
        words: wordsOf(provision, regulation.abbreviation ?? regulation.citationTitle),
      },
    ]),
  )
}

function wordsOf({ article, paragraph, part, subject }: ProvisionRow, regulation: string): string {
  const place = [`artikel ${article}`, paragraph && `lid ${paragraph}`, part && `onder ${part}`]
  return `${place.filter(Boolean).join(' ')} ${regulation}: ${subject}`
}
