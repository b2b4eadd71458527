// Searching the cases the viewer may see. The address bar holds the whole search, so that it can be kept and shared.
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { Loaded } from '../../Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { useVisit } from '../../viewer.tsx'
import { letThroughQuestion } from '../readalong/askAboutSomeone.ts'
import { Facets } from './Facets.tsx'
import { PrecedentResults } from './PrecedentResults.tsx'
import { Results } from './Results.tsx'
import { SaveSearchDialog } from './SaveSearchDialog.tsx'
import { SearchBox } from './SearchBox.tsx'
import { SearchTabs } from './SearchTabs.tsx'
import { SearchDocument } from './searchDocuments.ts'
import { cursorOf, type SearchParams, toFilter } from './searchParams.ts'
import './searchPage.css'

export function SearchPage() {
  const params = useSearch({ from: '/member/zoeken' })
  const navigate = useNavigate()
  const { may } = useVisit()
  const [saving, setSaving] = useState(false)
  // What stands in the address went to the server with it, or was let through before it came there.
  if (params.words) letThroughQuestion(params.words)
  const [result] = useQuery({
    query: SearchDocument,
    variables: {
      words: params.words ?? '',
      filter: toFilter(params),
      sort: params.sort ?? 'RELEVANCE',
      after: cursorOf(params),
      explain: params.explain === 'ja',
    },
    requestPolicy: 'cache-and-network',
    pause: params.uitspraken !== undefined,
  })
  const go = (search: SearchParams) => navigate({ to: '/zoeken', search, resetScroll: false })

  return (
    <Page
      title="Zoeken"
      wide
      actions={
        may('search.save') ? (
          <Link to="/zoeken/bewaard" className="nl-link">
            Uw bewaarde zoekvragen
          </Link>
        ) : null
      }
    >
      <SearchBox
        key={params.words ?? ''}
        words={params.words ?? ''}
        filter={toFilter(params)}
        namesCases={params.uitspraken === undefined}
        onSearch={(words) => {
          const { pages: _pages, words: _old, ...rest } = params
          go(words === '' ? rest : { ...rest, words })
        }}
      />
      <SearchTabs params={params} />
      {params.uitspraken ? (
        <PrecedentResults params={params} onChange={go} />
      ) : (
        <Loaded result={result}>
          {({ search }) => (
            <div className="search">
              <Facets facets={search.facets} params={params} onChange={go} found={search.totalCount} />
              <Results
                answer={search}
                params={params}
                busy={result.fetching || result.stale}
                onChange={go}
                {...(may('search.save') ? { onSave: () => setSaving(true) } : {})}
              />
            </div>
          )}
        </Loaded>
      )}
      {saving ? <SaveSearchDialog params={params} onClose={() => setSaving(false)} /> : null}
    </Page>
  )
}
