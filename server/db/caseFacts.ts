// The published cases a letter counts, each with its tags, bottlenecks and sources gathered into one row.
import { sql } from 'drizzle-orm'
import type * as codes from '#core/codes.ts'
import type { CaseFact } from '#core/letter/facts.ts'
import type * as personCodes from '#core/personCodes.ts'
import { bottleneckName } from './bottleneckFacts.ts'
import { caseReference } from './cases.ts'
import type { Queryable } from './client.ts'
import { organisations } from './schema/organisations.ts'

/** A case as one row; lists are words with a space between, and null when empty. */
interface GatheredCase {
  readonly id: string
  readonly year: number
  readonly number: number
  readonly publishedYear: number
  readonly kind: codes.CaseKind
  readonly severity: number | null
  readonly tailoring: codes.Tailoring | null
  readonly province: personCodes.Province | null
  /** `kind:target`, a main one with a star behind it. */
  readonly tags: string | null
  readonly bottlenecks: string | null
  readonly organisations: string | null
}

/** All cases published up to and including the year, in the order of their permanent address. */
export function readCases(db: Queryable, year: number): readonly CaseFact[] {
  const numberOf = new Map<string, number>()
  const opaque = (organisationId: string): number => {
    const number = numberOf.get(organisationId) ?? numberOf.size
    numberOf.set(organisationId, number)
    return number
  }
  const kindOf = new Map(
    db
      .select()
      .from(organisations)
      .all()
      .map(({ id, kind }) => [id, kind]),
  )
  // Few organisations hand in most signals: what they are is looked up once for each set of them.
  const sendersOf = memoised((list) => {
    const ids = [...new Set(wordsOf(list))]
    return {
      organisationKinds: [...new Set(ids.flatMap((id) => kindOf.get(id) ?? []))].sort(),
      sources: ids.map(opaque),
    }
  })
  const tagsOf = memoised(sortTags)
  return gather(db, year).map((row) => ({
    id: row.id,
    reference: caseReference(row),
    publishedYear: row.publishedYear,
    kind: row.kind,
    severity: row.severity,
    tailoring: row.tailoring,
    province: row.province,
    ...tagsOf(row.tags),
    bottlenecks: wordsOf(row.bottlenecks).map((number) => bottleneckName(Number(number))),
    ...sendersOf(row.organisations),
  }))
}

/** One statement, with a look-up by index for each list: it grows with the number of cases and no faster. */
const gather = (db: Queryable, year: number): readonly GatheredCase[] =>
  db.all<GatheredCase>(sql`
    select c.id, c.year, c.number, cast(substr(c.published_at, 1, 4) as integer) as publishedYear,
      c.kind, c.severity, c.tailoring, c.province,
      (select group_concat(t.kind || ':' || coalesce(t.thread_id, t.provision_id, t.code) || iif(t.main, '*', ''), ' ')
        from case_tags t where t.case_id = c.id) as tags,
      (select group_concat(b.number, ' ')
        from bottleneck_cases l join bottlenecks b on b.id = l.bottleneck_id where l.case_id = c.id) as bottlenecks,
      (select group_concat(s.organisation_id, ' ')
        from case_signals l join signals s on s.id = l.signal_id where l.case_id = c.id) as organisations
    from cases c
    where c.status = 'published' and c.published_at < ${`${year + 1}-`}
    order by c.year, c.number`)

/** Answers the same list with the same value, worked out once. */
function memoised<T>(read: (list: string | null) => T): (list: string | null) => T {
  const known = new Map<string | null, T>()
  return (list) => {
    const value = known.get(list) ?? read(list)
    known.set(list, value)
    return value
  }
}

const wordsOf = (list: string | null): readonly string[] => (list === null ? [] : list.split(' ').sort())

type TagFacts = Pick<
  CaseFact,
  'mainThread' | 'mainCause' | 'threads' | 'provisions' | 'causes' | 'effects' | 'addressees'
>

function sortTags(tags: string | null): TagFacts {
  const of: Record<codes.TagKind, string[]> = {
    thread: [],
    provision: [],
    cause: [],
    effect: [],
    addressee: [],
  }
  let mainThread: string | null = null
  let mainCause: string | null = null
  for (const word of wordsOf(tags)) {
    const isMain = word.endsWith('*')
    const colon = word.indexOf(':')
    const kind = word.slice(0, colon)
    const target = word.slice(colon + 1, isMain ? -1 : undefined)
    if (!isTagKind(kind)) continue
    of[kind].push(target)
    if (isMain && kind === 'thread') mainThread = target
    if (isMain && kind === 'cause') mainCause = target
  }
  return {
    mainThread,
    mainCause,
    threads: of.thread,
    provisions: of.provision,
    causes: of.cause,
    effects: of.effect,
    addressees: of.addressee,
  }
}

const isTagKind = (word: string): word is codes.TagKind =>
  word === 'thread' || word === 'provision' || word === 'cause' || word === 'effect' || word === 'addressee'
