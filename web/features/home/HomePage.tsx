// The start: what waits for you, and the ways into the collection.
import { useQuery } from 'urql'
import { graphql } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Page } from '../../ui/Page.tsx'
import { useViewer, useVisit } from '../../viewer.tsx'
import { DoorCard } from './DoorCard.tsx'
import './home.css'
import { doorsFor } from './doors.ts'
import { WorkList } from './WorkList.tsx'

const WORK = graphql(`
  query Work {
    viewer {
      person { id }
      work { toAnswer toCheck toTriage toCode toDecide toPublish }
    }
  }
`)

export function HomePage() {
  const { person } = useViewer()
  const { may } = useVisit()
  const [result] = useQuery({ query: WORK, requestPolicy: 'cache-and-network' })
  const doors = doorsFor(may)
  return (
    <Page title={`Goedendag, ${person.name}`} wide>
      <Loaded result={result}>{({ viewer }) => (viewer ? <WorkList counts={viewer.work} /> : null)}</Loaded>
      <Heading>Wat u hier kunt doen</Heading>
      <ul className="rd-cards">
        {doors.map((door) => (
          <li key={door.to}>
            <DoorCard door={door} />
          </li>
        ))}
      </ul>
    </Page>
  )
}
