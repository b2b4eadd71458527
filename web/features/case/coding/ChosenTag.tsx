// One tag that was chosen: its passage or why it is implicit, whether it is the main one, and taking it away.
import type { Dispatch } from 'react'
import { Badge } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { type CodingAction, type DraftTag, hasMain } from './codingState.ts'
import type { Passage } from './sentences.ts'

interface Props {
  readonly tag: DraftTag
  readonly text: string
  /** The passage that is chosen in the text now. */
  readonly chosen: Passage | null
  readonly dispatch: Dispatch<CodingAction>
}

const QUOTE_CHARS_MAX = 90

export function ChosenTag({ tag, text, chosen, dispatch }: Props) {
  const { label, main, passage, note } = tag
  return (
    <li className="chosen-tag">
      <p className="chosen-tag__name">
        <strong>{label}</strong> {main ? <Badge tone="thread">Hoofd</Badge> : null}
      </p>
      {passage ? (
        <q className="chosen-tag__quote">{shortened(text.slice(passage.start, passage.end))}</q>
      ) : (
        <TextField
          label={`Impliciet: waaruit blijkt “${label}”?`}
          value={note}
          onChange={(value) => dispatch({ type: 'note', key: tag, note: value })}
          optional
        />
      )}
      <div className="chosen-tag__buttons">
        {hasMain(tag.kind) && !main ? (
          <Button
            kind="subtle"
            onPress={() => dispatch({ type: 'main', key: tag })}
            label={`Maak hoofd: ${label}`}
          >
            Maak hoofd
          </Button>
        ) : null}
        {chosen && (chosen.start !== passage?.start || chosen.end !== passage?.end) ? (
          <Button
            kind="subtle"
            onPress={() => dispatch({ type: 'passage', key: tag, passage: chosen })}
            label={`Koppel passage: ${label}`}
          >
            Koppel passage
          </Button>
        ) : null}
        {passage ? (
          <Button
            kind="subtle"
            onPress={() => dispatch({ type: 'passage', key: tag, passage: null })}
            label={`Los van passage: ${label}`}
          >
            Los van passage
          </Button>
        ) : null}
        <Button
          kind="subtle"
          onPress={() => dispatch({ type: 'untag', key: tag })}
          label={`Haal weg: ${label}`}
        >
          Haal weg
        </Button>
      </div>
    </li>
  )
}

const shortened = (quote: string): string =>
  quote.length > QUOTE_CHARS_MAX ? `${quote.slice(0, QUOTE_CHARS_MAX).trimEnd()}…` : quote
