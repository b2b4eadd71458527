// What waits for those who bring the letter on its way and judge early warnings: letters under way, and warnings not judged yet.

import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { plural } from '#core/dutch/words.ts'
import { formatNumber } from '../../dates.ts'
import { graphql, type ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { label } from '../../labels.ts'
import { Heading } from '../../ui/Heading.tsx'

const PolicyWorkDocument = graphql(`
  query PolicyWork {
    letters { id year stage }
    warningMonths { month waiting }
  }
`)

export function PolicyWork() {
  const [result] = useQuery({ query: PolicyWorkDocument, requestPolicy: 'cache-and-network' })
  return <Loaded result={result}>{(work) => <Waiting {...work} />}</Loaded>
}

function Waiting({ letters, warningMonths }: ResultOf<typeof PolicyWorkDocument>) {
  const underWay = letters
    .filter(({ stage }) => stage !== 'SENT' && stage !== 'ANSWERED')
    .toSorted((a, b) => b.year - a.year)
  const unjudged = warningMonths.reduce((sum, { waiting }) => sum + waiting, 0)
  if (underWay.length === 0 && unjudged === 0) return null
  return (
    <section className="rd-work" aria-labelledby="brief-en-vroegsignalen">
      <Heading level={2} id="brief-en-vroegsignalen">
        Brief en vroegsignalen
      </Heading>
      <ul className="rd-work__list">
        {underWay.map(({ id, year, stage }) => (
          <li key={id}>
            <Link to="/brief/$year" params={{ year: String(year) }} className="rd-work__link">
              <span className="rd-work__count">{year}</span>
              <span>knelpuntenbrief: {label('letterStage', stage).toLowerCase()}</span>
            </Link>
          </li>
        ))}
        {unjudged === 0 ? null : (
          <li>
            <Link to="/vroegsignalering" className="rd-work__link">
              <span className="rd-work__count">{formatNumber(unjudged)}</span>
              <span>{plural(unjudged, 'vroegsignaal beoordelen', 'vroegsignalen beoordelen')}</span>
            </Link>
          </li>
        )}
      </ul>
    </section>
  )
}
