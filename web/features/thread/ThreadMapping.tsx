// Where the cases of a thread came from and went to, and the counts by the codebook of today and of the year itself.

import { Link } from '@tanstack/react-router'
import { counted } from '#core/dutch/words.ts'
import { formatDay } from '../../dates.ts'
import type { ResultOf } from '../../graphql.ts'
import { Heading } from '../../ui/Heading.tsx'
import { Table } from '../../ui/Table.tsx'
import type { THREAD } from './threadDocuments.ts'

type Thread = NonNullable<ResultOf<typeof THREAD>['thread']>
type Count = Thread['mappedCounts'][number]

const casesWord = (count: number) => counted(count, 'gepubliceerde casus', 'gepubliceerde casussen')

export function ThreadMapping({ thread }: { readonly thread: Thread }) {
  const { movedFrom, movedTo, mappedCounts, label } = thread
  const differs = mappedCounts.some(({ today, thatYear }) => today !== thatYear)
  if (movedFrom.length === 0 && movedTo.length === 0 && !differs) return null
  return (
    <section className="rd-stack" aria-labelledby="veranderd">
      <Heading id="veranderd">Wat er veranderde in het codeboek</Heading>
      <ul>
        {movedFrom.map(({ at, caseCount, from }) => (
          <li key={`${at}${from.id}`}>
            Sinds {formatDay(at)} horen {casesWord(caseCount)} van{' '}
            <Link to="/rode-draden/$id" params={{ id: from.id }}>
              {from.label}
            </Link>{' '}
            hierbij.
          </li>
        ))}
        {movedTo.map(({ at, caseCount, to }) => (
          <li key={`${at}${to.id}`}>
            Sinds {formatDay(at)} horen {casesWord(caseCount)} van deze draad bij{' '}
            <Link to="/rode-draden/$id" params={{ id: to.id }}>
              {to.label}
            </Link>
            .
          </li>
        ))}
      </ul>
      {differs ? (
        <>
          <p>
            Vergelijkt u jaren, gebruik dan steeds dezelfde kolom. De eerste telt alle jaren met de draden van
            nu; de tweede telt elk jaar met de draden van toen.
          </p>
          <Table
            caption={`Twee manieren van tellen: ${label}`}
            captionHidden
            columns={[
              { header: 'Jaar', cell: ({ year }: Count) => year, rowHeader: true },
              { header: 'Codeboek van nu', cell: ({ today }: Count) => today, numeric: true },
              { header: 'Codeboek van toen', cell: ({ thatYear }: Count) => thatYear, numeric: true },
            ]}
            rows={mappedCounts}
            rowKey={({ year }) => String(year)}
          />
        </>
      ) : null}
    </section>
  )
}
