// Bottlenecks as steps: each year what was published is added to the evidence and the state is recorded.
import { findBottleneck } from '#db/bottlenecks.ts'
import { findCase } from '#db/cases.ts'
import { findLetterByYear } from '#db/letters.ts'
import { recordResponse } from '#usecases/recordResponse.ts'
import { recordStep } from '#usecases/recordStep.ts'
import { saveBottleneck } from '#usecases/saveBottleneck.ts'
import { saveMinorityNote } from '#usecases/saveMinorityNote.ts'
import type { BottleneckSeed } from './bottleneckSeed.ts'
import { BOTTLENECKS, RESPONSE_CITATION, RESPONSE_DATE } from './bottlenecks.ts'
import { drafterOf } from './letterSteps.ts'
import { known, type Step, settled } from './steps.ts'

/** When the drafter goes through the bottlenecks of a year that is over; the running year is looked at in October. */
const REVIEWS = [
  { year: 2022, at: '2023-01-23' },
  { year: 2023, at: '2024-01-22' },
  { year: 2024, at: '2025-01-20' },
  { year: 2025, at: '2026-01-19' },
  { year: 2026, at: '2026-10-08' },
] as const

/** The moment on the day, so many minutes after nine. */
const moment = (day: string, minutes: number): Date =>
  new Date(Date.parse(`${day}T08:00:00.000Z`) + minutes * 60_000)

/** What one partner holds against a bottleneck; it stands in the letter over 2025. */
const dissent: Step = {
  key: 'minority note',
  at: moment('2026-09-21', 30),
  run: (deps, world) => {
    const input = {
      bottleneckId: known(world.bottlenecks, 'signalen-blijven-liggen'),
      body: 'De VNG herkent het knelpunt. Een vaste termijn is volgens haar pas haalbaar als gemeenten er mensen voor krijgen; eerst bellen kan nu al.',
    }
    settled(saveMinorityNote(deps, known(world.actors, 'dirk.duider'), input), 'minority note')
  },
}

/** All yearly reviews, a note of dissent, and the ministry's answers to the letter over 2024. */
export const bottleneckSteps = (): readonly Step[] => [
  ...REVIEWS.flatMap(({ year, at }) =>
    BOTTLENECKS.filter(({ firstYear }) => firstYear <= year).flatMap((seed, index) => [
      review(seed, year, moment(at, index * 10)),
      ...seed.steps
        .filter((step) => step.year === year)
        .map(
          (step): Step => ({
            key: `step ${year} ${seed.key}`,
            at: moment(at, index * 10 + 5),
            run: (deps, world) => {
              const input = { bottleneckId: known(world.bottlenecks, seed.key), ...step }
              settled(recordStep(deps, drafterOf(world), input), `step ${year} of ${seed.key}`)
            },
          }),
        ),
    ]),
  ),
  ...BOTTLENECKS.flatMap((seed, index) => responseSteps(seed, moment('2025-07-01', index * 7))),
  dissent,
]

/** Makes the bottleneck in its first year and brings its evidence up to date in later ones. */
const review = (
  { key, evidence, steps: _, response: __, ...texts }: BottleneckSeed,
  year: number,
  at: Date,
): Step => ({
  key: `review ${year} ${key}`,
  at,
  run: (deps, world) => {
    const caseIds = evidence.flatMap((caseKey) => {
      const id = world.cases.get(caseKey)
      return id !== undefined && findCase(deps.db, id)?.status === 'published' ? [id] : []
    })
    const id = world.bottlenecks.get(key)
    const place = id === undefined ? {} : { id, version: findBottleneck(deps.db, id)?.version ?? 0 }
    const input = { disclosure: 'openbaar' as const, ...texts, ...place, caseIds }
    world.bottlenecks.set(key, settled(saveBottleneck(deps, drafterOf(world), input), `review of ${key}`))
  },
})

function responseSteps({ key, response }: BottleneckSeed, at: Date): readonly Step[] {
  if (!response) return []
  const run: Step['run'] = (deps, world) => {
    const input = {
      ...response,
      bottleneckId: known(world.bottlenecks, key),
      letterId: findLetterByYear(deps.db, 2024)?.id ?? null,
      citation: RESPONSE_CITATION,
      date: RESPONSE_DATE,
    }
    settled(recordResponse(deps, drafterOf(world), input), `response on ${key}`)
  }
  return [{ key: `response ${key}`, at, run }]
}
