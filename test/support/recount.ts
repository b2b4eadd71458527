// Counts what a number of a letter counts, by statements written apart from the program.
import { sql } from 'drizzle-orm'
import type { Facet } from '#core/letter/countQuery.ts'
import type { Database } from '#db/client.ts'

const SENDERS = 'cases c join case_signals l on l.case_id = c.id join signals s on s.id = l.signal_id'

/** The same question asked of the database in its own words, without the code the letter counts with. */
export function recount(
  db: Database,
  of: 'cases' | 'signals' | 'sources',
  [from, to]: readonly [number, number],
  where: readonly (readonly [Facet, string])[],
): number {
  const tag = (kind: string, column: string) => (v: string) =>
    v === 'geen'
      ? `not exists (select 1 from case_tags t where t.case_id = c.id and t.kind = '${kind}')`
      : `exists (select 1 from case_tags t where t.case_id = c.id and t.kind = '${kind}' and ${column} = '${v}')`
  const column = (name: string) => (v: string) => (v === 'geen' ? `${name} is null` : `${name} = '${v}'`)
  const stages = {
    linked: "('linked')",
    declined: "('declined')",
    withdrawn: "('withdrawn')",
    open: "('received','returned','checked','questioned')",
  }
  const conditions: Record<Facet, (v: string) => string> = {
    kind: column('c.kind'),
    severity: column('c.severity'),
    province: column('c.province'),
    tailoring: (v) => `coalesce(c.tailoring, 'onbekend') = '${v}'`,
    amount: (v) => `coalesce(c.amount_band, 'onbekend') = '${v}'`,
    heavy: (v) => `(coalesce(c.severity, 0) >= 3) = ${v === 'ja' ? 1 : 0}`,
    thread: tag('thread', 't.thread_id'),
    theme: (v) =>
      `exists (select 1 from case_tags t join threads th on th.id = t.thread_id where t.case_id = c.id and coalesce(th.parent_id, th.id) = '${v}')`,
    provision: tag('provision', 't.provision_id'),
    regulation: (v) =>
      `exists (select 1 from case_tags t join provisions p on p.id = t.provision_id where t.case_id = c.id and p.regulation_id = '${v}')`,
    cause: tag('cause', 't.code'),
    mainCause: (v) =>
      `coalesce((select t.code from case_tags t where t.case_id = c.id and t.kind = 'cause' and t.main = 1), 'nog_te_duiden') = '${v}'`,
    effect: tag('effect', 't.code'),
    addressee: tag('addressee', 't.code'),
    bottleneck: (v) =>
      `exists (select 1 from bottleneck_cases b where b.case_id = c.id and b.bottleneck_id = (select id from bottlenecks where 'K-' || number = '${v}'))`,
    organisationKind: (v) =>
      of === 'signals'
        ? `(select o.kind from organisations o where o.id = c.organisation_id) = '${v}'`
        : `exists (select 1 from case_signals cs join signals s on s.id = cs.signal_id join organisations o on o.id = s.organisation_id where cs.case_id = c.id and o.kind = '${v}')`,
    reporterType: column('c.reporter_type'),
    status: column('c.status'),
    referral: (v) =>
      `exists (select 1 from triages t where t.signal_id = c.id and t.outcome = 'declined' and t.referral = '${v}')`,
    stage: (v) =>
      `c.status in ${v === 'linked' || v === 'declined' || v === 'withdrawn' ? stages[v] : stages.open}`,
  }
  const time = of === 'signals' ? 'c.submitted_at' : 'c.published_at'
  const tests = [
    `cast(substr(${time}, 1, 4) as integer) between ${from} and ${to}`,
    ...(of === 'signals' ? [] : ["c.status = 'published'"]),
    ...where.map(([facet, v]) => conditions[facet](v)),
  ]
  const table = { cases: 'cases c', signals: 'signals c', sources: SENDERS }[of]
  const counted = of === 'sources' ? 'count(distinct s.organisation_id)' : 'count(*)'
  return db.get<{ n: number }>(sql.raw(`select ${counted} as n from ${table} where ${tests.join(' and ')}`)).n
}
