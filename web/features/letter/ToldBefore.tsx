// What the letter leaves out but readers can know already, told to who settles it.
import { Alert } from '../../ui/Alert.tsx'
import type { ShownLetter } from './letterDocuments.ts'

export function ToldBefore({ letter: { toldBefore } }: { readonly letter: ShownLetter }) {
  if (toldBefore.length === 0) return null
  return (
    <Alert
      heading={
        toldBefore.length === 1
          ? '1 weggelaten aantal is al bekend'
          : `${toldBefore.length} weggelaten aantallen zijn al bekend`
      }
    >
      <p>
        De brief laat ze weg, maar uit eerdere brieven, verantwoordingen of open data is al af te leiden hoe
        groot ze ongeveer zijn. Dat is niet terug te nemen. Deze brief maakt het niet duidelijker.
      </p>
      <details>
        <summary>Toon welke aantallen</summary>
        <ul>
          {toldBefore.map(({ question, low, high }) => (
            <li key={question}>
              {question}: {rangeOf(low, high)}
            </li>
          ))}
        </ul>
      </details>
    </Alert>
  )
}

function rangeOf(low: number, high: number | null): string {
  if (high === null) return `${low} of meer`
  if (high === low) return String(low)
  return high === low + 1 ? `${low} of ${high}` : `${low} tot en met ${high}`
}
