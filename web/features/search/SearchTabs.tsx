// What the words of the box are looked for in: cases, or what was decided before.
import { Link } from '@tanstack/react-router'
import type { SearchParams } from './searchParams.ts'

export function SearchTabs({ params }: { readonly params: SearchParams }) {
  const { uitspraken, pages: _pages, ...cases } = params
  const inCases = uitspraken === undefined
  const only = params.words ? { words: params.words } : {}
  return (
    <nav className="search-tabs" aria-label="Zoeken in">
      <Link
        to="/zoeken"
        search={cases}
        className="search-tabs__tab"
        activeOptions={{ exact: true }}
        aria-current={inCases ? 'page' : undefined}
      >
        Casussen
      </Link>
      <Link
        to="/zoeken"
        search={{ ...only, uitspraken: 'alle' }}
        className="search-tabs__tab"
        activeOptions={{ exact: true }}
        aria-current={inCases ? undefined : 'page'}
      >
        Uitspraken en regels
      </Link>
    </nav>
  )
}
