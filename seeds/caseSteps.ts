// The way of one case as steps: its signals, two independent codings, the chair where they differ, publication.
import { confirmed } from '#core/checklist.ts'
import { firstDay } from '#core/period.ts'
import { combinationOf } from '#core/risk/coarsening.ts'
import { judgeCombination, PEOPLE_PUBLISHED_MIN, PUBLISHED_FIELDS } from '#core/risk/combinationRisk.ts'
import { type CaseRow, findCase } from '#db/cases.ts'
import type { Database } from '#db/client.ts'
import { describeAmongOthers } from '#db/risk.ts'
import { adjudicateCase } from '#usecases/adjudicateCase.ts'
import { coarsenCase } from '#usecases/coarsenCase.ts'
import { linkPrecedent } from '#usecases/linkPrecedent.ts'
import { publishCase } from '#usecases/publishCase.ts'
import { saveCoding } from '#usecases/saveCoding.ts'
import { triageSignal } from '#usecases/triageSignal.ts'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import { broughtForward, dayAt, spread, workingMoment } from './calendar.ts'
import type { CaseSeed, CodingSeed, Dissent } from './caseSeed.ts'
import { codingFields, codingTags, folded } from './codingInput.ts'
import { FOUNDED_AT } from './organisations.ts'
import { PRECEDENTS_BESIDE_CASES } from './precedents.ts'
import { checkerOf, confirmation, type SignalOccasion, submission, versionOfSignal } from './signalSteps.ts'
import { known, type Step, settled } from './steps.ts'
import { threadsOfItsDay } from './threadHistory.ts'

/** Two coders of different organisations each. */
const PAIRS = [
  ['dirk.duider', 'noor.naduider'],
  ['lot.leesmee', 'dirk.duider'],
  ['noor.naduider', 'lot.leesmee'],
] as const

/** Everyone who codes. */
export const CODERS = [...new Set(PAIRS.flat())]

/** The two who code a case. */
export const pairOf = (key: string): (typeof PAIRS)[number] =>
  PAIRS[spread(`pair ${key}`, 0, PAIRS.length - 1)] ?? PAIRS[0]

/** Everything that happened to a case and its signals, in order; what still waits at a step came there shortly before `until`. */
export function caseSteps(seed: CaseSeed, until: Date): readonly Step[] {
  const opening = signalSteps(seed)
  const opened = opening.find(({ key }) => key === `triage ${seed.key}-1`)?.at
  if (!opened) throw new Error(`Case ${seed.key} is never opened`)
  const steps = [...opening, ...codingSteps(seed, opened)].toSorted((a, b) => a.at.getTime() - b.at.getTime())
  const { state = 'published' } = seed
  return state === 'published' || state === 'withdrawn' ? steps : broughtForward(steps, until)
}

/** The day the first signal came in: some weeks into the period, and never before there was a collection. */
function handedIn({ key, period }: CaseSeed): Date {
  const isMonth = period[5] !== 'Q'
  const at = workingMoment(dayAt(firstDay(period)), spread(key, isMonth ? 10 : 15, isMonth ? 25 : 68), key)
  const earliest = new Date(FOUNDED_AT)
  return at > earliest ? at : workingMoment(earliest, spread(key, 2, 20), key)
}

function signalSteps(seed: CaseSeed): readonly Step[] {
  const first = handedIn(seed)
  return seed.signals.flatMap((signal, index) => {
    const key = `${seed.key}-${index + 1}`
    const { period, law, who, where, good = false } = seed
    const occasion: SignalOccasion = { key, signal, period, law, who, where, good }
    const at = index === 0 ? first : workingMoment(first, 8 * index + spread(key, 4, 16), key)
    const check = confirmation(occasion, at)
    const triage: Step = {
      key: `triage ${key}`,
      at: workingMoment(check.at, spread(`triage ${key}`, 1, 3), key),
      run: (deps, world) => {
        const id = known(world.signals, key)
        const version = versionOfSignal(deps.db, id)
        const actor = checkerOf(world, signal.from, key)
        const place =
          index === 0
            ? ({ outcome: 'new_case' } as const)
            : ({ outcome: 'existing_case', caseId: known(world.cases, seed.key) } as const)
        const { caseId } = settled(
          triageSignal(deps, actor, { id, version, ...place, checklist: confirmed('triage') }),
          `triage ${key}`,
        )
        if (caseId) world.cases.set(seed.key, caseId)
      },
    }
    return [submission(occasion, at), check, triage]
  })
}

