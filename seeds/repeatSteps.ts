// Decided cases that came back unannounced in the demo: one is read as it was decided, the other otherwise.
import { confirmed } from '#core/checklist.ts'
import { findCase } from '#db/cases.ts'
import { bringBack } from '#usecases/planRepeat.ts'
import { saveCoding } from '#usecases/saveCoding.ts'
import { dayAt, workingMoment } from './calendar.ts'
import type { Dissent } from './caseSeed.ts'
import { CODERS, pairOf, readOtherwise } from './caseSteps.ts'
import { CASES } from './cases.ts'
import { codingFields, codingTags, folded } from './codingInput.ts'
import { known, type Step, settled } from './steps.ts'

interface RepeatSeed {
  /** The case that comes back. */
  readonly of: string
  readonly at: string
  /** Absent where the reading is the decision again. */
  readonly otherwise?: Pick<Dissent, 'instead' | 'threads'>
}

const REPEATS: readonly RepeatSeed[] = [
  { of: 'eerste-bijbaan', at: '2026-09-07' },
  {
    of: 'wajong-twee-jaar-later',
    at: '2026-09-21',
    // What used to be read as serious is by now read as the worst there is, and the broad word takes the place of the narrow.
    otherwise: {
      instead: { severity: 4, tailoring: 'mogelijk_niet_gevraagd' },
      threads: { leaves: ['dringende-redenen-te-eng'] },
    },
  },
]

/** Each comes back and is read some days later by who had not coded it before, so that the figures tell of no one alone. */
export const repeatSteps = (): readonly Step[] => REPEATS.flatMap(stepsOf)

function stepsOf({ of, at, otherwise }: RepeatSeed): readonly Step[] {
  const seed = CASES.find(({ key }) => key === of)
  if (!seed) throw new Error(`No case ${of} to bring back`)
  const repeat = `repeat ${of}`
  const planned = workingMoment(dayAt(at), 0, repeat)
  const reader = CODERS.find((coder) => !pairOf(of).some((first) => first === coder)) ?? ''
  return [
    {
      key: repeat,
      at: planned,
      run: (deps, world) => {
        const original = findCase(deps.db, known(world.cases, of))
        if (!original) throw new Error(`The case ${of} is not there yet`)
        const chair = known(world.actors, 'vera.voorzitter')
        world.cases.set(repeat, bringBack(deps.db, deps, chair, original, planned))
      },
    },
    {
      key: `read ${repeat}`,
      at: workingMoment(planned, 3, `read ${repeat}`),
      run: (deps, world) => {
        const reading = otherwise ? readOtherwise(seed.coding, otherwise) : seed.coding
        const input = {
          caseId: known(world.cases, repeat),
          version: 0,
          fields: codingFields(reading),
          tags: codingTags(reading, folded(seed.signals[0].text)),
          done: true,
          checklist: confirmed('code'),
        }
        settled(saveCoding(deps, known(world.actors, reader), input), `reading of ${repeat}`)
      },
    },
  ]
}
