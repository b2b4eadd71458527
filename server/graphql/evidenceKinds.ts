// Which kinds of organisations the evidence of a bottleneck tells of by name, and which only together.
import type { OrganisationKind } from '#core/codes.ts'
import type { findEvidence } from '#db/bottlenecks.ts'
import type { Reporters } from '#db/evidence.ts'
import { ORGANISATIONS_PER_KIND_MIN } from '#db/people.ts'

type EvidenceRow = ReturnType<typeof findEvidence>[number]

/** The kinds that reported anything, as one viewer may be told of them. */
export interface ToldKinds {
  readonly named: ReadonlySet<OrganisationKind>
  /** Told as one group. */
  readonly others: ReadonlySet<OrganisationKind>
  /** Whether so many organisations stand behind the others that a case of theirs points at none of them. */
  readonly othersCounted: boolean
}

/**
 * A bottleneck can be made of any cases, so what is counted over one set and not over the next tells of one case. The evidence
 * therefore names no kind that a case by itself does not: the other kinds are one group, and where also together they are too
 * few organisations, no count is given. `all` is for who may see who sent a signal.
 */
export function toldKinds(
  { activeByKind }: Reporters,
  { tellable, all }: { readonly tellable: ReadonlySet<OrganisationKind>; readonly all: boolean },
): ToldKinds {
  const others = all ? [] : activeByKind.filter(({ kind }) => !tellable.has(kind))
  const hidden = new Set(others.map(({ kind }) => kind))
  return {
    named: new Set(activeByKind.map(({ kind }) => kind).filter((kind) => !hidden.has(kind))),
    others: hidden,
    othersCounted:
      others.reduce((sum, { organisations }) => sum + organisations, 0) >= ORGANISATIONS_PER_KIND_MIN,
  }
}

/** How many cases each kind reported, most first, and which of the kinds and groups that ever reported did so here. */
export function summariseKinds(rows: readonly EvidenceRow[], { named, others, othersCounted }: ToldKinds) {
  const casesOf = (among: ReadonlySet<OrganisationKind>) =>
    new Set(
      rows.flatMap(({ caseId, organisationKind: kind }) => (kind !== null && among.has(kind) ? caseId : [])),
    ).size
  const organisationKinds = [...named]
    .map((kind) => ({ kind, count: casesOf(new Set([kind])) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.kind.localeCompare(b.kind))
  const fromOthers = casesOf(others)
  return {
    organisationKinds,
    otherKinds: others.size === 0 ? null : { count: othersCounted ? fromOthers : null },
    kindsReporting: organisationKinds.length + Number(othersCounted && fromOthers > 0),
    kindsActive: named.size + Number(othersCounted),
  }
}
