// The bottlenecks of the demo do not contradict themselves.
import { expect, test } from 'vitest'
import { STAGES_ANSWERED } from '#core/bottleneckLife.ts'
import { BOTTLENECKS, RESPONSE_DATE } from '#seeds/bottlenecks.ts'

test('each bottleneck stands at a step that fits what the ministry answered', () => {
  const year = Number(RESPONSE_DATE.slice(0, 4))
  const stands = BOTTLENECKS.flatMap(({ key, steps, response }) => {
    const stage = steps.findLast((step) => step.year <= year)?.stage
    return response && stage ? [{ key, stage, fitting: STAGES_ANSWERED[response.kind] }] : []
  })
  expect(stands.length).toBeGreaterThan(10)
  for (const { key, stage, fitting } of stands) expect(fitting, key).toContain(stage)
})

test('what is told of a bottleneck without a date names no year after its first: a letter of that year tells it too', () => {
  for (const { key, firstYear, description, whoItHits, remedy, feasibility, priorityReason } of BOTTLENECKS) {
    const told = [description, whoItHits, remedy, feasibility ?? '', priorityReason].join(' ')
    const later = (told.match(/\b20\d\d\b/g) ?? []).filter((year) => Number(year) > firstYear)
    expect({ key, later }).toEqual({ key, later: [] })
  }
})
