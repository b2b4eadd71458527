// The threads as a tree of two layers, with how many published cases each runs through.

import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { plural } from '#core/dutch/words.ts'
import { formatNumber } from '../../dates.ts'
import type { ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { useVisit } from '../../viewer.tsx'
import './thread.css'
import { THREAD_CACHE, THREADS } from './threadDocuments.ts'

type Theme = ResultOf<typeof THREADS>['threads'][number]

export function ThreadsPage() {
  const { may } = useVisit()
  const [result] = useQuery({ query: THREADS, context: THREAD_CACHE })
  return (
    <Page
      title="Rode draden"
      lead="Thema’s die door de casussen lopen. Achter elke draad staat in hoeveel gepubliceerde casussen hij voorkomt."
      wide
      actions={
        <>
          <Link to="/codeboek" className={buttonClass()}>
            Codeboek
          </Link>
          {may('thread.propose') ? (
            <Link to="/rode-draden/voorstellen" className={buttonClass()}>
              Voorstellen en besprekingen
            </Link>
          ) : null}
          {may('thread.propose') ? (
            <Link to="/rode-draden/nieuw" className={buttonClass()}>
              {may('thread.manage') ? 'Nieuwe draad' : 'Stel een nieuwe draad voor'}
            </Link>
          ) : null}
        </>
      }
    >
      <Loaded result={result}>
        {({ threads }) => (
          <div className="rd-themes">
            {threads.map((theme) => (
              <ThemeCard key={theme.id} theme={theme} />
            ))}
          </div>
        )}
      </Loaded>
      {may('suggestion.measure') ? (
        <p className="nl-paragraph">
          <Link to="/voorstellen">Hoe goed zijn de voorstellen van het programma?</Link>
        </p>
      ) : null}
    </Page>
  )
}

const ThemeCard = ({ theme }: { readonly theme: Theme }) => (
  <section className="rd-card" aria-labelledby={`thema-${theme.id}`}>
    <h2 className="nl-heading nl-heading--level-3" id={`thema-${theme.id}`}>
      <Link to="/rode-draden/$id" params={{ id: theme.id }}>
        {theme.label}
      </Link>
    </h2>
    <p className="rd-soft">{theme.definition}</p>
    <ul className="rd-thread-list">
      {theme.children.map(({ id, label, caseCount, inUse }) => (
        <li key={id}>
          <span>
            <Link to="/rode-draden/$id" params={{ id }}>
              {label}
            </Link>
            {inUse ? null : <span className="rd-soft"> (niet meer in gebruik)</span>}
          </span>
          <span className="rd-thread-list__count">
            {formatNumber(caseCount)}
            <span className="rd-visually-hidden"> {plural(caseCount, 'casus', 'casussen')}</span>
          </span>
        </li>
      ))}
    </ul>
  </section>
)
