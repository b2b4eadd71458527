// One case that was found, with the found words marked.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatPeriod } from '../../dates.ts'
import type { ResultOf } from '../../graphql.ts'
import { label } from '../../labels.ts'
import { Badge } from '../../ui/Badge.tsx'
import { textPieces } from '../../ui/textPieces.ts'
import type { SearchDocument } from './searchDocuments.ts'
import { WhyHere } from './WhyHere.tsx'

type Found = ResultOf<typeof SearchDocument>['search']['edges'][number]['node']
type Snippet = Found['snippets'][number]

interface Props {
  readonly hit: Found
  /** What can be done with it here. */
  readonly children?: ReactNode
}

export function Hit({ hit: { case: shown, snippets, why }, children }: Props) {
  const inTitle = snippets.find(({ field, text }) => field === 'title' && text === shown.title)
  const inText = snippets.filter(({ field }) => field === 'summary' || field === 'narrative')
  const inLabels = snippets.find(({ field }) => field === 'labels')
  const facts = [shown.reference, formatPeriod(shown.period), label('outcome', shown.outcome)]
  const labels = [
    ...shown.threads.map((one) => one.label),
    ...shown.provisions.map((one) => one.shortCitation),
  ]
  return (
    <li className="hit">
      <h2 className="hit__title">
        <Link to="/casussen/$reference" params={{ reference: shown.reference }} className="nl-link">
          {inTitle ? <Highlighted snippet={inTitle} /> : shown.title}
        </Link>
      </h2>
      <p className="rd-soft">
        {facts.filter(Boolean).join(' · ')}{' '}
        {shown.kind === 'HARSH_EFFECT' ? null : (
          <Badge tone={shown.kind === 'GOOD_PRACTICE' ? 'ok' : 'warning'}>
            {label('caseKind', shown.kind)}
          </Badge>
        )}{' '}
        {shown.status === 'PUBLISHED' ? null : <Badge tone="info">{label('caseStatus', shown.status)}</Badge>}
      </p>
      {inText.length === 0 ? <p>{shown.summary}</p> : null}
      {inText.map((snippet) => (
        <p key={`${snippet.field} ${snippet.text}`}>
          <Highlighted snippet={snippet} />
        </p>
      ))}
      {inLabels || labels.length > 0 ? (
        <p className="hit__labels">{inLabels ? <Highlighted snippet={inLabels} /> : labels.join(' · ')}</p>
      ) : null}
      <WhyHere why={why} />
      {children}
    </li>
  )
}

const Highlighted = ({ snippet: { text, highlights } }: { readonly snippet: Snippet }) =>
  textPieces(text, highlights).map((piece) =>
    piece.ranges.length > 0 ? (
      <mark key={piece.start} className="hit__word">
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  )
