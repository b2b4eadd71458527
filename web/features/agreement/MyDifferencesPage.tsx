// A coder's own codings beside what was decided, with the reason; nothing about anybody else.

import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { counted, plural } from '#core/dutch/words.ts'
import { formatDay, formatNumber } from '../../dates.ts'
import { graphql, type ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Page } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { useFirstFew } from '../../ui/useFirstFew.ts'
import './agreement.css'

const MY_DIFFERENCES = graphql(`
  query MyDifferences {
    myDifferences {
      read
      differing {
        reason decidedAt again
        case { id reference title }
        items { item label mine decided reason }
      }
    }
  }
`)

export function MyDifferencesPage() {
  const [result] = useQuery({ query: MY_DIFFERENCES, requestPolicy: 'cache-and-network' })
  return (
    <Page
      title="Mijn verschillen"
      lead="Waar u anders las dan besloten is, met de reden. Alleen u ziet dit. Het is om van te leren, en om te zien waar het codeboek onduidelijk is."
    >
      <Loaded result={result}>{({ myDifferences }) => <Differences {...myDifferences} />}</Loaded>
    </Page>
  )
}

type Own = ResultOf<typeof MY_DIFFERENCES>['myDifferences']

function Differences({ read, differing }: Own) {
  const [item, setItem] = useState('')
  if (differing.length === 0)
    return (
      <EmptyState
        title={
          read === 0
            ? 'Er is nog geen casus besloten die u geduid hebt.'
            : 'U las elke besliste casus zoals besloten is.'
        }
      />
    )
  const counts = countByItem(differing)
  return (
    <>
      <p>
        Van de {formatNumber(read)} besliste casussen die u las,{' '}
        {plural(differing.length, 'verschilt', 'verschillen')} er {formatNumber(differing.length)} op minstens
        één onderdeel.
      </p>
      <Select
        label="Onderdeel"
        narrows
        empty="Alle onderdelen"
        value={item}
        onChange={setItem}
        options={counts.map(({ item, label, count }) => ({ value: item, label: `${label} (${count})` }))}
      />
      <p>
        Was het codeboek niet duidelijk? Zie{' '}
        <Link to="/rode-draden/voorstellen" className="nl-link">
          wat het team daarover voorstelt en bespreekt
        </Link>
        .
      </p>
      <DifferenceList
        key={item}
        differing={differing.filter(({ items }) => item === '' || items.some((each) => each.item === item))}
        only={item}
      />
    </>
  )
}

const SHOWN_AT_FIRST = 5

function DifferenceList({ differing, only }: Pick<Own, 'differing'> & { readonly only: string }) {
  const { list, shown, hidden, showAll } = useFirstFew(differing, SHOWN_AT_FIRST)
  return (
    <>
      <ul className="own-differences" ref={list}>
        {shown.map((difference) => (
          <Difference key={`${difference.case.id} ${difference.again}`} {...difference} only={only} />
        ))}
      </ul>
      {hidden > 0 ? (
        <div>
          <Button onPress={showAll}>
            Toon nog {hidden} {plural(hidden, 'casus', 'casussen')}
          </Button>
        </div>
      ) : null}
    </>
  )
}

function countByItem(differing: Own['differing']) {
  const counts = new Map<string, { readonly item: string; readonly label: string; readonly count: number }>()
  for (const { item, label } of differing.flatMap(({ items }) => items))
    counts.set(item, { item, label, count: (counts.get(item)?.count ?? 0) + 1 })
  return [...counts.values()].sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'nl'))
}

/** What differs; what both chose is only counted, as the case itself shows it. */
function Apart({ mine, decided }: Pick<Own['differing'][number]['items'][number], 'mine' | 'decided'>) {
  const both = mine.filter((each) => decided.includes(each)).length
  const [own, instead] = [mine, decided].map((chosen, at) => {
    const others = at === 0 ? decided : mine
    return chosen.filter((each) => !others.includes(each)).join('; ')
  })
  const none = both === 0 ? 'niets' : 'niets anders'
  return (
    <>
      <dd>
        <span className="rd-soft">U koos: </span>
        {own || none}
      </dd>
      <dd>
        <span className="rd-soft">Besloten: </span>
        <strong>{instead || none}</strong>
      </dd>
      {both > 0 ? (
        <dd className="rd-soft">{counted(both, 'andere keuze was', 'andere keuzes waren')} gelijk.</dd>
      ) : null}
    </>
  )
}

type DifferenceProps = Own['differing'][number] & { readonly only: string }

const Difference = ({ case: about, reason, decidedAt, again, items, only }: DifferenceProps) => (
  <li className="own-difference">
    <Heading>
      <Link to="/casussen/$reference" params={{ reference: about.reference }} className="nl-link">
        {about.reference} {about.title}
      </Link>
    </Heading>
    <p className="rd-soft">
      Besloten op {formatDay(decidedAt)} {again ? <Badge tone="info">als herhaling gelezen</Badge> : null}
    </p>
    <dl className="own-difference__items">
      {items
        .filter(({ item }) => only === '' || item === only)
        .map(({ item, label, mine, decided, reason: why }) => (
          <div key={item}>
            <dt>{label}</dt>
            <Apart mine={mine} decided={decided} />
            {why ? (
              <dd>
                <span className="rd-soft">Waarom: </span>
                {why}
              </dd>
            ) : null}
          </div>
        ))}
    </dl>
    {reason ? (
      <p>
        <strong>Waarom:</strong> {reason}
      </p>
    ) : null}
  </li>
)
