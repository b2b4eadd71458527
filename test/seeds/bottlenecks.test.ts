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
