// How good suggestions are: counts over codings that both coders have finished, never of a single case.
import { CAUSES } from '#core/codes.ts'
import { labelOf } from '#core/labels.nl.ts'
import { findModelState } from '#db/suggestionModels.ts'
import { countOutcomesByBand, countOutcomesByCode } from '#db/suggestionOutcomes.ts'
import { authorize } from '#usecases/authorize.ts'
import { actorOf, type Context } from '../context.ts'
import type { Resolvers } from '../generated.ts'
import { shortCitation } from '../provisionLabel.ts'

type Counted = ReturnType<typeof countOutcomesByCode>[number]

async function labelFor({ kind, target }: Counted, { loaders }: Context): Promise<string> {
  if (kind === 'thread') return (await loaders.thread.load(target))?.label ?? target
  if (kind === 'provision') {
    const provision = await loaders.provision.load(target)
    return provision
      ? shortCitation(provision, await loaders.regulation.load(provision.regulationId))
      : target
  }
  const cause = CAUSES.find((code) => code === target)
  return cause ? labelOf('cause', cause) : target
}

const BANDS = 5

export const suggestionResolvers: {
  Query: Pick<NonNullable<Resolvers['Query']>, 'suggestionQuality'>
} = {
  Query: {
    suggestionQuality: async (_, __, context) => {
      authorize(actorOf(context), 'suggestion.measure')
      const { db } = context.deps
      const state = findModelState(db)
      const codes = countOutcomesByCode(db)
      return {
        model: state
          ? { version: state.version, cases: state.caseIds.length, trainedAt: state.trainedAt }
          : null,
        bands: countOutcomesByBand(db).map(({ band, ...counted }) => ({ ...counted, from: band / BANDS })),
        codes: await Promise.all(
          codes.map(async (counted) => ({ ...counted, label: await labelFor(counted, context) })),
        ),
      }
    },
  },
}
