// What of a signal its reader sees once the chair made a case with it coarser: no finer than the case, except to its sender.
import { maySee } from '#core/permissions.ts'
import { asCoarseAs, combinationOf } from '#core/risk/coarsening.ts'
import type { Combination } from '#core/risk/ladders.ts'
import type { CaseRow } from '#db/cases.ts'
import { type SignalRow, signalSubject } from '#db/signals.ts'
import type { Context } from './context.ts'

/** What stands in the place of a text that could tell what was made coarser. */
export const COARSENED_TEXT =
  'De voorzitter heeft de casus van dit signaal grover gemaakt. Lees de casus; dit signaal leest alleen de indiener nog.'

/** What stands in the place of an answer, or of what was said of a text sent back, for who may not read what nobody checked. */
export const ANSWER_KEPT = 'Dit is niet door een tweede persoon gecontroleerd. U kunt het daarom niet lezen.'

/** The cases with this signal that were made coarser, as far as that binds this reader: the sender reads on. */
export async function coarsenedCases(
  { viewer, loaders }: Context,
  row: SignalRow,
): Promise<readonly CaseRow[]> {
  if (maySee(viewer, 'signal.as-sent', signalSubject(row)) || row.status !== 'linked') return []
  const links = await loaders.casesOfSignal.load(row.id)
  return links.flatMap((link) => (link.case.coarsenedAt === null ? [] : link.case))
}

/** The circumstances of a signal, in none of its coarsened cases finer than the case itself. */
export async function combinationShown(context: Context, row: SignalRow): Promise<Combination> {
  const cases = await coarsenedCases(context, row)
  return cases.map(combinationOf).reduce(asCoarseAs, combinationOf(row))
}
