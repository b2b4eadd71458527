// The invented people of the demo, each with the work of one role.
import type { ResultOf } from '../../graphql.ts'
import { label } from '../../labels.ts'
import type { DEMO_PEOPLE } from './loginDocuments.ts'

type DemoPerson = ResultOf<typeof DEMO_PEOPLE>['about']['demoPeople'][number]

interface DemoPeopleProps {
  readonly people: readonly DemoPerson[]
  readonly onChoose: (personId: string) => void
}

export const DemoPeople = ({ people, onChoose }: DemoPeopleProps) => (
  <section className="rd-stack" aria-labelledby="demopersonen">
    <h2 className="nl-heading nl-heading--level-2" id="demopersonen">
      Kijk rond als
    </h2>
    <ul className="rd-cards">
      {people.map(({ id, name, organisation, roles }) => (
        <li key={id}>
          <button type="button" className="rd-person" onClick={() => onChoose(id)}>
            <span className="rd-person__role">{roles.map((role) => label('role', role)).join(', ')}</span>
            <span className="rd-person__name">{name}</span>
            <span className="rd-person__organisation">{organisation}</span>
          </button>
        </li>
      ))}
    </ul>
  </section>
)
