// How far coders agree, per list of the codebook and per code, over the cases that two of them finished blind.
import { batchesOf, touched } from '#core/agreement/batches.ts'
import { type Agreement, agreementOnCode, agreementOnList } from '#core/agreement/estimate.ts'
import type { PairCount } from '#core/agreement/pairs.ts'
import { reliabilityOf } from '#core/agreement/reliability.ts'
import { halfYearOf } from '#core/agreement/repeats.ts'
import { isSmall } from '#core/disclosure/threshold.ts'
import { CODE_LIST_LABELS, WHOLE_LIST_LABELS } from '#core/labels/agreement.nl.ts'
import { LABELS } from '#core/labels.nl.ts'
import { may } from '#core/permissions.ts'
import {
  type AgreementScope,
  countByMonth,
  countCodes,
  countUnits,
  findCoderPairs,
  findComparisons,
} from '#db/agreementFacts.ts'
import { AGREEMENT_LISTS, type AgreementList, countPairs, isSetList } from '#db/agreementPairs.ts'
import type { CodeCount } from '#db/codeCounts.ts'
import { readRules } from '#db/disclosureRules.ts'
import { authorize } from '#usecases/authorize.ts'
import { actorOf, type Context } from './context.ts'
import { shortCitation } from './provisionLabel.ts'
import { repeatRows } from './repeats.ts'
import { requestError } from './requestError.ts'

interface Filter {
  readonly from?: string | null
  readonly until?: string | null
  readonly organisationIds?: readonly string[] | null
}

/** The whole report over what the filter leaves in view. */
export async function agreementReport(context: Context, filter: Filter | null | undefined) {
  const actor = actorOf(context)
  authorize(actor, 'agreement.read')
  const { db } = context.deps
  const rules = readRules(db)
  const asked = scopeOf(filter ?? {})
  const readsCodings = may(actor, 'case.read-in-progress')
  const scope = readsCodings ? asked : inBatches(context, asked, rules.insideThreshold)
  const cases = countUnits(db, scope)
  // Over few cases, of some days or of two organisations, one could read what a single coder chose.
  const isNarrowed = Boolean(scope.organisationIds || scope.from || scope.until)
  const isTooFew = isNarrowed && isSmall(cases, rules.insideThreshold)
  const counted = isTooFew ? [] : countCodes(db, findComparisons(db, scope))
  const pairs = countPairs(db, scope)
  const codes = await Promise.all(counted.map((count) => codeRow(context, count, cases)))
  return {
    cases,
    lists: AGREEMENT_LISTS.map((list) => {
      const row = listRow(list, pairs.get(list) ?? [])
      return isTooFew ? { ...row, standing: 'TOO_FEW' as const, percent: null, alpha: null, ac1: null } : row
    }),
    codes: codes.toSorted((a, b) => worst(a) - worst(b) || b.chosen - a.chosen),
    pairs: await Promise.all(
      (readsCodings ? findCoderPairs(db) : []).map(async ({ one, other, units }) => ({
        organisations: (await context.loaders.organisation.loadMany([one, other])).flatMap((found) =>
          found && 'id' in found ? [found] : [],
        ),
        cases: units,
      })),
    ),
    ...(scope === NO_MONTH
      ? { from: null, until: null }
      : { from: scope.from ?? null, until: scope.until ?? null }),
    repeats: repeatRows(db).filter(
      ({ halfYear }) => readsCodings || halfYear < halfYearOf(context.deps.now().toISOString()),
    ),
  }
}

function scopeOf({ from, until, organisationIds }: Filter): AgreementScope {
  if (!organisationIds?.length) return { from: from ?? null, until: until ?? null }
  const [one, other, ...more] = organisationIds
  if (one === undefined || other === undefined || more.length > 0)
    throw requestError('Kies precies twee organisaties.')
  return { from: from ?? null, until: until ?? null, organisationIds: [one, other] }
}

/** A month in which no case was published: a period of which nothing may be told yet. */
const NO_MONTH: AgreementScope = { from: '0000-01-01', until: '0000-01-31', published: true }

/**
 * For who reads no codings: only cases that stand published, in whole batches of the months of publication, and of
 * all organisations together, so that one answer taken from another tells of no few cases.
 */
function inBatches({ deps: { db, now } }: Context, asked: AgreementScope, least: number): AgreementScope {
  if (asked.organisationIds) throw requestError('Cijfers tussen twee organisaties zijn voor wie zelf duidt.')
  const months = touched(batchesOf(countByMonth(db), now().toISOString().slice(0, 7), least), asked)
  if (months === null) return NO_MONTH
  return { from: `${months.from}-01`, until: lastDayOf(months.until), published: true }
}

/** The last day of a month (YYYY-MM): the day before the first of the next. */
const lastDayOf = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10)

const STANDINGS = {
  measured: 'MEASURED',
  nobody: 'NOBODY',
  one_case: 'ONE_CASE',
  no_variation: 'NO_VARIATION',
} as const
const RELIABILITIES = {
  shown: 'SHOWN',
  provisional: 'PROVISIONAL',
  withheld: 'WITHHELD',
  unknown: 'UNKNOWN',
} as const

const figures = ({ measured, units, percent, alpha, ac1 }: Agreement) => ({
  standing: STANDINGS[measured],
  cases: units,
  percent,
  alpha,
  ac1,
})

function listRow(list: AgreementList, pairs: readonly PairCount[]) {
  return {
    list,
    listLabel: WHOLE_LIST_LABELS[list],
    code: null,
    label: WHOLE_LIST_LABELS[list],
    ...figures(agreementOnList(list, pairs, isSetList(list) ? 'masi' : 'nominal')),
    chosen: null,
    prevalence: null,
    reliability: null,
  }
}

async function codeRow(context: Context, { facet, value, both, one }: CodeCount, units: number) {
  const found = agreementOnCode(`${facet} ${value}`, both, one, units - both - one)
  const chosen = both + one
  return {
    list: facet,
    listLabel: CODE_LIST_LABELS[facet],
    code: value,
    label: await labelOfCode(context, facet, value),
    ...figures(found),
    chosen,
    prevalence: (2 * both + one) / (2 * units),
    reliability: RELIABILITIES[reliabilityOf({ chosen, alpha: found.alpha?.value ?? null })],
  }
}

/** Codes that cannot be judged yet come after those that can. */
const worst = ({ reliability, alpha }: Awaited<ReturnType<typeof codeRow>>): number =>
  reliability === 'UNKNOWN' ? 3 : (alpha?.value ?? 2)

const CODE_LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  mainCause: LABELS.cause,
  cause: LABELS.cause,
  effect: LABELS.effect,
  addressee: LABELS.addressee,
  severity: LABELS.severity,
  tailoring: LABELS.tailoring,
  heavy: { ja: 'Ernst 3 of 4', nee: 'Ernst 0 tot en met 2' },
}

async function labelOfCode({ loaders }: Context, facet: CodeCount['facet'], value: string): Promise<string> {
  if (facet === 'thread' || facet === 'theme') return (await loaders.thread.load(value))?.label ?? value
  if (facet === 'regulation') return (await loaders.regulation.load(value))?.citationTitle ?? value
  if (facet !== 'provision') return CODE_LABELS[facet]?.[value] ?? value
  const provision = await loaders.provision.load(value)
  return provision ? shortCitation(provision, await loaders.regulation.load(provision.regulationId)) : value
}
