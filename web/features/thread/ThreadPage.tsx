// One thread: what it means, how often it occurs, and the rules and precedents it touches.
import { Link, useParams } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { BUNDLE_CASES_MIN } from '#core/report/caseBundle.ts'
import { formatDay } from '../../dates.ts'
import type { ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { label } from '../../labels.ts'
import { NotFound } from '../../shell/NotFound.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Page } from '../../ui/Page.tsx'
import { useVisit } from '../../viewer.tsx'
import { CiteButton } from '../case/CiteButton.tsx'
import { PrecedentList } from '../law/PrecedentList.tsx'
import './thread.css'
import { ThreadAssociations } from './ThreadAssociations.tsx'
import { ThreadMapping } from './ThreadMapping.tsx'
import { ThreadVersions } from './ThreadVersions.tsx'
import { THREAD, THREAD_CACHE } from './threadDocuments.ts'
import { TEXT_NAMES } from './wording.ts'
import { YearChart } from './YearChart.tsx'

type ThreadShown = NonNullable<ResultOf<typeof THREAD>['thread']>

export function ThreadPage() {
  const { id } = useParams({ from: '/member/rode-draden/$id' })
  const [result] = useQuery({ query: THREAD, variables: { id }, context: THREAD_CACHE })
  return (
    <Loaded result={result} page>
      {({ thread }) => (thread ? <Shown thread={thread} /> : <NotFound />)}
    </Loaded>
  )
}

function Shown({ thread }: { readonly thread: ThreadShown }) {
  const { may } = useVisit()
  return (
    <Page
      title={thread.label}
      lead={thread.definition}
      eyebrow={<Place thread={thread} />}
      actions={
        <>
          <CiteButton what={`rode draad ${thread.label}`} path={`/rode-draden/${thread.id}`} />
          {may('thread.manage') ? (
            <Link to="/rode-draden/$id/bewerken" params={{ id: thread.id }} className={buttonClass()}>
              Bewerk deze draad
            </Link>
          ) : null}
          {thread.hasBundle ? (
            <a className={buttonClass()} href={`/rapporten/casusbundel/${thread.id}.pdf`}>
              Casusbundel (pdf)
            </a>
          ) : null}
          {may('thread.propose') && thread.inUse && thread.parent ? (
            <Link to="/rode-draden/$id/veranderen" params={{ id: thread.id }} className={buttonClass()}>
              {may('thread.manage') ? 'Voeg samen of splits' : 'Stel een verandering voor'}
            </Link>
          ) : null}
          {may('bottleneck.manage') && thread.inUse ? (
            <Link to="/knelpunten/nieuw" search={{ draad: thread.id }} className={buttonClass()}>
              Maak knelpunt van deze draad
            </Link>
          ) : null}
        </>
      }
    >
      {thread.inUse ? null : (
        <Alert>
          Deze draad wordt sinds {formatDay(thread.until ?? thread.since)} niet meer gebruikt voor nieuwe
          duidingen.
        </Alert>
      )}
      <Heading>Casussen per jaar</Heading>
      <YearChart counts={thread.caseCountsByYear} subject={thread.label} />
      {may('case.read-published') ? (
        <p>
          <Link to="/zoeken" search={{ threadIds: thread.id }} className="nl-link">
            Lees de casussen van deze draad
          </Link>
        </p>
      ) : null}
      {thread.hasBundle === false ? (
        <p className="rd-soft">
          Er is nog geen casusbundel van deze draad: daarvoor zijn {BUNDLE_CASES_MIN} casussen nodig die op
          genoeg mensen passen om te delen.
        </p>
      ) : null}
      <ThreadMapping thread={thread} />
      <Children thread={thread} />
      <Heading>Uitleg</Heading>
      <DefinitionList
        facts={[
          ...TEXT_NAMES.filter(({ name }) => name !== 'definition').map(({ name, label: term }) => ({
            term,
            value: thread[name],
          })),
          { term: 'Andere woorden', value: thread.synonyms.join(', ') },
          { term: 'In gebruik sinds', value: formatDay(thread.since) },
          { term: 'Bron', value: thread.source },
          { term: 'Zekerheid', value: label('certainty', thread.certainty) },
        ]}
      />
      <Provisions thread={thread} />
      {may('warning.read') ? <ThreadAssociations threadId={thread.id} /> : null}
      <PrecedentList precedents={thread.precedents} />
      <ThreadVersions versions={thread.versions} />
    </Page>
  )
}

const Place = ({ thread: { parent } }: { readonly thread: ThreadShown }) => (
  <>
    <Link to="/rode-draden">Rode draden</Link>
    {parent ? (
      <>
        {' › '}
        <Link to="/rode-draden/$id" params={{ id: parent.id }}>
          {parent.label}
        </Link>
      </>
    ) : null}
  </>
)

function Children({ thread: { children } }: { readonly thread: ThreadShown }) {
  if (children.length === 0) return null
  return (
    <>
      <Heading>Draden in dit thema</Heading>
      <ul>
        {children.map((child) => (
          <li key={child.id}>
            <Link to="/rode-draden/$id" params={{ id: child.id }}>
              {child.label}
            </Link>{' '}
            <Badge>{child.caseCount}</Badge>
          </li>
        ))}
      </ul>
    </>
  )
}

function Provisions({ thread: { provisions } }: { readonly thread: ThreadShown }) {
  if (provisions.length === 0) return null
  return (
    <>
      <Heading>Bepalingen</Heading>
      <ul>
        {provisions.map(({ id, shortCitation, subject, regulation }) => (
          <li key={id}>
            <Link to="/wetten/$id" params={{ id: regulation.id }} hash={id}>
              {shortCitation}
            </Link>
            : {subject}
          </li>
        ))}
      </ul>
    </>
  )
}
