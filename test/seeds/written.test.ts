// How the demo is written: every text passes the gate, and the law is that of its time.
import { describe, expect, test } from 'vitest'
import { seal } from '#core/deidentify/gate.ts'
import { validityOf } from '#core/law/amendment.ts'
import { PROVISIONS, provisionById, regulationById } from '#core/law/reference.ts'
import { firstDay } from '#core/period.ts'
import { BOTTLENECKS } from '#seeds/bottlenecks.ts'
import { CASES } from '#seeds/cases.ts'
import { folded } from '#seeds/codingInput.ts'
import { LOOSE_SIGNALS } from '#seeds/looseSignals.ts'
import { PRECEDENTS, PRECEDENTS_BESIDE_CASES } from '#seeds/precedents.ts'
import { THREAD_SEEDS } from '#seeds/threads.ts'

describe('how the demo is written', () => {
  const signals = [...CASES.flatMap((seed) => seed.signals), ...LOOSE_SIGNALS]

  test('every text passes the gate', () => {
    const texts = [
      ...signals.flatMap(({ title, text, effect, helped = '' }) => [title, text, effect, helped]),
      ...CASES.flatMap(({ dissent, withdrawnBecause = '' }) => [dissent?.reason ?? '', withdrawnBecause]),
      ...BOTTLENECKS.flatMap(({ title, description, whoItHits, remedy }) => [
        title,
        description,
        whoItHits,
        remedy,
      ]),
      ...BOTTLENECKS.flatMap(({ steps, response }) => [
        ...steps.flatMap(({ evidence, source }) => [evidence ?? '', source ?? '']),
        response?.body ?? '',
      ]),
    ]
    expect(texts.map(folded).filter((text) => text !== '' && !seal(text).ok)).toEqual([])
  })

  test('first signals tell a story, further ones are shorter and come from another organisation', () => {
    const words = (text: string) => folded(text).split(' ').length
    const longOrShort = CASES.filter(({ signals: [first, ...rest] }) =>
      [
        words(first.text) < 40 || words(first.text) > 150,
        ...rest.map(({ text }) => words(text) < 30 || words(text) > 85),
      ].includes(true),
    )
    expect(longOrShort.map(({ key }) => key)).toEqual([])
    const sameSender = CASES.filter(
      (seed) => new Set(seed.signals.map(({ from }) => from)).size < seed.signals.length,
    )
    expect(sameSender.map(({ key }) => key)).toEqual([])
  })

  test('laws, threads, provisions and cases that are named exist', () => {
    const threads = new Set(THREAD_SEEDS.map(({ id }) => id))
    const provisions = new Set(PROVISIONS.map(({ id }) => id))
    const cases = new Set(CASES.map(({ key }) => key))
    const unknown = [
      ...[...CASES, ...LOOSE_SIGNALS].flatMap(({ law }) =>
        law !== null && !regulationById(law) ? [law] : [],
      ),
      ...[...BOTTLENECKS, ...PRECEDENTS].flatMap(({ threadIds }) =>
        threadIds.filter((id) => !threads.has(id)),
      ),
      ...[...BOTTLENECKS, ...PRECEDENTS].flatMap(({ provisionIds }) =>
        provisionIds.filter((id) => !provisions.has(id)),
      ),
      ...BOTTLENECKS.flatMap(({ evidence }) => evidence.filter((key) => !cases.has(key))),
      ...PRECEDENTS_BESIDE_CASES.filter(({ caseKey }) => !cases.has(caseKey)),
    ]
    expect(unknown).toEqual([])
    expect(cases.size).toBe(CASES.length)
  })

  test('cases rest on provisions of their own time', () => {
    const anachronisms = CASES.flatMap(({ key, period, coding }) =>
      Object.keys(coding.provisions)
        .filter((id) => !appliedIn(id, period))
        .map((id) => `${key}: ${id} in ${period}`),
    )
    expect(anachronisms).toEqual([])
  })
})

/** Whether a provision was in force when the period began, as far as the reference data tells. */
function appliedIn(id: string, period: string): boolean {
  const provision = provisionById(id)
  if (!provision || provision.status === 'nonexistent' || provision.status === 'not_yet_in_force')
    return false
  const { validFrom, validTo } = validityOf(provision)
  const day = firstDay(period)
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo)
}
