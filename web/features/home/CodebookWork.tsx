// What waits in the codebook: cases for another thread, and for the chair proposals and unclear decisions.

import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { plural } from '#core/dutch/words.ts'
import { formatNumber } from '../../dates.ts'
import { graphql, type ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { useVisit } from '../../viewer.tsx'

const CodebookWorkDocument = graphql(`
  query CodebookWork {
    threadChanges { id state }
    retags { case { id } }
    unclearDecisions { at discussions { id } }
  }
`)

export function CodebookWork() {
  const [result] = useQuery({ query: CodebookWorkDocument, requestPolicy: 'cache-and-network' })
  return <Loaded result={result}>{(work) => <Waiting {...work} />}</Loaded>
}

function Waiting({ threadChanges, retags, unclearDecisions }: ResultOf<typeof CodebookWorkDocument>) {
  const { may } = useVisit()
  const proposed = may('thread.manage')
    ? (threadChanges ?? []).filter(({ state }) => state === 'PROPOSED').length
    : 0
  const unclear = may('codebook.discuss')
    ? (unclearDecisions ?? []).filter(({ discussions }) => discussions.length === 0).length
    : 0
  const tasks = [
    { count: retags?.length ?? 0, one: 'casus opnieuw indelen', more: 'casussen opnieuw indelen' },
    { count: proposed, one: 'voorstel voor de draden', more: 'voorstellen voor de draden' },
    { count: unclear, one: 'onduidelijk besluit bespreken', more: 'onduidelijke besluiten bespreken' },
  ].filter(({ count }) => count > 0)
  if (tasks.length === 0) return null
  return (
    <section className="rd-work" aria-labelledby="codeboek">
      <Heading level={2} id="codeboek">
        Codeboek
      </Heading>
      <ul className="rd-work__list">
        {tasks.map(({ count, one, more }) => (
          <li key={one}>
            <Link to="/rode-draden/voorstellen" className="rd-work__link">
              <span className="rd-work__count">{formatNumber(count)}</span>
              <span>{plural(count, one, more)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
