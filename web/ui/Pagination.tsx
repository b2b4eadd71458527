// Going through a long list by cursor: on to the next page, and back over the pages that were seen.
import { useState } from 'react'
import { Button } from './Button.tsx'

interface Pages {
  /** The cursor to ask for; undefined for the first page. */
  readonly after: string | undefined
  readonly number: number
  readonly next: (endCursor: string) => void
  readonly previous: () => void
  readonly restart: () => void
}

export function usePages(): Pages {
  const [cursors, setCursors] = useState<readonly string[]>([])
  return {
    after: cursors.at(-1),
    number: cursors.length + 1,
    next: (endCursor) => setCursors([...cursors, endCursor]),
    previous: () => setCursors(cursors.slice(0, -1)),
    restart: () => setCursors([]),
  }
}

interface PaginationProps {
  readonly pages: Pages
  readonly endCursor: string | null
  readonly hasNextPage: boolean
  readonly label: string
}

export function Pagination({ pages, endCursor, hasNextPage, label }: PaginationProps) {
  if (pages.number === 1 && !hasNextPage) return null
  return (
    <nav className="rd-pagination" aria-label={label}>
      {pages.number > 1 ? <Button onPress={pages.previous}>Vorige</Button> : null}
      <span>Bladzijde {pages.number}</span>
      {hasNextPage && endCursor !== null ? (
        <Button onPress={() => pages.next(endCursor)}>Volgende</Button>
      ) : null}
    </nav>
  )
}
