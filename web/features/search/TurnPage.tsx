// To the next page of results and back; the pages turned stand in the address bar.
import { Link } from '@tanstack/react-router'
import { buttonClass } from '../../ui/Button.tsx'
import type { SearchParams } from './searchParams.ts'

interface Props {
  readonly params: SearchParams
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

export function TurnPage({ params: { pages, ...rest }, pageInfo: { hasNextPage, endCursor } }: Props) {
  const turned = pages?.split(',') ?? []
  const before = turned.slice(0, -1).join(',')
  if (turned.length === 0 && !hasNextPage) return null
  return (
    <nav className="rd-pagination" aria-label="Bladzijden met resultaten">
      {turned.length > 0 ? (
        <Link
          to="/zoeken"
          search={before === '' ? rest : { ...rest, pages: before }}
          className={buttonClass()}
        >
          Vorige
        </Link>
      ) : null}
      <span>Bladzijde {turned.length + 1}</span>
      {hasNextPage && endCursor !== null ? (
        <Link
          to="/zoeken"
          search={{ ...rest, pages: [...turned, endCursor].join(',') }}
          className={buttonClass()}
        >
          Volgende
        </Link>
      ) : null}
    </nav>
  )
}
