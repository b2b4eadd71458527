// A case: its story with the labels on it, what is like it, and what may be done with it.
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { formatDay, formatPeriod } from '../../dates.ts'
import { Loaded } from '../../Loaded.tsx'
import { label } from '../../labels.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Columns } from '../../ui/Columns.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Page } from '../../ui/Page.tsx'
import { CaseActions } from './CaseActions.tsx'
import { CaseFacts } from './CaseFacts.tsx'
import { CaseHistory } from './CaseHistory.tsx'
import { CaseTags } from './CaseTags.tsx'
import { CaseText } from './CaseText.tsx'
import { CiteButton } from './CiteButton.tsx'
import { CitedLaw } from './CitedLaw.tsx'
import { CaseDocument, type ShownCase } from './caseDocuments.ts'
import { NotShown } from './NotShown.tsx'
import { NamedLaw } from './OtherTexts.tsx'
import { Precedents } from './Precedents.tsx'
import { numberedPassages } from './passages.ts'
import { CaseFamily } from './reshape/CaseFamily.tsx'
import { ReshapeActions } from './reshape/ReshapeActions.tsx'
import { SimilarCases } from './SimilarCases.tsx'
import { Tombstone } from './Tombstone.tsx'
import './case.css'

export function CasePage() {
  const { reference } = useParams({ from: '/member/casussen/$reference' })
  const [result] = useQuery({
    query: CaseDocument,
    variables: { reference },
    requestPolicy: 'cache-and-network',
  })
  return (
    <Loaded result={result}>
      {({ case: shown }) =>
        shown === null ? (
          <NotShown reference={reference} />
        ) : shown.status === 'WITHDRAWN' ? (
          <Tombstone shown={shown} />
        ) : (
          <Case key={shown.id} shown={shown} />
        )
      }
    </Loaded>
  )
}

function Case({ shown }: { readonly shown: ShownCase }) {
  const [lit, setLit] = useState<number | null>(null)
  const passages = numberedPassages(shown.tags)
  return (
    <Page title={shown.title} eyebrow={`Casus ${shown.reference}`} lead={shown.summary} wide>
      <p className="case-state">
        <Badge tone={shown.kind === 'GOOD_PRACTICE' ? 'ok' : 'thread'}>{label('caseKind', shown.kind)}</Badge>{' '}
        <Badge tone="info">{label('caseStatus', shown.status)}</Badge>{' '}
        {shown.disclosure === 'OPENBAAR' ? null : (
          <Badge tone="warning">{label('disclosure', shown.disclosure)}</Badge>
        )}{' '}
        <span className="rd-soft">
          {formatPeriod(shown.period)}
          {shown.publishedAt ? `, gepubliceerd op ${formatDay(shown.publishedAt)}` : ''}
        </span>
      </p>
      <CaseFamily shown={shown} />
      {shown.status === 'PUBLISHED' ? (
        <CiteButton what={`casus ${shown.reference}, ${shown.title}`} path={`/casus/${shown.reference}`} />
      ) : null}
      <CaseActions shown={shown} />
      <ReshapeActions shown={shown} />
      <Columns
        aside={
          <>
            <SimilarCases similar={shown.similar} />
            <Precedents
              precedents={shown.precedents}
              beside={{
                reference: shown.reference,
                provisions: shown.tags.flatMap(({ provision }) => provision ?? []),
              }}
            />
            <CaseHistory shown={shown} />
          </>
        }
      >
        <section className="rd-stack">
          <Heading>Wat er gebeurde</Heading>
          <CaseText text={shown.narrative} passages={passages} lit={lit} />
          <CitedLaw text={shown.narrative} period={shown.period} />
        </section>
        {shown.wouldHaveHelped ? (
          <section className="rd-stack">
            <Heading>{shown.kind === 'GOOD_PRACTICE' ? 'Wat hielp' : 'Wat had geholpen'}</Heading>
            <p className="rd-prose">{shown.wouldHaveHelped}</p>
          </section>
        ) : null}
        <NamedLaw named={shown.namedLaw} />
        <section className="rd-stack" aria-labelledby="labels">
          <Heading id="labels">Labels</Heading>
          <CaseTags tags={shown.tags} passages={passages} onLook={setLit} />
        </section>
        <section className="rd-stack" aria-labelledby="gegevens">
          <Heading id="gegevens">Gegevens</Heading>
          <CaseFacts shown={shown} />
        </section>
      </Columns>
    </Page>
  )
}
