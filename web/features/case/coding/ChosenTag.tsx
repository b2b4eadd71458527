// One tag that was chosen: its passage or why it is implicit, a note, whether it is the main one, and taking it away.
import { type Dispatch, type FormEvent, useState } from 'react'
import { Badge } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { focusOn } from '../../../ui/focusOn.ts'
import { TextField } from '../../../ui/TextField.tsx'
import type { Choice } from './codebookChoices.ts'
import { type CodingAction, type DraftTag, groundId, hasMain } from './codingState.ts'
import { Guide } from './Guide.tsx'
import type { Passage } from './sentences.ts'
import { PANE_ID } from './TextSide.tsx'

export interface TagContext {
  readonly text: string
  /** The passage that is chosen in the text now. */
  readonly chosen: Passage | null
  readonly dispatch: Dispatch<CodingAction>
  /** Everything there is to choose from, with what the codebook says of it. */
  readonly choices: readonly Choice[]
  /** Threads that went out of use while this coding was under way, with what to choose instead. */
  readonly retired: ReadonlyMap<string, readonly string[]>
}

interface Props extends TagContext {
  readonly tag: DraftTag
}

const QUOTE_CHARS_MAX = 90

export function ChosenTag({ tag, text, chosen, dispatch, choices, retired }: Props) {
  const { label, main, passage, note } = tag
  const [noting, setNoting] = useState(note !== '')
  const guide = choices.find(({ kind, target }) => kind === tag.kind && target === tag.target)?.guide
  return (
    <li className="chosen-tag">
      <p className="chosen-tag__name">
        <strong>{label}</strong> {main ? <Badge tone="thread">Hoofd</Badge> : null}
      </p>
      {tag.kind === 'THREAD' && retired.has(tag.target) ? (
        <Retired tag={tag} {...{ dispatch, choices, retired }} />
      ) : null}
      {passage ? (
        <q className="chosen-tag__quote">{shortened(text.slice(passage.start, passage.end))}</q>
      ) : null}
      {passage === null || noting ? (
        <form onSubmit={backToText}>
          <TextField
            id={groundId(tag)}
            label={passage ? `Notitie bij “${label}”` : `Waaruit blijkt “${label}”?`}
            hint={passage ? undefined : 'Kies een zin, of schrijf waarom er geen zin bij hoort.'}
            value={note}
            onChange={(value) => dispatch({ type: 'note', key: tag, note: value })}
            optional={passage !== null || !(hasMain(tag.kind) || tag.kind === 'PROVISION')}
          />
        </form>
      ) : null}
      <div className="chosen-tag__buttons">
        <TagButtons {...{ tag, chosen, dispatch }} />
        {passage && !noting ? (
          <Button kind="subtle" onPress={() => setNoting(true)} label={`Notitie bij ${label}`}>
            Notitie
          </Button>
        ) : null}
      </div>
      {guide ? (
        <details className="chosen-tag__guide">
          <summary>
            Codeboek<span className="rd-visually-hidden"> bij {label}</span>
          </summary>
          <Guide guide={guide} />
        </details>
      ) : null}
    </li>
  )
}

function TagButtons({ tag, chosen, dispatch }: Pick<Props, 'tag' | 'chosen' | 'dispatch'>) {
  const { label, main, passage } = tag
  const isElsewhere = chosen !== null && (chosen.start !== passage?.start || chosen.end !== passage?.end)
  return (
    <>
      {hasMain(tag.kind) && !main ? (
        <Button
          kind="subtle"
          onPress={() => dispatch({ type: 'main', key: tag })}
          label={`Maak hoofd: ${label}`}
        >
          Maak hoofd
        </Button>
      ) : null}
      {isElsewhere ? (
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
    </>
  )
}

/** The chair took the thread out of use meanwhile: the coder chooses what comes instead, with the same passage and note. */
function Retired({
  tag,
  dispatch,
  choices,
  retired,
}: Pick<Props, 'tag' | 'dispatch' | 'choices' | 'retired'>) {
  const instead = (retired.get(tag.target) ?? []).flatMap(
    (id) => choices.find(({ kind, target }) => kind === 'THREAD' && target === id) ?? [],
  )
  return (
    <div className="chosen-tag__retired">
      <p>Deze draad wordt niet meer gebruikt. Kies wat ervoor in de plaats komt, of haal hem weg.</p>
      <div className="chosen-tag__buttons">
        {instead.map(({ target, label }) => (
          <Button
            key={target}
            onPress={() => dispatch({ type: 'swap', key: tag, target, label })}
            label={`Maak er ${label} van`}
          >
            {label}
          </Button>
        ))}
      </div>
    </div>
  )
}

/** Enter in a note goes back to where the next passage is chosen. */
function backToText(event: FormEvent) {
  event.preventDefault()
  focusOn(PANE_ID)
}

const shortened = (quote: string): string =>
  quote.length > QUOTE_CHARS_MAX ? `${quote.slice(0, QUOTE_CHARS_MAX).trimEnd()}…` : quote
