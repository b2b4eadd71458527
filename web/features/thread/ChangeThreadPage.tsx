// Merging, splitting, renaming or retiring a thread: what it would do first, then propose it, or do it as the chair.
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { NOTE_CHARS_MAX } from '#core/textLength.ts'
import type { ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { label } from '../../labels.ts'
import { NotFound } from '../../shell/NotFound.tsx'
import { Button } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Select } from '../../ui/Select.tsx'
import { useVisit } from '../../viewer.tsx'
import { LeaveDialog } from '../readalong/LeaveDialog.tsx'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { type ChangeInput, ChangePreview } from './ChangePreview.tsx'
import { SendChange } from './SendChange.tsx'
import { newPart, type Part, SplitFields } from './SplitFields.tsx'
import './thread.css'
import { THREAD, THREAD_CACHE, THREADS } from './threadDocuments.ts'
import { WordingFields } from './WordingFields.tsx'
import { FIELD_NAMES, wordingInput, wordingOf } from './wording.ts'

type Thread = NonNullable<ResultOf<typeof THREAD>['thread']>
type Themes = ResultOf<typeof THREADS>['threads']

const KINDS = ['MERGE', 'SPLIT', 'REWORD', 'RETIRE'] as const
const HINTS = {
  MERGE: 'Deze draad gaat op in een andere.',
  SPLIT: 'Van deze draad worden er twee of meer gemaakt.',
  REWORD: 'De draad blijft, met duidelijkere woorden.',
  RETIRE: 'Duiders kunnen deze draad niet meer kiezen.',
} as const satisfies Record<(typeof KINDS)[number], string>
const NO_REASON_YET = 'Nog geen reden'

export function ChangeThreadPage() {
  const { id } = useParams({ from: '/member/rode-draden/$id/veranderen' })
  const { casus } = useSearch({ from: '/member/rode-draden/$id/veranderen' })
  const [result] = useQuery({ query: THREAD, variables: { id }, context: THREAD_CACHE })
  const [themes] = useQuery({ query: THREADS, context: THREAD_CACHE })
  const { may } = useVisit()
  return (
    <Loaded result={result} page>
      {({ thread }) =>
        thread ? (
          <Page
            title={`${thread.label} veranderen`}
            lead={
              may('thread.manage')
                ? 'Eerst ziet u wat het verandert. Daarna voert u het door, of bewaart u het als voorstel.'
                : 'Eerst ziet u wat het verandert. Daarna gaat uw voorstel naar de voorzitter, die beslist.'
            }
            eyebrow={
              <Link to="/rode-draden/$id" params={{ id }}>
                {thread.label}
              </Link>
            }
          >
            <Loaded result={themes}>
              {({ threads }) => <ChangeForm thread={thread} themes={threads} caseId={casus ?? null} />}
            </Loaded>
          </Page>
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  )
}

interface FormProps {
  readonly thread: Thread
  readonly themes: Themes
  readonly caseId: string | null
}

function ChangeForm({ thread, themes, caseId }: FormProps) {
  const [kind, setKind] = useState<(typeof KINDS)[number]>('MERGE')
  const [into, setInto] = useState('')
  const [wording, setWording] = useState(() => wordingOf(thread))
  const [parts, setParts] = useState<readonly Part[]>(() => [newPart()])
  const [partIds, setPartIds] = useState<readonly string[]>([thread.id])
  const [reason, setReason] = useState('')
  const others = themes.flatMap(({ children }) =>
    children.filter(({ id, inUse }) => inUse && id !== thread.id),
  )
  const siblings = themes
    .filter(({ id }) => id === thread.parent?.id)
    .flatMap(({ children }) => children.filter(({ id, inUse }) => inUse && id !== thread.id))
  const input: ChangeInput = {
    kind,
    threadId: thread.id,
    intoThreadId: into === '' ? null : into,
    wordings:
      kind === 'REWORD'
        ? [wordingInput(wording)]
        : kind === 'SPLIT'
          ? parts.map(({ text }) => wordingInput(text))
          : [],
    partIds: kind === 'SPLIT' ? [...partIds] : [],
    reason,
    caseId,
  }
  const [shown, setShown] = useState<ChangeInput | null>(null)
  const now = JSON.stringify(input)
  const [start] = useState(now)

  return (
    <>
      <LeaveDialog unsent={now !== start} kind="words" />
      <form
        onSubmit={(event) => {
          event.preventDefault()
          setShown({ ...input, reason: reason.trim() === '' ? NO_REASON_YET : reason })
        }}
      >
        <RadioGroup
          legend="Wat moet er veranderen?"
          value={kind}
          onChange={(chosen) => {
            setKind(chosen)
            setShown(null)
          }}
          options={KINDS.map((value) => ({
            value,
            label: label('threadChangeKind', value),
            hint: HINTS[value],
          }))}
        />
        {kind === 'MERGE' ? (
          <Select
            label={FIELD_NAMES.intoThreadId}
            hint="Die draad blijft, en krijgt de oude naam als ander woord erbij."
            value={into}
            onChange={setInto}
            empty="Kies een draad"
            options={others.map(({ id, label: name }) => ({ value: id, label: name }))}
          />
        ) : null}
        {kind === 'REWORD' ? <WordingFields value={wording} onChange={setWording} themes={themes} /> : null}
        {kind === 'SPLIT' ? (
          <SplitFields {...{ thread, siblings, parts, partIds }} onParts={setParts} onPartIds={setPartIds} />
        ) : null}
        <NoteArea
          label={FIELD_NAMES.reason}
          hint="Blijft bij de draad staan; iedereen met een rol leest het."
          value={reason}
          onChange={setReason}
          rows={2}
          max={NOTE_CHARS_MAX}
        />
        <Button type="submit">Bekijk wat dit verandert</Button>
      </form>
      {shown === null ? null : asksTheSame(shown, input) ? (
        <ChangePreview input={shown}>
          <SendChange input={{ ...input }} threadId={thread.id} />
        </ChangePreview>
      ) : (
        <p role="status">U hebt iets veranderd. Bekijk opnieuw wat dit verandert.</p>
      )}
    </>
  )
}

/** Whether what was looked at is what would be sent; the reason may still be written. */
const asksTheSame = (looked: ChangeInput, now: ChangeInput): boolean =>
  JSON.stringify({ ...looked, reason: '' }) === JSON.stringify({ ...now, reason: '' })
