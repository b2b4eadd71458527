// The way of one signal as steps: handed in, and its anonymisation checked by another organisation.
import { ALL_IN_ORDER } from '#core/checklist.ts'
import type { Actor } from '#core/permissions.ts'
import type { SignalInput } from '#core/signal.ts'
import { placesIn } from '#core/signalPlaces.ts'
import type { Queryable } from '#db/client.ts'
import { findSignal } from '#db/signals.ts'
import { checkSignal, fitsTooFew } from '#usecases/checkSignal.ts'
import { submitSignal } from '#usecases/submitSignal.ts'
import { spread, workingMoment } from './calendar.ts'
import type { SignalSeed, Where, Who } from './caseSeed.ts'
import { folded } from './codingInput.ts'
import { submitterOf } from './foundation.ts'
import type { OrganisationKey } from './organisations.ts'
import { known, type Step, settled, type World } from './steps.ts'

/** A signal with what it shares with the other signals of its case. `key` is unique and serves as the reference. */
export interface SignalOccasion {
  readonly key: string
  readonly signal: SignalSeed
  readonly period: string
  readonly law: string | null
  readonly who: Who
  readonly where: Where
  readonly good: boolean
}

/** Hands a signal in at this moment. */
export const submission = (occasion: SignalOccasion, at: Date): Step => ({
  key: `submit ${occasion.key}`,
  at,
  run: (deps, world) => {
    const { from } = occasion.signal
    // Municipalities and agencies send some of theirs as a file.
    const sendsFiles = /^(gem-|dienst-|uwv|svb)/.test(from) && spread(occasion.key, 0, 2) === 0
    const channel = sendsFiles ? 'import' : 'form'
    const id = submitSignal(deps, submitterOf(world, from), signalInput(occasion), { channel })
    world.signals.set(occasion.key, settled(id, occasion.key))
  },
})

/** Why a check goes on where the small collection of the demo counts too few. */
const COMMON_IN_REALITY = 'De verzameling is klein; in Nederland past dit op veel mensen.'

/** Confirms the anonymisation some working days after `from`. */
export function confirmation({ key, signal }: SignalOccasion, from: Date): Step {
  return {
    key: `check ${key}`,
    at: workingMoment(from, spread(`check ${key}`, 2, 5), key),
    run: (deps, world) => {
      const id = known(world.signals, key)
      const checker = checkerOf(world, signal.from, key)
      const row = findSignal(deps.db, id)
      const input = {
        id,
        version: versionOfSignal(deps.db, id),
        confirmed: true,
        contentHash: hashOfSignal(deps.db, id),
        answers: ALL_IN_ORDER,
        places: placesOfSignal(deps.db, id),
        note: row && fitsTooFew(deps.db, checker, row, row) ? COMMON_IN_REALITY : null,
      }
      settled(checkSignal(deps, checker, input), `check ${key}`)
    },
  }
}

/** The fingerprint of the texts a signal has now. */
export const hashOfSignal = (db: Queryable, id: string): string => findSignal(db, id)?.contentHash ?? ''

/** Invented texts name no place: what reads as one ("te leiden") is another word, and every mark is answered so. */
export const placesOfSignal = (db: Queryable, id: string) => {
  const signal = findSignal(db, id)
  if (!signal) return []
  return placesIn(signal).map(({ field, start, end }) => ({ field, start, end, answer: 'no_place' as const }))
}

/** The version a signal has now. */
export const versionOfSignal = (db: Queryable, id: string): number => findSignal(db, id)?.version ?? 0

/** Who may check: nobody of the inspectorate, which reads no text of others that was not checked. */
const CHECKERS = [
  ['dirk.duider', 'vng'],
  ['lot.leesmee', 'lcr'],
] as const

/** A coder of another organisation than the submitter's, the same one for the same signal. */
export function checkerOf(world: World, from: OrganisationKey, key: string): Actor {
  const others = CHECKERS.filter(([, organisation]) => organisation !== from)
  const [person] = others[spread(`checker ${key}`, 0, others.length - 1)] ?? CHECKERS[0]
  return known(world.actors, person)
}

function signalInput({ key, signal, period, law, who, where, good }: SignalOccasion): SignalInput {
  const [household, ageBand, benefit] = who
  const [province, municipalitySize] = where
  return {
    reference: key,
    title: signal.title,
    narrative: folded(signal.text),
    harshEffect: signal.effect,
    wouldHaveHelped: signal.helped ?? null,
    period,
    province,
    municipalitySize,
    household,
    ageBand,
    benefit,
    regulationId: law,
    provisionIds: signal.provisions ?? [],
    causeHint: signal.hint ?? null,
    reporterType: signal.by,
    goodPractice: good,
    urgent: signal.urgent ?? false,
  }
}
