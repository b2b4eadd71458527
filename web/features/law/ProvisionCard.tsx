// One provision: what it rules, what it does to people, and the cases, threads and precedents around it.
import { Link } from '@tanstack/react-router'
import type { ResultOf } from '../../graphql.ts'
import { label } from '../../labels.ts'
import { Badge } from '../../ui/Badge.tsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import type { REGULATION } from './lawDocuments.ts'
import { PrecedentList } from './PrecedentList.tsx'

type Node = NonNullable<ResultOf<typeof REGULATION>['node']>
type Provision = Extract<Node, { name: string }>['provisions'][number]

export const ProvisionCard = ({ provision }: { readonly provision: Provision }) => (
  <section className="rd-card" id={provision.id} aria-label={provision.shortCitation}>
    <h3 className="nl-heading nl-heading--level-3">
      {provision.shortCitation}: {provision.subject}
    </h3>
    <ul className="rd-badges">
      <li>
        <Badge>{provision.caseCount === 1 ? '1 casus' : `${provision.caseCount} casussen`}</Badge>
      </li>
      {provision.threads.map((thread) => (
        <li key={thread.id}>
          <Link to="/rode-draden/$id" params={{ id: thread.id }}>
            <Badge tone="thread">{thread.label}</Badge>
          </Link>
        </li>
      ))}
    </ul>
    <DefinitionList
      facts={[
        { term: 'Kan hard uitpakken', value: provision.harshEffect },
        { term: 'Status', value: provision.status },
        { term: 'Gewijzigd door', value: provision.amendedBy },
        { term: 'Verandert straks', value: provision.futureChange },
        { term: 'Opmerking', value: provision.note },
        { term: 'Zekerheid', value: label('certainty', provision.certainty) },
        { term: 'Tekst', value: provision.url ? <LawText url={provision.url} /> : null },
      ]}
    />
    <PrecedentList precedents={provision.precedents} level={4} />
  </section>
)

const LawText = ({ url }: { readonly url: string }) => (
  <a href={url} rel="noreferrer">
    Lees de tekst op wetten.overheid.nl
  </a>
)
