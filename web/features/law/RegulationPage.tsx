// One regulation with the provisions that signals touch.
import { Link, useLocation, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { label } from '../../labels.ts'
import { NotFound } from '../../shell/NotFound.tsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Page } from '../../ui/Page.tsx'
import { REGULATION } from './lawDocuments.ts'
import { kindLabel, stateLabel } from './lawLabels.ts'
import './law.css'
import { Provisions } from './Provisions.tsx'

type Node = NonNullable<ResultOf<typeof REGULATION>['node']>
type RegulationShown = Extract<Node, { name: string }>

export function RegulationPage() {
  const { id } = useParams({ from: '/member/wetten/$id' })
  const [result] = useQuery({ query: REGULATION, variables: { id } })
  return (
    <Loaded result={result} page>
      {({ node }) => (node && 'name' in node ? <Shown regulation={node} /> : <NotFound />)}
    </Loaded>
  )
}

function Shown({ regulation }: { readonly regulation: RegulationShown }) {
  const hash = useLocation({ select: (location) => location.hash })
  // A link to one provision arrives before the provisions do.
  useEffect(() => document.getElementById(hash)?.scrollIntoView(), [hash])
  return (
    <Page title={regulation.name} eyebrow={<Link to="/wetten">Wetten</Link>}>
      <DefinitionList facts={factsOf(regulation)} />
      <Heading>Bepalingen</Heading>
      <Provisions regulation={regulation} asked={hash} />
    </Page>
  )
}

const factsOf = (regulation: RegulationShown) => [
  { term: 'Afkorting', value: regulation.abbreviation },
  { term: 'Ook genoemd', value: regulation.aliases.join(', ') },
  { term: 'Soort', value: kindLabel(regulation.kind) },
  { term: 'Ministerie', value: regulation.department },
  { term: 'Status', value: stateLabel(regulation.status) },
  { term: 'Opmerking', value: regulation.note },
  { term: 'Zekerheid', value: label('certainty', regulation.certainty) },
  {
    term: 'Officiële tekst',
    value: regulation.url ? (
      <a href={regulation.url} rel="noreferrer">
        {regulation.citationTitle} op wetten.overheid.nl
      </a>
    ) : null,
  },
]
