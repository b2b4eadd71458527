// Copies the rows of published cases under names of their own, to have many of them to count without waiting for hours.
import type { Database } from '#db/client.ts'

/** What a copy has for itself, per table in the order in which they depend on each other; `@k` is the number of the copy. */
const OWN = {
  signals: {
    id: "id || '-' || @k",
    code: "'S-' || fresh()",
    reference: "reference || '-' || @k",
    content_hash: 'content_hash || @k',
    organisation_id: 'sender(@k)',
  },
  cases: {
    id: "id || '-' || @k",
    number: 'number + @k * 10000',
    content_hash: 'content_hash || @k',
  },
  case_tags: { id: 'null', case_id: "case_id || '-' || @k" },
  bottleneck_cases: { case_id: "case_id || '-' || @k" },
  case_signals: { case_id: "case_id || '-' || @k", signal_id: "signal_id || '-' || @k" },
  codings: { id: "id || '-' || @k", case_id: "case_id || '-' || @k" },
  coding_tags: { id: 'null', coding_id: "coding_id || '-' || @k" },
  decisions: { case_id: "case_id || '-' || @k" },
} as const satisfies Record<string, Readonly<Record<string, string>>>

const FIRST_SIGN = 'a'.charCodeAt(0)
const SIGNS = 26

/** Names that no real signal has: small letters, counted up. */
function freshCodes(): () => string {
  let next = 0
  return () => {
    let left = next++
    return Array.from({ length: 5 }, () => {
      const sign = String.fromCharCode(FIRST_SIGN + (left % SIGNS))
      left = Math.floor(left / SIGNS)
      return sign
    }).join('')
  }
}

/**
 * Takes away what lays two readings side by side or counts a case anew after every row, and the indexes that would be kept
 * up row by row; the outcome puts them back.
 */
function sleeping(client: Database['$client']): () => void {
  const kept = client
    .prepare<[], { type: string; name: string; sql: string }>(
      `select type, name, sql from sqlite_master
       where type = 'trigger' and (tbl_name in ('codings', 'coding_tags') or name like 'counted_%' and tbl_name <> 'countable')
          or type = 'index' and tbl_name in (${Object.keys(OWN).map((table) => `'${table}'`)})
             and sql like 'create index%'`,
    )
    .all()
  for (const { type, name } of kept) client.exec(`drop ${type} ${name}`)
  return () => {
    for (const { sql } of kept) client.exec(sql)
  }
}

/** What is kept of every comparison and every published case, once for all. */
const KEPT = `
  insert or ignore into comparisons select * from compared;
  delete from counted_cases;
  insert or ignore into counted_words (word)
    select distinct j.value from case_words c, json_each('["' || replace(c.words, ' ', '","') || '"]') j;
  insert into counted_cases select * from countable;
  analyze`

/** Makes so many of every case there is, each time as if another of these organisations had sent them in. */
export function multiplyCases(
  { $client: client }: Database,
  times: number,
  organisationIds: readonly string[],
): void {
  client.function('fresh', { deterministic: false }, freshCodes())
  client.function('sender', (k) => organisationIds[Number(k) % organisationIds.length])
  const copies = Object.entries(OWN).map(([table, own]) => {
    client.exec(`create temp table base_${table} as select * from ${table}`)
    const changed = new Map(Object.entries(own))
    const columns = client
      .prepare<[string], { name: string }>('select name from pragma_table_info(?)')
      .all(table)
    const values = columns.map(({ name }) => changed.get(name) ?? `"${name}"`)
    const names = columns.map(({ name }) => `"${name}"`)
    return client.prepare<{ k: number }>(
      `insert into main.${table} (${names.join(', ')}) select ${values.join(', ')} from base_${table}`,
    )
  })
  const wake = sleeping(client)
  client.transaction(() => {
    for (let k = 1; k < times; k++) for (const copy of copies) copy.run({ k })
  })()
  wake()
  client.exec(KEPT)
}
