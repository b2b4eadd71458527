// The way of the signals that never became a case, as steps.
import { ALL_IN_ORDER } from '#core/checklist.ts'
import { firstDay } from '#core/period.ts'
import { answerQuestion } from '#usecases/answerQuestion.ts'
import { checkSignal } from '#usecases/checkSignal.ts'
import { triageSignal } from '#usecases/triageSignal.ts'
import { withdrawSignal } from '#usecases/withdrawSignal.ts'
import { broughtForward, dayAt, spread, workingMoment } from './calendar.ts'
import type { LooseSignalSeed } from './caseSeed.ts'
import { submitterOf } from './foundation.ts'
import {
  checkerOf,
  confirmation,
  hashOfSignal,
  type SignalOccasion,
  submission,
  versionOfSignal,
} from './signalSteps.ts'
import { known, type Step, settled } from './steps.ts'

/** What still waits came in from this many days before the end of the demo. */
const WAITING_DAYS = 18

/** Everything that happened to a signal that is part of no case. */
export function looseSignalSteps(seed: LooseSignalSeed, until: Date): readonly Step[] {
  const steps = stepsOf(seed, until)
  const { outcome } = seed
  const waits = outcome.step === 'returned' || (outcome.step === 'questioned' && outcome.answer === undefined)
  return waits ? broughtForward(steps, until) : steps
}

function stepsOf(seed: LooseSignalSeed, until: Date): readonly Step[] {
  const { key, outcome } = seed
  const waits = outcome.step === 'received' || outcome.step === 'checked'
  const at = waits
    ? workingMoment(until, spread(key, 0, 9) - WAITING_DAYS, key)
    : workingMoment(dayAt(firstDay(seed.period)), spread(key, 0, 60), key)
  const occasion: SignalOccasion = { ...seed, signal: seed, good: seed.good ?? false }
  const submit = submission(occasion, at)
  const check = confirmation(occasion, at)
  const next = (name: string, after: Date, run: Step['run']): Step => ({
    key: `${name} ${key}`,
    at: workingMoment(after, spread(`${name} ${key}`, 2, 6), key),
    run,
  })

  switch (outcome.step) {
    case 'received':
      return [submit]
    case 'checked':
      return [submit, check]
    case 'withdrawn':
      return [submit, next('withdraw', at, withdrawn(seed))]
    case 'returned':
      return [submit, next('return', at, returned(seed, outcome.note))]
    case 'declined':
      return [submit, check, next('triage', check.at, triaged(seed, { outcome: 'declined', ...outcome }))]
    case 'questioned': {
      const reason = outcome.question
      const question = next('triage', check.at, triaged(seed, { outcome: 'question', reason }))
      const { answer } = outcome
      return answer === undefined
        ? [submit, check, question]
        : [submit, check, question, next('answer', question.at, answered(seed, answer))]
    }
  }
}

type Place = Pick<Parameters<typeof triageSignal>[2], 'outcome' | 'reason' | 'referral'>

const triaged =
  ({ key, from }: LooseSignalSeed, { outcome, reason, referral }: Place): Step['run'] =>
  (deps, world) => {
    const id = known(world.signals, key)
    const place = { outcome, reason: reason ?? null, referral: referral ?? null }
    const input = { id, version: versionOfSignal(deps.db, id), ...place }
    settled(triageSignal(deps, checkerOf(world, from, key), input), `triage ${key}`)
  }

const returned =
  ({ key, from }: LooseSignalSeed, note: string): Step['run'] =>
  (deps, world) => {
    const id = known(world.signals, key)
    const input = {
      id,
      version: versionOfSignal(deps.db, id),
      contentHash: hashOfSignal(deps.db, id),
      confirmed: false,
      answers: { ...ALL_IN_ORDER, geen_plaats_of_kleine_organisatie: false },
      note,
    }
    settled(checkSignal(deps, checkerOf(world, from, key), input), `return ${key}`)
  }

const answered =
  ({ key, from }: LooseSignalSeed, answer: string): Step['run'] =>
  (deps, world) => {
    const input = { id: known(world.signals, key), answer }
    settled(answerQuestion(deps, submitterOf(world, from), input), `answer ${key}`)
  }

const withdrawn =
  ({ key, from }: LooseSignalSeed): Step['run'] =>
  (deps, world) => {
    settled(
      withdrawSignal(deps, submitterOf(world, from), { id: known(world.signals, key) }),
      `withdraw ${key}`,
    )
  }
