// The published cases a letter counts, laid out by their codes.
import { sql } from 'drizzle-orm'
import { type CountedRows, type Layout, layOut } from '#core/letter/countedRows.ts'
import type { Facet } from '#core/letter/countQuery.ts'
import { commonRows, type RowSet } from '#core/letter/rowSet.ts'
import { HEAVY_FROM } from '#core/letter/tally.ts'
import { bottleneckName } from './bottleneckFacts.ts'
import type { Queryable } from './client.ts'
import { isMark, readCode } from './comparisonWords.ts'
import type { CountedLines } from './countedLines.ts'

/** The words that stand for one value of the facet they are called after. */
const FACETS = [
  'kind',
  'tailoring',
  'amount',
  'province',
  'thread',
  'provision',
  'effect',
  'addressee',
] as const

/** Lays out what was decided of each case; what its coders gave apart from each other is left out. */
export function layCases(db: Queryable, { ids, years, words }: CountedLines): CountedRows {
  const layout = layOut({ ids, years })
  const names = readNames(db)
  for (const { word, rows } of words) if (!isMark(word.charAt(0))) layWord(layout, word, rows, names)
  layout.giveOthers('mainCause', 'nog_te_duiden')
  return layout.done()
}

function layWord(layout: Layout, word: string, rows: RowSet, { bottleneckOf, kindOf }: Names): void {
  const { kind, target, isMain } = readCode(word)
  const give = (facet: Facet, value: string) => layout.give(facet, value, rows)
  const facet = FACETS.find((each) => each === kind)
  if (facet !== undefined) give(facet, target)
  else if (kind === 'severity') {
    give('severity', target)
    give('heavy', Number(target) >= HEAVY_FROM ? 'ja' : 'nee')
  } else if (kind === 'cause') {
    give('cause', target)
    if (isMain) give('mainCause', target)
  } else if (kind === 'bottleneck') give('bottleneck', bottleneckOf.get(target) ?? target)
  else {
    give('organisationKind', kindOf.get(target) ?? target)
    layout.addSender(commonRows([rows], { from: 0, to: rows.size }))
  }
}

/** What bottlenecks and the organisations that send are known as in a letter. */
interface Names {
  readonly bottleneckOf: ReadonlyMap<string, string>
  readonly kindOf: ReadonlyMap<string, string>
}

const readNames = (db: Queryable): Names => ({
  bottleneckOf: new Map(
    db
      .all<{ id: string; number: number }>(sql`select id, number from bottlenecks`)
      .map(({ id, number }) => [id, bottleneckName(number)]),
  ),
  kindOf: new Map(
    db
      .all<{ id: string; kind: string }>(sql`select id, kind from organisations`)
      .map(({ id, kind }) => [id, kind]),
  ),
})
