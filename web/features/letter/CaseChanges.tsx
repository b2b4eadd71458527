// That cases behind a frozen letter were taken back or made coarser since; the letter itself stays as it is.
import { formatDay } from '../../dates.ts'
import { Alert } from '../../ui/Alert.tsx'
import type { ShownLetter } from './letterDocuments.ts'

export function CaseChanges({ letter: { caseChanges } }: { readonly letter: ShownLetter }) {
  if (caseChanges.length === 0) return null
  return (
    <Alert tone="warning" heading="Er is iets veranderd achter deze brief">
      <p>De brief is vastgesteld en blijft zoals hij is. Sindsdien is dit gebeurd:</p>
      <ChangeList changes={caseChanges} />
    </Alert>
  )
}

export const ChangeList = ({ changes }: { readonly changes: ShownLetter['caseChanges'] }) => (
  <ul>
    {changes.map(({ withdrawn, at }) => (
      <li key={`${at} ${withdrawn}`}>
        {formatDay(at)}: een casus {withdrawn ? 'ingetrokken' : 'grover gemaakt'}
      </li>
    ))}
  </ul>
)
