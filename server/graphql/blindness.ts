// What keeps a coder blind until their own reading is done. It holds for every case that is still being coded, so that
// nothing tells a case that comes back, or one that another coder has finished, from any other.
import { isBlindGround } from '#core/codingPolicy.ts'
import { may } from '#core/permissions.ts'
import type { CaseRow } from '#db/cases.ts'
import { OPEN_PLACES } from '#db/codingPlaces.ts'
import type { CodingRow } from '#db/codings.ts'
import type { Context } from './context.ts'

/** Whether this viewer is a coder who has not finished a case that is still being coded. */
async function stillToCode({ viewer, loaders }: Context, row: CaseRow): Promise<boolean> {
  if (row.status !== 'coding' || !may(viewer, 'case.code')) return false
  const codings = await loaders.codingsOfCase.load(row.id)
  return !codings.some(({ coderId, status }) => coderId === viewer?.personId && status === 'done')
}

/** Whether suggestions would steer this viewer: one who still has to code a case that is not left to a single coder. */
export async function isBlind(context: Context, row: CaseRow): Promise<boolean> {
  if (!(await stillToCode(context, row))) return false
  const [plan] = await context.loaders.planOfCase.load(row.id)
  return isBlindGround(plan?.ground ?? 'all')
}

/** Whether this viewer may begin or go on coding the case. */
export async function hasPlaceToCode({ loaders }: Context, row: CaseRow): Promise<boolean> {
  const [found] = await loaders.placeOfCase.load(row.id)
  return found !== undefined && OPEN_PLACES.includes(found.place)
}

/** The codings of a case that this viewer may count: a coder's own as long as others may be at work. */
export async function countableCodings(
  { viewer, loaders }: Context,
  row: CaseRow,
): Promise<readonly CodingRow[]> {
  const codings = await loaders.codingsOfCase.load(row.id)
  return row.status === 'coding' && may(viewer, 'case.code')
    ? codings.filter(({ coderId }) => coderId === viewer?.personId)
    : codings
}

/**
 * Whether the viewer may see that a signal belongs to a case: who still has to code the case only by having linked it.
 * Signals carry numbers and dates of their own, by which a case that comes back would show.
 */
export const maySeeLink = async (context: Context, row: CaseRow, linkedBy: string | null): Promise<boolean> =>
  !(await stillToCode(context, row)) || linkedBy === context.viewer?.personId
