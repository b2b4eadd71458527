// Look-alike cases as the API tells them: the case, what it shares in words, and whether it ended otherwise.
import { plural } from '#core/dutch/words.ts'
import { LABELS } from '#core/labels.nl.ts'
import { placeOfProvision } from '#core/law/provisionLevels.ts'
import { maySee } from '#core/permissions.ts'
import type { CaseRow } from '#db/cases.ts'
import { findVisibleCasesById } from '#db/visibleCases.ts'
import type { SharedFeature, SimilarCase } from '#search/similarCases.ts'
import type { Context } from './context.ts'
import { shortCitation } from './provisionLabel.ts'

const SHARED_SHOWN = 6
/** Outcomes that say how a case ended; the others are still open. */
const ENDED: readonly CaseRow['outcome'][] = ['opgelost_binnen_regels', 'deels_opgelost', 'niet_opgelost']

/** What each circumstance in common adds to how alike two cases are (0 to 1): less than a shared thread does. */
const CIRCUMSTANCE_WEIGHT = 0.05

/**
 * Loads the cases through what the viewer may see and keeps so many of the most alike; `compared` is the case they are
 * like, or null for a text. Circumstances the viewer may not see count for nothing, so that the order tells none.
 */
export async function presentSimilar(
  context: Context,
  similar: readonly SimilarCase[],
  compared: CaseRow | null,
  limit = similar.length,
) {
  const rows = findVisibleCasesById(
    context.deps.db,
    context.viewer,
    similar.map(({ caseId }) => caseId),
  )
  const likenesses = rows.map((row) => {
    const circumstances = compared ? sharedCircumstances(context, compared, row) : []
    const { shared = [], score = 0 } = similar.find(({ caseId }) => caseId === row.id) ?? {}
    return { row, shared, circumstances, score: score + CIRCUMSTANCE_WEIGHT * circumstances.length }
  })
  return Promise.all(
    likenesses
      .toSorted((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(async ({ row, shared, circumstances }) => ({
        case: row,
        shared: [
          ...(await sharedInWords(context, shared.slice(0, SHARED_SHOWN))),
          ...said('Zelfde situatie', circumstances),
        ],
        differentOutcome: compared !== null && endedOtherwise(compared, row),
      })),
  )
}

const endedOtherwise = (a: CaseRow, b: CaseRow): boolean =>
  ENDED.includes(a.outcome) && ENDED.includes(b.outcome) && a.outcome !== b.outcome

/** What both people's situations have in common, as far as the viewer may see it of a case. */
function sharedCircumstances({ viewer }: Context, a: CaseRow, b: CaseRow): string[] {
  const same = <Code extends string>(
    one: Code | null,
    other: Code | null,
    labels: Readonly<Record<Code, string>>,
  ): string[] => (one !== null && one === other ? [labels[one].toLowerCase()] : [])
  return [
    ...same(a.household, b.household, LABELS.household),
    ...same(a.benefit, b.benefit, LABELS.benefit),
    ...(maySee(viewer, 'case.circumstance') ? same(a.circumstance, b.circumstance, LABELS.circumstance) : []),
  ]
}

/** A sentence for each kind of thing they share: "Ook over: boodschappen. Zelfde woorden: oma, terugbetalen." */
async function sharedInWords(context: Context, shared: readonly SharedFeature[]): Promise<string[]> {
  const named = (kind: SharedFeature['kind']) =>
    Promise.all(shared.filter((one) => one.kind === kind).map((one) => nameOf(context, one)))
  const [threads, provisions, words] = await Promise.all([named('thread'), named('provision'), named('word')])
  return [
    ...said('Ook over', threads),
    ...said(plural(provisions.length, 'Zelfde regel', 'Zelfde regels'), provisions),
    ...said(plural(words.length, 'Zelfde woord', 'Zelfde woorden'), words),
  ]
}

const said = (what: string, names: readonly string[]): string[] =>
  names.length === 0 ? [] : [`${what}: ${names.join(', ')}.`]

async function nameOf({ loaders }: Context, { kind, value }: SharedFeature): Promise<string> {
  if (kind === 'thread') return (await loaders.thread.load(value))?.label.toLowerCase() ?? value
  if (kind === 'word') return value
  const provision = await loaders.provision.load(value)
  // The article of a paragraph need not be on record itself.
  const place = provision ?? placeOfProvision(value)
  if (!place) return (await loaders.regulation.load(value))?.citationTitle ?? value
  return shortCitation(place, await loaders.regulation.load(place.regulationId))
}
