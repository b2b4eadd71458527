// The start: what waits for you, and the ways into the collection.
import { Heading } from '../../ui/Heading.tsx'
import { Page } from '../../ui/Page.tsx'
import { useViewer, useVisit } from '../../viewer.tsx'
import { CodebookWork } from './CodebookWork.tsx'
import { DoorCard } from './DoorCard.tsx'
import './home.css'
import { doorsFor } from './doors.ts'
import { PolicyWork } from './PolicyWork.tsx'
import { WorkList } from './WorkList.tsx'

export function HomePage() {
  const { person } = useViewer()
  const { may } = useVisit()
  const doors = doorsFor(may)
  return (
    <Page title={`Goedendag, ${person.name}`} wide>
      <WorkList />
      {may('warning.judge') ? <PolicyWork /> : null}
      {may('thread.propose') ? <CodebookWork /> : null}
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
