// Sends the rows that the sender agreed to, lot by lot. After a broken line the same lot goes again: nothing is added twice.
import { useRef } from 'react'
import { askMarks } from '../readalong/reader.ts'
import { cleanText, type Mark } from '../readalong/reading.ts'
import { marksOfRow, type PreparedRow, TEXTS } from './preparedRow.ts'
import type { Progress, ReadFile, RowDecision, RowDecisions } from './progress.ts'
import { ROWS_PER_REQUEST, type RowOutcome, type SentRow, sendRows } from './sendRows.ts'

/** Gives a way to send, to go on after the line broke, and to stop after the lot that is under way. */
export function useSending(tell: (progress: Progress) => void) {
  const outcomes = useRef(new Map<number, RowOutcome>())
  const stopped = useRef(false)

  async function send(file: ReadFile, decisions: RowDecisions) {
    stopped.current = false
    const rows = file.rows.filter((row) => isAgreed(row, decisions.get(row.row)))
    const total = rows.length
    for (;;) {
      const left = rows.filter(({ row }) => !outcomes.current.has(row))
      const lot = left.slice(0, ROWS_PER_REQUEST)
      if (lot.length === 0 || stopped.current) break
      const done = total - left.length
      tell({ step: 'send', file, done, total })
      const sent = await Promise.all(lot.map((row) => sendable(row, decisions.get(row.row)))).then(
        sendRows,
        () => ({ failure: null }),
      )
      if ('failure' in sent) return tell({ step: 'broken', file, done, total, ...sent })
      for (const outcome of sent) outcomes.current.set(outcome.row, outcome)
    }
    report(file)
  }

  const report = (file: ReadFile) => tell({ step: 'report', file, outcomes: new Map(outcomes.current) })

  return {
    send,
    report,
    stop: () => {
      stopped.current = true
    },
    forget: () => outcomes.current.clear(),
  }
}

/** A row without words to look at needs no decision. */
const isAgreed = (row: PreparedRow, decision: RowDecision | undefined): boolean =>
  row.fields !== null && (decision === undefined || decision.state === 'agreed')

/** The row as it leaves the browser: its texts without what the sender takes out. */
async function sendable(row: PreparedRow, decision: RowDecision | undefined): Promise<SentRow> {
  const { texts } = row
  const marks = marksOfRow(row)
  const isRemoved = ({ key }: Mark) => decision?.removed.has(key) ?? false
  const spans = await askMarks(texts, {
    known: marks
      .filter((mark) => mark.certainty === 'check' && isRemoved(mark))
      .map(({ word, type }) => ({ text: word, type })),
    kept: [
      ...row.ownNumbers,
      ...marks.filter((mark) => mark.certainty === 'probable' && !isRemoved(mark)).map(({ word }) => word),
    ],
  })
  const clean = TEXTS.map(
    (column, index) => [column, cleanText(texts[index] ?? '', spans[index] ?? [])] as const,
  )
  return {
    row: row.row,
    fields: { ...row.fields, ...Object.fromEntries(clean.filter(([, text]) => text !== '')) },
  }
}
