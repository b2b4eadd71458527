// Which unpublished texts a request shows, wherever in the answer they stand; afterwards they are written down together.
import type { ApolloServerPlugin } from '@apollo/server'
import { may } from '#core/permissions.ts'
import type { CaseRow } from '#db/cases.ts'
import type { SignalRow } from '#db/signals.ts'
import { isInProgress } from '#db/visibleCases.ts'
import { recordListReading } from '#usecases/recordAccess.ts'
import type { Context, Readings } from './context.ts'

export const noReadings = (): Readings => ({ cases: new Set(), signals: new Set() })

/** A text of this signal is shown to the team; whoever handed it in reads their own. */
export const noteSignal = ({ viewer, readings }: Context, { id }: SignalRow): void => {
  if (may(viewer, 'signal.read')) readings.signals.add(id)
}

/** A text of this case is shown while it is not published. */
export const noteCase = ({ viewer, readings }: Context, row: CaseRow): void => {
  if (viewer && isInProgress(row)) readings.cases.add(row.id)
}

export const readingTrail: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue: { deps, viewer, readings } }) => {
      if (viewer) recordListReading(deps, viewer, readings)
    },
  }),
}
