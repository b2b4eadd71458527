// The evidence row of a bottleneck (onderbouwing), counted from its published cases and the signals behind them.
import { EFFECTS } from '#core/codes.ts'
import { isSmall } from '#core/disclosure/threshold.ts'
import { groupBy } from '#core/groupBy.ts'
import { trendOf } from '#core/trend.ts'
import { concerns, touches } from '#core/warning/judging.ts'
import { addMonths } from '#core/warning/months.ts'
import type { findEvidence } from '#db/bottlenecks.ts'
import type { Reporters } from '#db/evidence.ts'
import type { ReportingEventRow } from '#db/reportingEvents.ts'
import { summariseKinds, type ToldKinds } from './evidenceKinds.ts'

type EvidenceRow = ReturnType<typeof findEvidence>[number]

/** How many different values there are; empty ones do not count. */
const distinct = (rows: readonly EvidenceRow[], field: keyof EvidenceRow): number =>
  new Set(rows.flatMap((row) => row[field] ?? [])).size

/**
 * `rows` holds one row per case and signal; a case counts once however many signals it rests on. Who may not see where
 * a case comes from gets no count of places and sources either: over two cases it tells whether they come from the same.
 * Nobody gets a count of sources over so few cases, as who sent a case is for nobody in the team to work out.
 */
export function summariseEvidence(
  rows: readonly EvidenceRow[],
  {
    rulings,
    reporters,
    events,
    threadIds,
    placed,
    kinds,
    insideThreshold,
    effects,
    byYear,
    since,
    today,
  }: {
    readonly rulings: number
    readonly reporters: Reporters
    readonly events: readonly ReportingEventRow[]
    /** The threads of the bottleneck, by which a campaign about something else is left out. */
    readonly threadIds: readonly string[]
    readonly placed: boolean
    readonly kinds: ToldKinds
    readonly insideThreshold: number
    readonly effects: readonly { readonly code: string | null; readonly count: number }[]
    /** Its published cases by their year of publication, oldest first. */
    readonly byYear: readonly { readonly year: number; readonly count: number }[]
    /** The first year in which any case was published. */
    readonly since: number | null
    /** YYYY-MM-DD. */
    readonly today: string
  },
) {
  const cases = [...new Map(rows.map((row) => [row.caseId, row])).values()]
  const thisYear = Number(today.slice(0, 4))
  const { organisationKinds, otherKinds, kindsReporting, kindsActive } = summariseKinds(rows, kinds)
  const periods = cases.map(({ period }) => period).sort()
  return {
    cases: cases.length,
    sources: placed && !isSmall(cases.length, insideThreshold) ? distinct(rows, 'organisationId') : null,
    organisationKinds,
    otherKinds,
    provinces: placed ? distinct(cases, 'province') : null,
    municipalitySizes: placed ? distinct(cases, 'municipalitySize') : null,
    severities: [0, 1, 2, 3, 4].map((severity) => cases.filter((row) => row.severity === severity).length),
    firstPeriod: periods[0] ?? null,
    lastPeriod: periods.at(-1) ?? null,
    byYear,
    trend: since === null ? null : trendOf(byYear, { since, thisYear }),
    effects: EFFECTS.map((effect) => ({
      effect,
      count: effects.find(({ code }) => code === effect)?.count ?? 0,
    }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    rulings,
    reportingEvents: eventsDuring(
      rows,
      events.filter((event) => concerns(event, threadIds)),
    ),
    coverage: {
      kindsReporting,
      kindsActive,
      sourcesActive: placed ? reporters.sourcesActive : null,
      sourcesRegistered: placed ? reporters.sourcesRegistered : null,
    },
  }
}

/** The campaigns and media weeks while the cases came in, with how many came in during them or in the month after. */
function eventsDuring(rows: readonly EvidenceRow[], events: readonly ReportingEventRow[]) {
  const months = [...groupBy(rows, ({ caseId }) => caseId).values()]
    .flatMap((signals) => signals.flatMap(({ submittedAt }) => submittedAt ?? []).sort()[0] ?? [])
    .map((submittedAt) => submittedAt.slice(0, 7))
    .sort()
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return []
  return events
    .filter((event) => touches(event, addMonths(first, -1), last))
    .map((event) => ({
      event,
      cases: months.filter((month) => touches(event, addMonths(month, -1), month)).length,
    }))
}
