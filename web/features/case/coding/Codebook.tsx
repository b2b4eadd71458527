// The codebook beside the text: every part in the order in which a coder goes through it, what is needed first.
import type { Dispatch } from 'react'
import { CauseHelp } from './CauseHelp.tsx'
import { ChoicePicker } from './ChoicePicker.tsx'
import { ChosenTags, CodebookPart } from './CodebookPart.tsx'
import { CodeChecklist } from './CodeChecklist.tsx'
import { addresseeChoices, type Choice, causeChoices, effectChoices } from './codebookChoices.ts'
import { TAG_PARTS } from './codingFields.ts'
import type { CodingAction, Draft, TagKind } from './codingState.ts'
import { FieldParts } from './FieldParts.tsx'
import { ChanceExplained, SuggestionList, type Suggestions } from './SuggestionList.tsx'
import type { Passage } from './sentences.ts'

interface Props {
  readonly caseId: string
  readonly draft: Draft
  readonly dispatch: Dispatch<CodingAction>
  readonly text: string
  readonly chosen: Passage | null
  readonly missing: readonly string[]
  readonly threads: readonly Choice[]
  /** Empty while suggestions would disturb blind coding. */
  readonly suggestions: Suggestions | null
  /** Threads that went out of use, with what to choose instead. */
  readonly retired?: ReadonlyMap<string, readonly string[]>
}

export function Codebook({
  caseId,
  draft,
  dispatch,
  text,
  chosen,
  missing,
  threads,
  suggestions,
  retired = new Map(),
}: Props) {
  const choices = [...threads, ...causeChoices, ...effectChoices, ...addresseeChoices]
  const tag = ({ kind, target, label }: Pick<Choice, 'kind' | 'target' | 'label'>) =>
    dispatch({ type: 'tag', tag: { kind, target, label, passage: chosen } })
  const suggested = {
    THREAD: suggestions?.threads ?? [],
    PROVISION: suggestions?.provisions ?? [],
    CAUSE: suggestions?.causes ?? [],
    EFFECT: [],
    ADDRESSEE: [],
  } as const satisfies Record<TagKind, unknown>
  return (
    <div className="codebook">
      {Object.values(suggested).some((list) => list.length > 0) ? <ChanceExplained /> : null}
      {TAG_PARTS.map(({ kind, missing: name, id, title }) => {
        const tags = draft.tags.filter((one) => one.kind === kind)
        return (
          <CodebookPart key={kind} id={id} title={title} isMissing={missing.includes(name)}>
            <ChosenTags {...{ tags, text, chosen, dispatch, choices, retired }} />
            <SuggestionList suggestions={suggested[kind]} tags={tags} onTake={tag} />
            {kind === 'EFFECT' || kind === 'ADDRESSEE' ? (
              <CodeChecklist
                legend={kind === 'EFFECT' ? 'Wat deed het met iemand?' : 'Wie heeft de oplossing in handen?'}
                choices={kind === 'EFFECT' ? effectChoices : addresseeChoices}
                tags={tags}
                onTick={(choice, on) => (on ? tag(choice) : dispatch({ type: 'untag', key: choice }))}
              />
            ) : (
              <ChoicePicker
                {...PICKERS[kind]}
                choices={kind === 'THREAD' ? threads : kind === 'CAUSE' ? causeChoices : []}
                withProvisions={kind === 'PROVISION'}
                caseId={caseId}
                onChoose={tag}
              />
            )}
            {kind === 'CAUSE' ? <CauseHelp /> : null}
          </CodebookPart>
        )
      })}
      <FieldParts
        fields={draft.fields}
        missing={missing}
        onFields={(fields, step) => dispatch({ type: 'fields', fields, ...(step ? { step } : {}) })}
      />
    </div>
  )
}

const PICKERS = {
  THREAD: { id: 'kies-draad', label: 'Voeg een draad toe', hint: 'Typ een woord, zoals giften.' },
  PROVISION: {
    id: 'kies-bepaling',
    label: 'Voeg een bepaling toe',
    hint: 'Typ een artikel, zoals 58 lid 8 pw.',
  },
  CAUSE: {
    id: 'kies-oorzaak',
    label: 'Voeg een oorzaak toe',
    hint: 'Eén hoofdoorzaak, en hooguit drie andere.',
  },
} as const
