// What a change to the threads is about in words: where a thread goes, or what the new words are.
import { Link } from '@tanstack/react-router'
import { plural } from '#core/dutch/words.ts'
import type { Change } from './changeDocuments.ts'
import { TEXT_NAMES } from './wording.ts'

interface Props {
  readonly change: Change
}

export function Outcome({ change }: Props) {
  const { kind, parts, wordings } = change
  const names = [...parts, ...wordings].map(({ label }) => label)
  return (
    <>
      {kind === 'MERGE' ? <Merged change={change} /> : null}
      {kind === 'SPLIT' ? <p>De delen: {names.join('; ')}.</p> : null}
      <Moved change={change} />
      {kind === 'ADD' || kind === 'REWORD' || kind === 'SPLIT'
        ? wordings.map((wording) => <Words key={wording.label} wording={wording} />)
        : null}
    </>
  )
}

const Merged = ({ change: { thread, into } }: Props) =>
  thread && into ? (
    <p>
      <Link to="/rode-draden/$id" params={{ id: thread.id }}>
        {thread.label}
      </Link>{' '}
      gaat op in{' '}
      <Link to="/rode-draden/$id" params={{ id: into.id }}>
        {into.label}
      </Link>
      .
    </p>
  ) : null

/** How far the cases of a split thread have come. */
const Moved = ({ change: { movedCount, openRetagCount } }: Props) =>
  movedCount + openRetagCount > 0 ? (
    <p>
      {movedCount} {plural(movedCount, 'casus', 'casussen')} ingedeeld
      {openRetagCount > 0 ? `, ${openRetagCount} te gaan` : null}.
    </p>
  ) : null

const Words = ({ wording }: { readonly wording: Change['wordings'][number] }) => (
  <details className="rd-details">
    <summary>De woorden van “{wording.label}”</summary>
    <dl className="thread-differences">
      {TEXT_NAMES.filter(({ name }) => wording[name]).map(({ name, label }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>{wording[name]}</dd>
        </div>
      ))}
    </dl>
  </details>
)
