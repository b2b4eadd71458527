// The provisions and acts that go together with a thread more, or less, often than chance; for the team.
import { useQuery } from 'urql'
import { Heading } from '../../ui/Heading.tsx'
import { AssociationCard } from '../warning/AssociationCard.tsx'
import { AssociationsDocument } from '../warning/warningDocuments.ts'

export function ThreadAssociations({ threadId }: { readonly threadId: string }) {
  const [{ data }] = useQuery({ query: AssociationsDocument, variables: { threadId } })
  if (!data || data.associations.length === 0) return null
  return (
    <section className="rd-stack">
      <Heading>Wat opvallend vaak samengaat</Heading>
      <p className="rd-prose">
        Bepalingen en wetten die vaker of minder vaak in dezelfde casus staan als deze draad dan te verwachten
        is. Er zijn minstens vijf casussen met allebei.
      </p>
      {data.associations.map((association) => (
        <AssociationCard
          key={association.provision?.id ?? association.regulation.id}
          association={association}
        />
      ))}
    </section>
  )
}
