// Why a case stands where it stands: what was asked for, how it stands in the case, and how much it counts.
import type { ResultOf } from '../../graphql.ts'
import type { SearchDocument } from './searchDocuments.ts'

type Why = ResultOf<typeof SearchDocument>['search']['edges'][number]['node']['why']

const KINDS = { WORD: '', ARTICLE: 'artikel ', THREAD: 'rode draad ' } as const
const MEANING = 'de casus gaat als geheel over hetzelfde, ook in andere woorden'

export function WhyHere({ why }: { readonly why: Why }) {
  if (why.length === 0) return null
  return (
    <div className="why">
      <p>
        <strong>Waarom staat deze hier?</strong>
      </p>
      <ul>
        {why.map(({ kind, asked, found, share }) => (
          <li key={`${kind} ${asked}`}>
            {Math.round(share * 100)}%: {kind === 'MEANING' ? MEANING : `${KINDS[kind]}“${asked}”`}
            {found.length > 0 ? `, in de casus als ${found.map((way) => `“${way}”`).join(', ')}` : ''}
          </li>
        ))}
      </ul>
    </div>
  )
}
