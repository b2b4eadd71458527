// The law that the senders of a case named. It tells what they thought of, not which signals they were nor what a coder made of it.
import { may } from '#core/permissions.ts'
import type { CaseRow } from '#db/cases.ts'
import type { Context } from './context.ts'

/** The acts and provisions named in the signals of a case, each once; for the team alone. */
export async function namedLawOf({ viewer, loaders }: Context, row: CaseRow) {
  if (row.status === 'withdrawn' || !may(viewer, 'case.read-in-progress')) return null
  const signals = (await loaders.signalsOfCase.load(row.id)).map(({ signal }) => signal)
  const named = await Promise.all(signals.map(({ id }) => loaders.provisionsOfSignal.load(id)))
  const provisions = new Map(named.flat().map(({ provision }) => [provision.id, provision]))
  const regulationIds = new Set(signals.flatMap(({ regulationId }) => regulationId ?? []))
  const regulations = await Promise.all([...regulationIds].sort().map((id) => loaders.regulation.load(id)))
  return {
    regulations: regulations.flatMap((regulation) => regulation ?? []),
    provisions: [...provisions.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}
