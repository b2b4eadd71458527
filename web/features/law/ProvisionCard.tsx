// One provision, folded to a line: what it rules, what it does to people, and the threads and precedents around it.

import { Link } from '@tanstack/react-router'
import { counted } from '#core/dutch/words.ts'
import type { ResultOf } from '../../graphql.ts'
import { label } from '../../labels.ts'
import { Badge } from '../../ui/Badge.tsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { CiteButton } from '../case/CiteButton.tsx'
import type { REGULATION } from './lawDocuments.ts'
import { stateLabel } from './lawLabels.ts'
import { PrecedentList } from './PrecedentList.tsx'

type Node = NonNullable<ResultOf<typeof REGULATION>['node']>
type Provision = Extract<Node, { name: string }>['provisions'][number]

interface ProvisionCardProps {
  readonly provision: Provision
  readonly regulationId: string
  readonly open: boolean
}

export const ProvisionCard = ({ provision, regulationId, open }: ProvisionCardProps) => (
  <details className="rd-provision" id={provision.id} open={open}>
    <summary>
      <span>
        <strong>{provision.shortCitation}</strong> {provision.subject}
      </span>
      {provision.caseCount > 0 ? <Badge>{counted(provision.caseCount, 'casus', 'casussen')}</Badge> : null}
    </summary>
    <Threads provision={provision} />
    <DefinitionList
      facts={[
        { term: 'Kan hard uitpakken', value: provision.harshEffect },
        { term: 'Status', value: stateLabel(provision.status) },
        { term: 'Wijziging', value: provision.amendedBy },
        { term: 'Verandert straks', value: provision.futureChange },
        { term: 'Opmerking', value: provision.note },
        { term: 'Zekerheid', value: label('certainty', provision.certainty) },
        { term: 'Tekst', value: provision.url ? <LawText url={provision.url} /> : null },
      ]}
    />
    <PrecedentList precedents={provision.precedents} level={3} />
    {provision.caseCount > 0 ? (
      <p>
        <Link to="/zoeken" search={{ provisionIds: provision.id }} className="nl-link">
          Zoek in {provision.caseCount === 1 ? 'de casus' : `de ${provision.caseCount} casussen`} met{' '}
          {provision.shortCitation}
        </Link>
      </p>
    ) : null}
    <CiteButton
      what={`${provision.shortCitation}, ${provision.subject}`}
      path={`/wetten/${regulationId}#${provision.id}`}
    />
  </details>
)

function Threads({ provision: { threads } }: { readonly provision: Provision }) {
  if (threads.length === 0) return null
  return (
    <ul className="rd-badges" aria-label="Rode draden">
      {threads.map((thread) => (
        <li key={thread.id}>
          <Link to="/rode-draden/$id" params={{ id: thread.id }}>
            <Badge tone="thread">{thread.label}</Badge>
          </Link>
        </li>
      ))}
    </ul>
  )
}

const LawText = ({ url }: { readonly url: string }) => (
  <a href={url} rel="noreferrer">
    Lees de tekst op wetten.overheid.nl
  </a>
)
