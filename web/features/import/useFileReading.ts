// Has a file read by the worker and follows how far it is; who stops it loses nothing, since nothing was sent.
import { useEffect, useRef } from 'react'
import { FILE_BYTES_MAX, FILE_TOO_LARGE } from '#core/import/file/limits.ts'
import { today } from '../../dates.ts'
import type { FileRequest } from './importWorker.ts'
import type { FileNews, PreparedRow } from './preparedRow.ts'
import type { Progress, ReadFile } from './progress.ts'

const NOT_READ =
  'Uw browser kan dit bestand niet lezen. Probeer een andere browser, of verdeel de signalen over meer bestanden.'

/** Gives a way to read a file and a way to stop; each step of the reading is told to `tell`. */
export function useFileReading(tell: (progress: Progress) => void) {
  const worker = useRef<Worker | null>(null)
  const stop = () => {
    worker.current?.terminate()
    worker.current = null
  }
  useEffect(() => () => worker.current?.terminate(), [])

  function read(file: File) {
    stop()
    // Before a byte of it is read, so that a huge file does not take the tab with it.
    const refused = file.size > FILE_BYTES_MAX ? FILE_TOO_LARGE.problems[0]?.message : undefined
    if (refused !== undefined) return tell({ step: 'choose', refused })
    tell({ step: 'read', done: 0, total: null })
    const reader = new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' })
    worker.current = reader
    const follow = follower(tell)
    reader.addEventListener('message', ({ data }: MessageEvent<FileNews>) => {
      follow(data)
      if (data.kind === 'end' || data.kind === 'refused') stop()
    })
    reader.addEventListener('error', (event) => {
      event.preventDefault()
      stop()
      tell({ step: 'choose', refused: NOT_READ })
    })
    // The server looks again by its own clock.
    const request: FileRequest = { file, today: today() }
    reader.postMessage(request)
  }
  return { read, stop }
}

/** Puts the news of one file together. */
function follower(tell: (progress: Progress) => void): (news: FileNews) => void {
  const rows: PreparedRow[] = []
  let file: ReadFile = { columns: [], ignored: [], rows }
  let total = 0
  return (news) => {
    if (news.kind === 'refused') return tell({ step: 'choose', refused: news.message })
    if (news.kind === 'end') return tell({ step: 'review', file })
    if (news.kind === 'columns') {
      file = { columns: news.columns, ignored: news.ignored, rows }
      total = news.total
    } else rows.push(...news.rows)
    tell({ step: 'read', done: rows.length, total })
  }
}
