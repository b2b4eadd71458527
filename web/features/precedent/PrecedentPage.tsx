// A ruling, report or policy rule: what it says, which provisions it is about, and the cases beside it.
import { Link, useParams } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { courtAndYear } from '#core/citations/courts.nl.ts'
import { formatDay } from '../../dates.ts'
import { Loaded } from '../../Loaded.tsx'
import { label } from '../../labels.ts'
import { NotFound } from '../../shell/NotFound.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Page } from '../../ui/Page.tsx'
import { CiteButton } from '../case/CiteButton.tsx'
import { isUnchecked } from '../case/Precedents.tsx'
import { BesideCase } from './BesideCase.tsx'
import { CitationGraph } from './CitationGraph.tsx'
import { PRECEDENT, type PrecedentShown } from './precedentDocuments.ts'

export function PrecedentPage() {
  const { id } = useParams({ from: '/member/uitspraken/$id' })
  const [result] = useQuery({ query: PRECEDENT, variables: { id } })
  return (
    <Loaded result={result} page>
      {({ node }) => (node && 'precedentTitle' in node ? <Shown precedent={node} /> : <NotFound />)}
    </Loaded>
  )
}

function Shown({ precedent }: { readonly precedent: PrecedentShown }) {
  const {
    id,
    kind,
    identifier,
    precedentTitle,
    summary,
    outcome,
    date,
    certainty,
    url,
    threads,
    provisions,
    cases,
  } = precedent
  const unchecked = isUnchecked(precedent)
  return (
    <Page
      title={precedentTitle}
      eyebrow={label('precedentKind', kind)}
      lead={summary}
      actions={
        <>
          <CiteButton what={`${identifier}, ${precedentTitle}`} path={`/uitspraken/${id}`} />
          <BesideCase precedent={precedent} />
        </>
      }
    >
      <DefinitionList
        facts={[
          {
            term: 'Vindplaats',
            value: unchecked ? (
              <>
                {identifier} <Badge tone="warning">Nummer niet nagezien</Badge>
              </>
            ) : (
              identifier
            ),
          },
          { term: 'Rechter', value: courtAndYear(identifier) },
          { term: 'Datum', value: date ? formatDay(date) : null },
          { term: 'Uitkomst', value: outcome ?? (kind === 'RULING' ? 'nog niet beschreven' : null) },
          { term: 'Zekerheid', value: label('certainty', certainty) },
          {
            term: 'Tekst',
            value: url ? (
              <a href={url} className="nl-link" rel="noreferrer">
                {unchecked ? 'Zoek dit nummer op rechtspraak.nl' : 'Lees de uitspraak op rechtspraak.nl'}
              </a>
            ) : null,
          },
        ]}
      />
      <CitationGraph
        left={provisions.map((provision) => ({ id: provision.id, text: provision.shortCitation }))}
        middle={identifier}
        right={cases.map(({ id: caseId, reference }) => ({ id: caseId, text: `casus ${reference}` }))}
      />
      <About precedent={precedent} />
      <CitedBy precedent={precedent} />
      {threads.length > 0 ? (
        <section className="rd-stack">
          <Heading>Rode draden</Heading>
          <ul>
            {threads.map((thread) => (
              <li key={thread.id}>
                <Link to="/rode-draden/$id" params={{ id: thread.id }} className="nl-link">
                  {thread.label}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  )
}

function About({ precedent: { provisions } }: { readonly precedent: PrecedentShown }) {
  if (provisions.length === 0) return null
  return (
    <section className="rd-stack">
      <Heading>Gaat over</Heading>
      <ul>
        {provisions.map(({ id, shortCitation, subject, regulation }) => (
          <li key={id}>
            <Link to="/wetten/$id" params={{ id: regulation.id }} hash={id} className="nl-link">
              {shortCitation}
            </Link>
            : {subject} (
            <Link to="/zoeken" search={{ provisionIds: id }} className="nl-link">
              casussen met {shortCitation}
            </Link>
            )
          </li>
        ))}
      </ul>
    </section>
  )
}

function CitedBy({ precedent: { id, cases, caseCount } }: { readonly precedent: PrecedentShown }) {
  return (
    <section className="rd-stack">
      <Heading>Genoemd bij deze casussen</Heading>
      {caseCount === 0 ? <p className="rd-soft">Er staat nog geen casus naast.</p> : null}
      <ul>
        {cases.map(({ id: caseId, reference, title, outcome, legalGround }) => (
          <li key={caseId}>
            <Link to="/casussen/$reference" params={{ reference }} className="nl-link">
              {title}
            </Link>{' '}
            <span className="rd-soft rd-nowrap">{reference}</span>{' '}
            <Badge tone={outcome === 'OPGELOST_BINNEN_REGELS' ? 'ok' : 'info'}>
              {[label('outcome', outcome), label('legalGround', legalGround)].filter(Boolean).join(': ')}
            </Badge>
          </li>
        ))}
      </ul>
      {caseCount > 0 ? (
        <p>
          {caseCount > cases.length ? `U ziet de nieuwste ${cases.length}. ` : null}
          <Link to="/zoeken" search={{ precedentIds: id }} className="nl-link">
            Zoek verder in {caseCount === 1 ? 'deze casus' : `deze ${caseCount} casussen`}
          </Link>
        </p>
      ) : null}
    </section>
  )
}
