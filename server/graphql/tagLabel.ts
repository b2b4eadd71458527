// What a tag is called on the screen.
import { ADDRESSEES, CAUSES, EFFECTS } from '#core/codes.ts'
import { labelOf } from '#core/labels.nl.ts'
import type { TagRow } from '#db/codings.ts'
import type { Context } from './context.ts'
import { shortCitation } from './provisionLabel.ts'

/** The code of a tag of this kind, or null when it is of another. */
export const codeOf = <Code extends string>(
  row: TagRow,
  kind: TagRow['kind'],
  list: readonly Code[],
): Code | null => (row.kind === kind && list.find((code) => code === row.code)) || null

/** The name of the thread, provision or code that a tag points at. */
export async function labelOfTag(row: TagRow, { loaders }: Context): Promise<string> {
  if (row.threadId) return (await loaders.thread.load(row.threadId))?.label ?? row.threadId
  const provision = row.provisionId ? await loaders.provision.load(row.provisionId) : null
  if (provision) return shortCitation(provision, await loaders.regulation.load(provision.regulationId))
  const cause = codeOf(row, 'cause', CAUSES)
  if (cause) return labelOf('cause', cause)
  const effect = codeOf(row, 'effect', EFFECTS)
  if (effect) return labelOf('effect', effect)
  const addressee = codeOf(row, 'addressee', ADDRESSEES)
  return addressee ? labelOf('addressee', addressee) : (row.code ?? '')
}
