// Relay connections over lists with a fixed order; the cursor holds the place in the list.
import { requestError } from './requestError.ts'

const PAGE_SIZE_MAX = 100

/** Which part of a list is asked for. */
export interface Page {
  readonly limit: number
  readonly offset: number
}

/** Reads `first` and `after`; refuses more than a hundred at once and a cursor that is not ours. */
export function pageOf({
  first,
  after,
}: {
  readonly first?: number | null
  readonly after?: string | null
}): Page {
  const limit = first ?? 20
  if (limit < 0 || limit > PAGE_SIZE_MAX)
    throw requestError(`Vraag met "first" ten minste 0 en ten hoogste ${PAGE_SIZE_MAX} tegelijk.`)
  if (after == null) return { limit, offset: 0 }
  const [, place] = /^na:(\d{1,9})$/.exec(Buffer.from(after, 'base64url').toString('utf8')) ?? []
  if (place === undefined) throw requestError('De waarde van "after" is geen cursor van deze lijst.')
  return { limit, offset: Number(place) }
}

/** The edges and page info of one page, given its rows and how many there are in all. */
export function connectionOf<Row>({ offset }: Page, rows: readonly Row[], totalCount: number) {
  const edges = rows.map((node, index) => ({ node, cursor: cursorAfter(offset + index + 1) }))
  return {
    edges,
    totalCount,
    pageInfo: {
      hasNextPage: offset + rows.length < totalCount,
      hasPreviousPage: offset > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

const cursorAfter = (place: number): string => Buffer.from(`na:${place}`).toString('base64url')
