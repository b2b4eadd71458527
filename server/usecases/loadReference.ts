// Laws, threads and precedents are put into a collection before its first signal.
import type { Certainty, PrecedentKind } from '#core/codes.ts'
import { amendmentOf, validityOf } from '#core/law/amendment.ts'
import type { Provision, Regulation } from '#core/law/provision.ts'
import { recordEvent } from '#db/audit.ts'
import type { Queryable } from '#db/client.ts'
import {
  insertThreadOnce,
  upsertAmendment,
  upsertPrecedent,
  upsertProvisions,
  upsertRegulations,
} from '#db/reference.ts'
import { markForIndexing } from '#db/searchOutbox.ts'
import { type Deps, instantOf } from './deps.ts'

/** A thread (rode draad) of the thesaurus as it is first loaded. */
export interface ThreadReference {
  readonly id: string
  /** The thread above it, or null for a main theme. */
  readonly parentId: string | null
  readonly label: string
  readonly definition: string
  readonly scopeNote: string | null
  /** When to choose it and when not, with an invented case for each; main themes have none. */
  readonly inclusion?: string
  readonly exclusion?: string
  readonly example?: string
  readonly counterExample?: string
  readonly synonyms: readonly string[]
  readonly keywords: readonly string[]
  /** Provisions (ids of `#core/law/reference.ts`) that typically go with it. */
  readonly provisionIds: readonly string[]
  readonly source: readonly string[]
  readonly certainty: Certainty
}

/** A ruling, ombudsman report or policy rule, with what it is about. */
export interface PrecedentReference {
  readonly id: string
  readonly kind: PrecedentKind
  readonly identifier: string
  readonly title: string
  readonly summary: string
  readonly outcome: string | null
  /** YYYY-MM-DD, or null when not known. */
  readonly date: string | null
  readonly certainty: Certainty
  readonly provisionIds: readonly string[]
  readonly threadIds: readonly string[]
}

/** What the knowledge base knows before the first signal comes in. */
export interface Reference {
  readonly regulations: readonly Regulation[]
  readonly provisions: readonly Provision[]
  readonly threads: readonly ThreadReference[]
  readonly precedents: readonly PrecedentReference[]
}

/** Loads laws, provisions, threads and precedents; doing it again changes nothing and leaves the chair's threads alone. */
export function loadReference(deps: Deps, reference: Reference): void {
  const at = instantOf(deps)
  deps.db.transaction(
    (tx) => {
      upsertRegulations(tx, reference.regulations)
      loadProvisions(tx, reference.provisions, at)
      for (const thread of parentsFirst(reference.threads)) loadThread(tx, thread, at)
      for (const { provisionIds, threadIds, ...row } of reference.precedents) {
        upsertPrecedent(tx, row, provisionIds, threadIds)
        markForIndexing(tx, 'precedent', row.id, at)
      }
      recordEvent(tx, null, at, {
        type: 'reference.loaded',
        origin: 'job',
        detail: { threads: reference.threads.length },
      })
    },
    { behavior: 'immediate' },
  )
}

function loadProvisions(tx: Queryable, provisions: readonly Provision[], at: string): void {
  const known = new Set(provisions.map(({ id }) => id))
  const byDepth = [...provisions].sort((a, b) => depth(a) - depth(b))
  upsertProvisions(
    tx,
    byDepth.map((provision) => ({
      ...provision,
      ...validityOf(provision),
      parentId: parentOf(provision.id, known),
    })),
  )
  for (const provision of byDepth) {
    const amendment = amendmentOf(provision)
    if (amendment)
      upsertAmendment(tx, {
        id: `${provision.id}-1`,
        provisionId: provision.id,
        ...amendment,
        recordedAt: at,
      })
  }
}

const depth = ({ paragraph, part }: Provision): number => (paragraph ? 1 : 0) + (part ? 1 : 0)

/** Ids spell the hierarchy out (`pw-art-31-lid-2-ond-m`); the parent is the nearest one above that is known. */
function parentOf(id: string, known: ReadonlySet<string>): string | null {
  for (const above of [id.replace(/-ond-[^-]+$/, ''), id.replace(/-lid-.*$/, '')])
    if (above !== id && known.has(above)) return above
  return null
}

const parentsFirst = (threads: readonly ThreadReference[]): readonly ThreadReference[] =>
  [...threads].sort((a, b) => Number(a.parentId !== null) - Number(b.parentId !== null))

function loadThread(tx: Queryable, { provisionIds, ...thread }: ThreadReference, at: string): void {
  const row = {
    ...thread,
    scopeNote: thread.scopeNote ?? '',
    source: thread.source.join('; '),
    validFrom: '2021-01-01',
  }
  insertThreadOnce(tx, row, provisionIds, at)
}