function codingSteps(seed: CaseSeed, opened: Date): readonly Step[] {
  const { key, dissent, state = 'published' } = seed
  const pair = pairOf(key)
  const readings = [1, 2].map((coder) =>
    dissent?.coder === coder ? readOtherwise(seed.coding, dissent) : seed.coding,
  )
  const steps: Step[] = []
  const follow = (name: string, [min, max]: readonly [number, number], run: Step['run']): void => {
    const from = steps.at(-1)?.at ?? opened
    steps.push({
      key: `${name} ${key}`,
      at: workingMoment(from, spread(`${name} ${key}`, min, max), key),
      run,
    })
  }

  if (state === 'uncoded') return []
  for (const [index, reading] of readings.entries())
    if (index === 0 || state !== 'half_coded')
      follow(`code ${index + 1}`, [3, 8], coded(seed, pair[index] ?? pair[0], reading))
  if (state === 'half_coded' || state === 'disputed') return steps
  if (dissent) follow('adjudicate', [3, 9], adjudicated(seed))
  if (state === 'decided') return steps
  follow('publish', [2, 5], published(key))
  if (state === 'withdrawn') follow('withdraw', seed.withdrawnAfter ?? [40, 90], withdrawn(seed))
  return steps
}

/** The case as a coder reads it who differs from what was decided. */
export function readOtherwise(
  coding: CodingSeed,
  { instead, threads }: Pick<Dissent, 'instead' | 'threads'>,
): CodingSeed {
  const kept = Object.entries(coding.threads).filter(([id]) => !threads?.leaves?.includes(id))
  return { ...coding, threads: { ...Object.fromEntries(kept), ...threads?.adds }, ...instead }
}

/** In a small collection few share a description; the chair makes coarser what takes little, and reasons out the rest. */
const COARSENINGS_MAX = 2
const COARSENED = 'Te weinig casussen deelden deze combinatie.'
const EXCEPTION = {
  ground: 'common',
  reason: 'De verzameling is nog klein. In het land leven veel meer mensen in deze omstandigheden.',
} as const

/** What is to be made coarser before enough people fit; null when that cannot be reached. */
const stepsFor = (db: Database, row: CaseRow) =>
  judgeCombination(
    describeAmongOthers(db, combinationOf(row), PUBLISHED_FIELDS, true),
    PUBLISHED_FIELDS,
    PEOPLE_PUBLISHED_MIN,
  ).steps

const versionOf = (db: Database, id: string): number => findCase(db, id)?.version ?? 0

const coded =
  (seed: CaseSeed, person: string, reading: CodingSeed): Step['run'] =>
  (deps, world) => {
    const caseId = known(world.cases, seed.key)
    const threads = threadsOfItsDay(seed.key, reading.threads)
    const tags = codingTags({ ...reading, threads }, folded(seed.signals[0].text))
    const input = {
      caseId,
      version: 0,
      fields: codingFields(reading),
      tags,
      done: true,
      checklist: confirmed('code'),
    }
    settled(saveCoding(deps, known(world.actors, person), input), `coding of ${seed.key} by ${person}`)
  }

const adjudicated =
  (seed: CaseSeed): Step['run'] =>
  (deps, world) => {
    const caseId = known(world.cases, seed.key)
    const onThreads = seed.dissent?.threads?.reason
    const input = {
      caseId,
      version: versionOf(deps.db, caseId),
      fields: codingFields(seed.coding),
      tags: codingTags(
        { ...seed.coding, threads: threadsOfItsDay(seed.key, seed.coding.threads) },
        folded(seed.signals[0].text),
      ),
      reason: seed.dissent?.reason ?? '',
      codebookUnclear: seed.dissent?.unclear ?? false,
      reasons: onThreads ? [{ item: 'thread', reason: onThreads }] : [],
    }
    settled(adjudicateCase(deps, known(world.actors, 'vera.voorzitter'), input), `decision on ${seed.key}`)
  }

const published =
  (key: string): Step['run'] =>
  (deps, world) => {
    const id = known(world.cases, key)
    const chair = known(world.actors, 'vera.voorzitter')
    const row = findCase(deps.db, id)
    const steps = row ? stepsFor(deps.db, row) : null
    const coarsens = steps !== null && steps.length > 0 && steps.length <= COARSENINGS_MAX
    if (coarsens) {
      const input = {
        id,
        version: versionOf(deps.db, id),
        ground: 'recognisable',
        reason: COARSENED,
        coarsenings: steps,
      } as const
      settled(coarsenCase(deps, chair, input), `coarsening of ${key}`)
    }
    const exception = steps === null || steps.length > COARSENINGS_MAX ? EXCEPTION : null
    const input = { id, version: versionOf(deps.db, id), exception, checklist: confirmed('publish') }
    settled(publishCase(deps, chair, input), `publication of ${key}`)
    for (const { caseKey, precedentId } of PRECEDENTS_BESIDE_CASES)
      if (caseKey === key) settled(linkPrecedent(deps, chair, { caseId: id, precedentId }), precedentId)
  }

const withdrawn =
  ({ key, withdrawnBecause = '' }: CaseSeed): Step['run'] =>
  (deps, world) => {
    const id = known(world.cases, key)
    const input = { id, version: versionOf(deps.db, id), reason: withdrawnBecause }
    settled(withdrawCase(deps, known(world.actors, 'vera.voorzitter'), input), `withdrawal of ${key}`)
  }
