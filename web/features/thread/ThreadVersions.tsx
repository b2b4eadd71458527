// Every wording a thread has had, newest first, with what changed in each.
import { formatDay } from '../../dates.ts'
import type { ResultOf } from '../../graphql.ts'
import type { THREAD } from './threadDocuments.ts'
import { TEXT_NAMES } from './wording.ts'

type Version = NonNullable<ResultOf<typeof THREAD>['thread']>['versions'][number]

export function ThreadVersions({ versions }: { readonly versions: readonly Version[] }) {
  if (versions.length < 2) return null
  return (
    <details className="rd-details">
      <summary>Eerdere omschrijvingen ({versions.length - 1})</summary>
      <ol className="thread-versions">
        {versions.map((version, index) => (
          <li key={version.version}>
            <p>
              <strong>Versie {version.version}</strong>, {formatDay(version.changedAt)}. {version.reason}
            </p>
            <Differences now={version} before={versions[index + 1]} />
          </li>
        ))}
      </ol>
    </details>
  )
}

const TEXTS = [{ name: 'label', label: 'Naam' }, ...TEXT_NAMES] as const

function Differences({ now, before }: { readonly now: Version; readonly before: Version | undefined }) {
  if (!before) return null
  const changes = [
    ...TEXTS.map(({ name, label }) => ({ label, was: before[name], is: now[name] })),
    { label: 'Andere woorden', was: before.synonyms.join(', '), is: now.synonyms.join(', ') },
  ].filter(({ was, is }) => was !== is)
  if (changes.length === 0) return <p className="rd-soft">De woorden bleven gelijk.</p>
  return (
    <dl className="thread-differences">
      {changes.map(({ label, was, is }) => (
        <div key={label}>
          <dt>{label}</dt>
          {was ? (
            <dd>
              <del>
                <span className="rd-visually-hidden">Was: </span>
                {was}
              </del>
            </dd>
          ) : null}
          {is ? (
            <dd>
              <ins>
                <span className="rd-visually-hidden">Werd: </span>
                {is}
              </ins>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  )
}
