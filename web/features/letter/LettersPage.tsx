// The letters, one for each year, and starting the next one.
import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { formatDay } from '../../dates.ts'
import type { ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { label } from '../../labels.ts'
import { Badge } from '../../ui/Badge.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { useVisit } from '../../viewer.tsx'
import { LettersDocument } from './letterDocuments.ts'
import { NewDraft } from './NewDraft.tsx'
import { RulesLink } from './RulesLink.tsx'
import './letters.css'

export function LettersPage() {
  const { may } = useVisit()
  const [result] = useQuery({ query: LettersDocument, requestPolicy: 'cache-and-network' })
  return (
    <Page
      title="Knelpuntenbrief"
      lead="Elk jaar schrijft het team aan de minister wat er misgaat. De cijfers komen uit de casussen."
    >
      <Loaded result={result}>
        {({ letters, yearsWithoutLetter }) => (
          <>
            {letters.length === 0 ? <EmptyState title="Er is nog geen brief." /> : null}
            <ul className="letters">
              {letters
                .toSorted((a, b) => b.year - a.year)
                .map((letter) => (
                  <LetterCard key={letter.id} letter={letter} />
                ))}
            </ul>
            {may('disclosure.manage') ? <RulesLink /> : null}
            {yearsWithoutLetter ? (
              <NewDraft open={yearsWithoutLetter} written={letters.map(({ year }) => year)} />
            ) : null}
          </>
        )}
      </Loaded>
    </Page>
  )
}

type Listed = ResultOf<typeof LettersDocument>['letters'][number]

function LetterCard({
  letter: { year, stage, status, frozenAt, currentVersion, versions },
}: {
  readonly letter: Listed
}) {
  const newest = versions.find(({ number }) => number === currentVersion)
  return (
    <li className="letter-card">
      <h2 className="letter-card__title">
        <Link to="/brief/$year" params={{ year: String(year) }} className="nl-link">
          Knelpuntenbrief {year}
        </Link>{' '}
        <Badge tone={status === 'FROZEN' ? 'ok' : 'info'}>{label('letterStage', stage)}</Badge>
      </h2>
      <p className="rd-soft">
        {frozenAt
          ? `Vastgesteld op ${formatDay(frozenAt)}`
          : newest
            ? `Versie ${currentVersion}, ${formatDay(newest.createdAt)}: ${newest.reason}`
            : `Versie ${currentVersion}`}
      </p>
    </li>
  )
}
