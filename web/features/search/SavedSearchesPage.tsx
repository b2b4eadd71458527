// The searches someone kept, with how many new cases each has.

import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useQuery } from 'urql'
import { counted } from '#core/dutch/words.ts'
import { formatDay } from '../../dates.ts'
import type { ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { Problems } from '../../Problems.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { useAction } from '../../useAction.ts'
import {
  DeleteSavedSearchDocument,
  MarkSearchSeenDocument,
  SavedSearchesDocument,
} from './searchDocuments.ts'
import { savedParams } from './searchParams.ts'
import './results.css'
import './savedSearches.css'

export function SavedSearchesPage() {
  const [result] = useQuery({ query: SavedSearchesDocument, requestPolicy: 'cache-and-network' })
  const [removed, setRemoved] = useState<string | null>(null)
  return (
    <Page
      title="Bewaarde zoekvragen"
      eyebrow={
        <Link to="/zoeken" className="nl-link">
          Zoeken
        </Link>
      }
    >
      {removed === null ? null : (
        <Alert key={removed} tone="ok" live takesFocus>
          De zoekvraag “{removed}” is verwijderd.
        </Alert>
      )}
      <Loaded result={result}>
        {({ viewer }) => {
          const searches = viewer?.savedSearches ?? []
          return searches.length === 0 ? (
            <EmptyState title="U hebt nog geen zoekvraag bewaard.">
              <p>Zoek eerst, en kies dan “Bewaar deze zoekvraag”.</p>
            </EmptyState>
          ) : (
            <ul className="saved-searches">
              {searches.map((search) => (
                <SavedSearch key={search.id} search={search} onRemoved={() => setRemoved(search.name)} />
              ))}
            </ul>
          )
        }}
      </Loaded>
    </Page>
  )
}

type Saved = NonNullable<ResultOf<typeof SavedSearchesDocument>['viewer']>['savedSearches'][number]

function SavedSearch({
  search: { id, name, words, filter, newHits, createdAt, hits },
  onRemoved,
}: {
  readonly search: Saved
  readonly onRemoved: () => void
}) {
  const item = useRef<HTMLLIElement>(null)
  const seen = useAction(MarkSearchSeenDocument)
  const remove = useAction(DeleteSavedSearchDocument)
  return (
    <li className="hit" ref={item}>
      <h2 className="hit__title">
        <Link to="/zoeken" search={savedParams(words, filter)} className="nl-link">
          {name}
        </Link>{' '}
        {newHits > 0 ? (
          <Badge tone="info">{counted(newHits, 'nieuwe casus', 'nieuwe casussen')}</Badge>
        ) : null}
      </h2>
      <p className="rd-soft">
        Bewaard op {formatDay(createdAt)}.{' '}
        {hits.length === 0 ? 'Sindsdien is er geen nieuwe casus bij gekomen.' : 'Sindsdien gepubliceerd:'}
      </p>
      {hits.length > 0 ? (
        <ul className="saved-search__hits">
          {hits.map(({ case: { id: caseId, reference, title }, words: found, isNew, foundAt }) => (
            <li key={caseId}>
              <Link to="/casussen/$reference" params={{ reference }} className="nl-link">
                {title}
              </Link>{' '}
              {isNew ? <Badge tone="info">Nieuw</Badge> : null}
              <span className="rd-soft">
                {reference}, gevonden op {formatDay(foundAt)}
                {found.length > 0 ? `. Gevonden woorden: ${found.join(', ')}` : ''}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {newHits > 0 ? (
        <p>
          <Button
            busy={seen.busy}
            onPress={async () => {
              // The button goes away once there is nothing new.
              if (await seen.run({ id })) item.current?.querySelector('a')?.focus()
            }}
            label={`Ik heb de nieuwe gezien: ${name}`}
          >
            Ik heb de nieuwe gezien
          </Button>
        </p>
      ) : null}
      <Problems failure={remove.failure} />
      <p>
        <Button
          kind="subtle"
          busy={remove.busy}
          onPress={async () => {
            if (await remove.run({ id })) onRemoved()
          }}
          label={`Verwijder: ${name}`}
        >
          Verwijder
        </Button>
      </p>
    </li>
  )
}
