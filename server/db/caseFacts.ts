// The published cases a letter counts, each with its tags, bottlenecks and sources gathered into one row.
import { and, asc, eq, lt, sql } from 'drizzle-orm'
import type { CaseFact } from '#core/letter/facts.ts'
import { bottleneckName } from './bottleneckFacts.ts'
import { caseReference } from './cases.ts'
import type { Queryable } from './client.ts'
import { bottleneckCases, bottlenecks } from './schema/bottlenecks.ts'
import { caseSignals, cases } from './schema/cases.ts'
import { caseTags } from './schema/codings.ts'
import { organisations } from './schema/organisations.ts'
import { signals } from './schema/signals.ts'

/** All cases published up to and including the year, in the order of their permanent address. */
export function readCases(db: Queryable, year: number): readonly CaseFact[] {
  const tags = tagsByCase(db)
  const rested = bottlenecksByCase(db)
  const origins = originsByCase(db)
  return db
    .select({
      id: cases.id,
      year: cases.year,
      number: cases.number,
      publishedYear: sql<number>`cast(substr(${cases.publishedAt}, 1, 4) as integer)`,
      kind: cases.kind,
      severity: cases.severity,
      tailoring: cases.tailoring,
      province: cases.province,
    })
    .from(cases)
    .where(and(eq(cases.status, 'published'), lt(cases.publishedAt, `${year + 1}-`)))
    .orderBy(asc(cases.year), asc(cases.number))
    .all()
    .map(({ year: eventYear, number, ...fact }) => ({
      ...fact,
      reference: caseReference({ year: eventYear, number }),
      ...sortTags(tags.get(fact.id) ?? ''),
      bottlenecks: rested.get(fact.id) ?? [],
      ...(origins.get(fact.id) ?? { organisationKinds: [], sources: [] }),
    }))
}

/** The tags of a case as `kind:target` words, a main one with a star behind it. */
const tagsByCase = (db: Queryable): ReadonlyMap<string, string> =>
  new Map(
    db
      .select({
        caseId: caseTags.caseId,
        tags: sql<string>`group_concat(${caseTags.kind} || ':' || coalesce(${caseTags.threadId}, ${caseTags.provisionId}, ${caseTags.code}) || iif(${caseTags.main}, '*', ''), ' ')`,
      })
      .from(caseTags)
      .groupBy(caseTags.caseId)
      .all()
      .map(({ caseId, tags }) => [caseId, tags]),
  )

type TagFacts = Pick<
  CaseFact,
  'mainThread' | 'mainCause' | 'threads' | 'provisions' | 'causes' | 'effects' | 'addressees'
>

function sortTags(words: string): TagFacts {
  const found: Record<string, string[]> = { thread: [], provision: [], cause: [], effect: [], addressee: [] }
  const mains = new Map<string, string>()
  for (const word of words.split(' ')) {
    const colon = word.indexOf(':')
    const kind = word.slice(0, colon)
    const isMain = word.endsWith('*')
    const target = word.slice(colon + 1, isMain ? -1 : undefined)
    found[kind]?.push(target)
    if (isMain) mains.set(kind, target)
  }
  const of = (kind: string) => (found[kind] ?? []).sort()
  return {
    mainThread: mains.get('thread') ?? null,
    mainCause: mains.get('cause') ?? null,
    threads: of('thread'),
    provisions: of('provision'),
    causes: of('cause'),
    effects: of('effect'),
    addressees: of('addressee'),
  }
}

const bottlenecksByCase = (db: Queryable): ReadonlyMap<string, readonly string[]> =>
  new Map(
    db
      .select({
        caseId: bottleneckCases.caseId,
        numbers: sql<string>`group_concat(${bottlenecks.number}, ' ')`,
      })
      .from(bottleneckCases)
      .innerJoin(bottlenecks, eq(bottlenecks.id, bottleneckCases.bottleneckId))
      .groupBy(bottleneckCases.caseId)
      .all()
      .map(({ caseId, numbers }) => [
        caseId,
        numbers
          .split(' ')
          .map(Number)
          .sort((a, b) => a - b)
          .map(bottleneckName),
      ]),
  )

/** Who handed in the signals of each case: the kinds, and the organisations as numbers without a name. */
function originsByCase(db: Queryable): ReadonlyMap<string, Pick<CaseFact, 'organisationKinds' | 'sources'>> {
  const numberOf = new Map<string, number>()
  const rows = db
    .select({
      caseId: caseSignals.caseId,
      organisations: sql<string>`group_concat(distinct ${organisations.id})`,
      kinds: sql<string>`group_concat(distinct ${organisations.kind})`,
    })
    .from(caseSignals)
    .innerJoin(signals, eq(signals.id, caseSignals.signalId))
    .innerJoin(organisations, eq(organisations.id, signals.organisationId))
    .groupBy(caseSignals.caseId)
    .all()
  const opaque = (id: string): number => {
    const number = numberOf.get(id) ?? numberOf.size
    numberOf.set(id, number)
    return number
  }
  return new Map(
    rows.map(({ caseId, organisations: ids, kinds }) => [
      caseId,
      { organisationKinds: kinds.split(',').sort(), sources: ids.split(',').map(opaque) },
    ]),
  )
}
