// Saving along the way: once things are still, one save at a time, and never over someone else's work.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Draft } from '../../web/features/case/coding/codingState.ts'
import { createSaver, type SaveAnswer } from '../../web/features/case/coding/saver.ts'

const draft = (severity: number): Draft => ({ fields: { severity }, tags: [] })
const away: SaveAnswer = { failure: 'De server geeft geen antwoord.' }
const conflict: SaveAnswer = {
  version: null,
  problems: [{ code: 'CONFLICT', message: 'Intussen gewijzigd.' }],
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A saver over a server that answers from a list, and keeps what it was sent. */
function saverOver(...answers: readonly SaveAnswer[]) {
  const sent: (readonly [severity: number | null | undefined, version: number, done: boolean])[] = []
  const left = [...answers]
  const saver = createSaver(
    (said, version, ticked) => {
      sent.push([said.fields.severity, version, ticked !== null])
      return Promise.resolve(left.shift() ?? away)
    },
    0,
    draft(0),
  )
  return { saver, sent }
}

test('only what stays still is sent, on the version that was stored before', async () => {
  const { saver, sent } = saverOver({ version: 1, problems: [] }, { version: 2, problems: [] })
  saver.changed(draft(1))
  saver.changed(draft(2))
  expect(saver.status().state).toBe('unsaved')
  await vi.runAllTimersAsync()
  saver.changed(draft(3))
  await vi.runAllTimersAsync()
  expect(sent).toEqual([
    [2, 0, false],
    [3, 1, false],
  ])
  expect(saver.status().state).toBe('saved')
})

test('after a conflict nothing is sent until a person has chosen', async () => {
  const { saver, sent } = saverOver(conflict, { version: 5, problems: [] })
  saver.changed(draft(1))
  await vi.runAllTimersAsync()
  saver.changed(draft(2))
  await vi.runAllTimersAsync()
  expect(saver.status().state).toBe('conflict')
  expect(sent).toHaveLength(1)
  saver.overwrite(4)
  await vi.runAllTimersAsync()
  expect(sent[1]).toEqual([2, 4, false])
  expect(saver.status().state).toBe('saved')
})

test('taking over what is stored sends nothing', async () => {
  const { saver, sent } = saverOver(conflict)
  saver.changed(draft(1))
  await vi.runAllTimersAsync()
  const stored = draft(4)
  saver.takeOver(7, stored)
  saver.changed(stored)
  await vi.runAllTimersAsync()
  expect(sent).toHaveLength(1)
  expect(saver.status().state).toBe('saved')
})

test('a server that does not answer is asked again by itself, ever less often, and what was done meanwhile goes along', async () => {
  const { saver, sent } = saverOver(away, away, { version: 1, problems: [] })
  saver.changed(draft(1))
  await vi.advanceTimersByTimeAsync(1_000)
  expect(saver.status()).toMatchObject({ state: 'failed', failure: 'De server geeft geen antwoord.' })
  await vi.advanceTimersByTimeAsync(4_000)
  expect(sent).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(4_000)
  expect(sent).toHaveLength(2)
  saver.changed(draft(2))
  expect(saver.status().state).toBe('failed')
  await vi.runAllTimersAsync()
  expect(sent.at(-1)).toEqual([2, 0, false])
  expect(saver.status()).toMatchObject({ state: 'saved', failure: null })
})

test('finishing sends even what was saved already, and nothing follows it', async () => {
  const { saver, sent } = saverOver({ version: 1, problems: [] })
  saver.finish([])
  await vi.runAllTimersAsync()
  saver.changed(draft(1))
  saver.flush()
  await vi.runAllTimersAsync()
  expect(sent).toEqual([[0, 0, true]])
  expect(saver.status().state).toBe('done')
})
