// A decision of the demo in which the codebook was unclear, and what the team made of it later: invented, as all of the demo.
import { findUnclearDecisions } from '#db/unclearDecisions.ts'
import { recordDiscussion } from '#usecases/recordDiscussion.ts'
import { dayAt, workingMoment } from './calendar.ts'
import { known, type Step, settled } from './steps.ts'

interface DiscussionSeed {
  /** The case that was decided, by its key. */
  readonly of: string
  /** The day the team talked about it. */
  readonly on: string
  readonly note: string
}

const DISCUSSIONS: readonly DiscussionSeed[] = [
  {
    of: 'opvangtoeslag-ziek',
    on: '2025-10-07',
    note: 'Verzonnen voorbeeld. Telt de ernst vóór of na een kwijtschelding? Afgesproken: weeg wat er voor iemand overblijft, en noteer de hoogste schuld in de toelichting. Bij de volgende uitgave van het codeboek krijgt Ernst dit als voorbeeld.',
  },
]

export const discussionSteps = (): readonly Step[] =>
  DISCUSSIONS.map(({ of, on, note }): Step => {
    const key = `discussion of ${of}`
    return {
      key,
      at: workingMoment(dayAt(on), 1, key),
      run: (deps, world) => {
        const caseId = known(world.cases, of)
        const decision = findUnclearDecisions(deps.db).find((each) => each.case.id === caseId)
        if (!decision) throw new Error(`The codebook was not unclear in ${of}`)
        const input = { caseId, decidedAt: decision.at, date: on, note }
        settled(recordDiscussion(deps, known(world.actors, 'vera.voorzitter'), input), key)
      },
    }
  })
