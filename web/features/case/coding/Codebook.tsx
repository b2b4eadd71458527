// The codebook beside the text: every part in the order in which a coder goes through it, what is needed first.
import type { Dispatch } from 'react'
import { causeDecisionTree } from '#core/codebook.nl.ts'
import { ChoicePicker } from './ChoicePicker.tsx'
import { ChosenTags, CodebookPart } from './CodebookPart.tsx'
import { CodeChecklist } from './CodeChecklist.tsx'
import { addresseeChoices, type Choice, causeChoices, effectChoices } from './codebookChoices.ts'
import type { CodingAction, Draft, TagKind } from './codingState.ts'
import { FieldParts } from './FieldParts.tsx'
import { SuggestionList, type Suggestions } from './SuggestionList.tsx'
import type { Passage } from './sentences.ts'

interface Props {
  readonly draft: Draft
  readonly dispatch: Dispatch<CodingAction>
  readonly text: string
  readonly chosen: Passage | null
  readonly missing: readonly string[]
  readonly threads: readonly Choice[]
  /** Empty while suggestions would disturb blind coding. */
  readonly suggestions: Suggestions | null
}

const CHECKLISTS = [
  { kind: 'CAUSE', missing: 'cause', id: 'deel-oorzaak', title: 'Oorzaak', choices: causeChoices },
  {
    kind: 'EFFECT',
    missing: 'effect',
    id: 'deel-gevolg',
    title: 'Gevolg voor de burger',
    choices: effectChoices,
  },
  {
    kind: 'ADDRESSEE',
    missing: 'addressee',
    id: 'deel-adressaat',
    title: 'Wie kan het oplossen',
    choices: addresseeChoices,
  },
] as const

export function Codebook({ draft, dispatch, text, chosen, missing, threads, suggestions }: Props) {
  const tagsOf = (kind: TagKind) => draft.tags.filter((tag) => tag.kind === kind)
  const tag = ({ kind, target, label }: Pick<Choice, 'kind' | 'target' | 'label'>) =>
    dispatch({ type: 'tag', tag: { kind, target, label, passage: chosen } })
  const shared = { text, chosen, dispatch }
  return (
    <div className="codebook">
      <CodebookPart id="deel-draad" title="Rode draad" isMissing={missing.includes('thread')}>
        <ChosenTags tags={tagsOf('THREAD')} {...shared} />
        <SuggestionList suggestions={suggestions?.threads ?? []} tags={tagsOf('THREAD')} onTake={tag} />
        <ChoicePicker
          id="kies-draad"
          label="Voeg een draad toe"
          hint="Typ een woord, zoals giften."
          choices={threads}
          onChoose={tag}
        />
      </CodebookPart>
      <CodebookPart id="deel-bepaling" title="Bepaling" isMissing={missing.includes('provision')}>
        <ChosenTags tags={tagsOf('PROVISION')} {...shared} />
        <SuggestionList suggestions={suggestions?.provisions ?? []} tags={tagsOf('PROVISION')} onTake={tag} />
        <ChoicePicker
          id="kies-bepaling"
          label="Voeg een bepaling toe"
          hint="Typ een artikel, zoals 58 lid 8 pw."
          choices={[]}
          withProvisions
          onChoose={tag}
        />
      </CodebookPart>
      {CHECKLISTS.map(({ kind, missing: name, id, title, choices }) => (
        <CodebookPart key={kind} id={id} title={title} isMissing={missing.includes(name)}>
          <ChosenTags tags={tagsOf(kind)} {...shared} />
          {kind === 'CAUSE' ? <CauseHelp suggestions={suggestions} tags={tagsOf(kind)} onTake={tag} /> : null}
          <CodeChecklist
            title={`Kies: ${title.toLowerCase()}`}
            choices={choices}
            tags={tagsOf(kind)}
            onTick={(choice, on) => (on ? tag(choice) : dispatch({ type: 'untag', key: choice }))}
          />
        </CodebookPart>
      ))}
      <FieldParts
        fields={draft.fields}
        missing={missing}
        onFields={(fields, step) => dispatch({ type: 'fields', fields, ...(step ? { step } : {}) })}
      />
    </div>
  )
}

interface CauseHelpProps {
  readonly suggestions: Suggestions | null
  readonly tags: Parameters<typeof SuggestionList>[0]['tags']
  readonly onTake: (choice: Pick<Choice, 'kind' | 'target' | 'label'>) => void
}

const CauseHelp = ({ suggestions, tags, onTake }: CauseHelpProps) => (
  <>
    <SuggestionList
      suggestions={suggestions?.causes ?? []}
      tags={tags}
      onTake={(suggestion) => onTake({ ...suggestion, target: suggestion.target.toLowerCase() })}
    />
    <details className="checklist">
      <summary>Hulp bij het kiezen van een oorzaak</summary>
      <ol>
        {causeDecisionTree.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  </>
)
