// What the software suggests, with the words in the text that made it do so; a person decides.
import { formatShare } from '../../../dates.ts'
import type { ResultOf } from '../../../graphql.ts'
import { Button } from '../../../ui/Button.tsx'
import type { CaseToCodeDocument } from './codingDocuments.ts'
import type { DraftTag } from './codingState.ts'

export type Suggestions = NonNullable<NonNullable<ResultOf<typeof CaseToCodeDocument>['case']>['suggestions']>
type Suggestion = Suggestions['threads'][number]

interface Props {
  readonly suggestions: readonly Suggestion[]
  readonly tags: readonly DraftTag[]
  readonly onTake: (suggestion: Suggestion) => void
}

const SHOWN_MAX = 4
/** What is less likely than this is noise to who reads it. */
const SHOWN_CHANCE_MIN = 0.1

/** How likely it is that coders give this tag, in words. */
const chanceOf = ({ score }: Suggestion): string => `kans ${formatShare(score)}`

/** What the chance beside each suggestion means; said once, above the codebook. */
export const ChanceExplained = () => (
  <p className="rd-soft">
    De software doet voorstellen; u beslist. De kans is een schatting van het programma.
  </p>
)

export function SuggestionList({ suggestions, tags, onTake }: Props) {
  const open = suggestions.filter(
    ({ target, score }) =>
      score >= SHOWN_CHANCE_MIN &&
      !tags.some((tag) => tag.target === target.toLowerCase() || tag.target === target),
  )
  if (open.length === 0) return null
  return (
    <div className="suggestions">
      <p className="rd-soft">Voorstellen van de software:</p>
      <ul>
        {open.slice(0, SHOWN_MAX).map((suggestion) => (
          <li key={suggestion.target}>
            <Button
              kind="subtle"
              onPress={() => onTake(suggestion)}
              label={`+ ${suggestion.label} (${chanceOf(suggestion)}), overnemen`}
            >
              + {suggestion.label} ({chanceOf(suggestion)})
            </Button>
            {suggestion.because.length > 0 ? (
              <span className="rd-soft">door: {suggestion.because.join(', ')}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
