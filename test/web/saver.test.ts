// Saving along the way: once things are still, one save at a time, and never over someone else's work.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Draft } from '../../web/features/case/coding/codingState.ts'
import { createSaver, type SaveAnswer } from '../../web/features/case/coding/saver.ts'

const draft = (severity: number): Draft => ({ fields: { severity }, tags: [] })
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
    (said, version, done) => {
      sent.push([said.fields.severity, version, done])
      return Promise.resolve(left.shift() ?? null)
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

test('a server that does not answer is asked again at the next change', async () => {
  const { saver, sent } = saverOver(null, { version: 1, problems: [] })
  saver.changed(draft(1))
  await vi.runAllTimersAsync()
  expect(saver.status().state).toBe('failed')
  saver.changed(draft(2))
  await vi.runAllTimersAsync()
  expect(sent.at(-1)).toEqual([2, 0, false])
  expect(saver.status().state).toBe('saved')
})

test('finishing sends even what was saved already, and nothing follows it', async () => {
  const { saver, sent } = saverOver({ version: 1, problems: [] })
  saver.finish()
  await vi.runAllTimersAsync()
  saver.changed(draft(1))
  saver.flush()
  await vi.runAllTimersAsync()
  expect(sent).toEqual([[0, 0, true]])
  expect(saver.status().state).toBe('done')
})
