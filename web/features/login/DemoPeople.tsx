// The invented people of the demo by what they do, a few of each in sight.
import type { EnumOf, ResultOf } from '../../graphql.ts'
import { label, optionsOf } from '../../labels.ts'
import type { DEMO_PEOPLE } from './loginDocuments.ts'

type DemoPerson = ResultOf<typeof DEMO_PEOPLE>['about']['demoPeople'][number]

/** What each role does here, so that a visitor knows whom to be. */
const WORK = {
  SUBMITTER: 'Dient signalen in en volgt die van de eigen organisatie.',
  CODER: 'Controleert, beoordeelt en duidt wat er binnenkomt.',
  CHAIR: 'Beslist bij verschil, publiceert en beheert de rode draden.',
  DRAFTER: 'Werkt aan knelpunten en schrijft de brief.',
  RESEARCHER: 'Zoekt in wat gepubliceerd is.',
  ADMIN: 'Beheert accounts en leest het logboek.',
} as const satisfies Record<EnumOf<'Role'>, string>

const IN_SIGHT = 3

interface DemoPeopleProps {
  readonly people: readonly DemoPerson[]
  readonly onChoose: (personId: string) => void
}

export const DemoPeople = ({ people, onChoose }: DemoPeopleProps) => (
  <section className="rd-stack" aria-labelledby="demopersonen">
    <h2 className="nl-heading nl-heading--level-2" id="demopersonen">
      Kijk rond als
    </h2>
    <div className="rd-demo-roles">
      {optionsOf('role').map(({ value }) => (
        <RoleGroup
          key={value}
          role={value}
          people={people.filter(({ roles }) => roles[0] === value)}
          onChoose={onChoose}
        />
      ))}
    </div>
  </section>
)

function RoleGroup({ role, people, onChoose }: DemoPeopleProps & { readonly role: EnumOf<'Role'> }) {
  if (people.length === 0) return null
  const others = people.slice(IN_SIGHT)
  return (
    <section className="rd-card" aria-labelledby={`rol-${role}`}>
      <h3 className="nl-heading nl-heading--level-3" id={`rol-${role}`}>
        {label('role', role)}
      </h3>
      <p className="rd-soft">{WORK[role]}</p>
      <People people={people.slice(0, IN_SIGHT)} onChoose={onChoose} />
      {others.length > 0 ? (
        <details className="rd-details">
          <summary>Nog {others.length} personen</summary>
          <People people={others} onChoose={onChoose} />
        </details>
      ) : null}
    </section>
  )
}

const People = ({ people, onChoose }: DemoPeopleProps) => (
  <ul className="rd-plain-list">
    {people.map(({ id, name, organisation }) => (
      <li key={id}>
        <button type="button" className="rd-person" onClick={() => onChoose(id)}>
          <span className="rd-person__name">{name}</span>
          <span className="rd-person__organisation">{organisation}</span>
        </button>
      </li>
    ))}
  </ul>
)
