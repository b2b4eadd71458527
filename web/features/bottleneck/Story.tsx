// What a bottleneck is in words, and what it is about: causes, who can solve it, threads and provisions.
import { Link } from '@tanstack/react-router'
import { label } from '../../labels.ts'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { Heading } from '../../ui/Heading.tsx'
import type { ShownBottleneck } from './bottleneckDocuments.ts'

const NONE_YET = 'nog geen'

export const Story = ({ shown }: { readonly shown: ShownBottleneck }) => (
  <>
    {[
      { heading: 'Wat er misgaat', text: shown.description },
      { heading: 'Wie het raakt', text: shown.whoItHits },
      { heading: 'Richting van de oplossing', text: shown.remedy },
      { heading: 'Waarom deze prioriteit', text: shown.priorityReason },
      { heading: 'Uitvoerbaarheid en kosten', text: shown.feasibility, by: shown.feasibilityBy },
    ]
      .filter(({ text }) => text)
      .map(({ heading, text, by }) => (
        <section key={heading} className="rd-stack">
          <Heading>{heading}</Heading>
          <p className="rd-prose bottleneck-text">{text}</p>
          {by ? <p className="rd-soft">Geschat door {by}</p> : null}
        </section>
      ))}
    <DefinitionList
      facts={[
        { term: 'Oorzaak', value: label('cause', shown.cause) },
        { term: 'Soort oplossing', value: label('remedyKind', shown.remedyKind) },
        { term: 'Wie kan het oplossen', value: label('addressee', shown.addressee) },
        { term: 'Voor het eerst gemeld', value: shown.firstYear },
        {
          term: 'Rode draad',
          value: shown.threads.length === 0 ? NONE_YET : <ThreadLinks threads={shown.threads} />,
        },
        {
          term: 'Bepaling',
          value: shown.provisions.length === 0 ? NONE_YET : <ProvisionLinks provisions={shown.provisions} />,
        },
      ]}
    />
  </>
)

const ThreadLinks = ({ threads }: Pick<ShownBottleneck, 'threads'>) => (
  <ul className="plain-list">
    {threads.map(({ id, label }) => (
      <li key={id}>
        <Link to="/rode-draden/$id" params={{ id }} className="nl-link">
          {label}
        </Link>
      </li>
    ))}
  </ul>
)

const ProvisionLinks = ({ provisions }: Pick<ShownBottleneck, 'provisions'>) => (
  <ul className="plain-list">
    {provisions.map(({ id, citation, subject, url }) => (
      <li key={id}>
        {url ? (
          <a href={url} className="nl-link" rel="noreferrer">
            {citation}
          </a>
        ) : (
          citation
        )}
        <span className="rd-soft"> {subject}</span>
      </li>
    ))}
  </ul>
)
