// Lets the chair choose the case this one goes into, shows what that would do, and does it.

import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { counted, plural } from '#core/dutch/words.ts'
import { NOTE_CHARS_MAX } from '#core/textLength.ts'
import { ActionDialog } from '../../../ActionDialog.tsx'
import { formatDay } from '../../../dates.ts'
import type { ResultOf } from '../../../graphql.ts'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { NoteArea } from '../../readalong/NoteArea.tsx'
import type { ShownCase } from '../caseDocuments.ts'
import { MERGE_CASES, MERGE_PREVIEW } from './reshapeDocuments.ts'
import { useCaseByReference } from './useCaseByReference.ts'

const WITH_ITSELF = 'Dit is deze casus zelf. Vul het kenmerk van de andere casus in.'
interface Props {
  readonly shown: ShownCase
  readonly onClose: () => void
}

export function MergeDialog({ shown, onClose }: Props) {
  const navigate = useNavigate()
  const [words, setWords] = useState('')
  const [reason, setReason] = useState('')
  const [relabel, setRelabel] = useState(false)
  const into = useCaseByReference(words)
  const [{ data }] = useQuery({
    query: MERGE_PREVIEW,
    variables: { caseId: shown.id, intoId: into?.id ?? '' },
    pause: !into,
    requestPolicy: 'network-only',
  })
  const preview = into ? data?.mergePreview : undefined

  return (
    <ActionDialog
      title={`Voeg casus ${shown.reference} samen met een andere`}
      verb="Voeg samen"
      document={MERGE_CASES}
      input={() => {
        if (!into) return 'Vul het kenmerk in van een casus die u mag zien.'
        if (into.id === shown.id) return WITH_ITSELF
        const { id: intoId, version: intoVersion } = into
        return { input: { caseId: shown.id, version: shown.version, intoId, intoVersion, reason, relabel } }
      }}
      problemsOf={({ mergeCases }) => mergeCases.problems}
      onDone={({ mergeCases }) => {
        if (mergeCases.case)
          void navigate({ to: '/casussen/$reference', params: { reference: mergeCases.case.reference } })
      }}
      onClose={onClose}
    >
      <p>
        Is het twee keer hetzelfde verhaal? De signalen van casus {shown.reference} gaan naar de casus die
        blijft.
      </p>
      <TextField
        label="Kenmerk van de casus die blijft"
        hint="Zoals 2025-0412."
        value={words}
        onChange={setWords}
        narrow
      />
      {into === null ? <p role="status">Er is geen casus met dit kenmerk die u mag zien.</p> : null}
      {into?.id === shown.id ? <p role="status">{WITH_ITSELF}</p> : null}
      {into && preview ? (
        <section aria-label="Wat er gebeurt" aria-live="polite">
          <p>
            <strong>
              {into.reference} {into.title}
            </strong>
          </p>
          <Preview preview={preview} />
        </section>
      ) : null}
      {preview?.canRelabel ? (
        <Checkbox
          label="Laat opnieuw beslissen over de labels van de casus die blijft"
          checked={relabel}
          onChange={setRelabel}
        />
      ) : null}
      <NoteArea label="Reden" value={reason} onChange={setReason} max={NOTE_CHARS_MAX} />
    </ActionDialog>
  )
}

function Preview({
  preview,
}: {
  readonly preview: NonNullable<ResultOf<typeof MERGE_PREVIEW>['mergePreview']>
}) {
  const { letterYears, firstReceivedAt, codingsKept, bottlenecks, precedents } = preview
  return (
    <ul>
      <li>
        {counted(preview.signalsMoved, 'signaal', 'signalen')} {plural(preview.signalsMoved, 'gaat', 'gaan')}{' '}
        mee; de casus rust daarna op {counted(preview.signalsAfter, 'signaal', 'signalen')}.
      </li>
      {firstReceivedAt ? (
        <li>Het oudste signaal is van {formatDay(firstReceivedAt)}; die datum blijft.</li>
      ) : null}
      {codingsKept > 0 ? (
        <li>
          {counted(codingsKept, 'afgeronde duiding blijft', 'afgeronde duidingen blijven')} als geschiedenis
          bewaard.
        </li>
      ) : null}
      {bottlenecks > 0 ? (
        <li>
          De casus die blijft, wordt ook bewijs bij {counted(bottlenecks, 'knelpunt', 'knelpunten')} van de
          oude.
        </li>
      ) : null}
      {precedents > 0 ? (
        <li>
          {precedents === 1 ? 'Er komt 1 uitspraak of regel' : `Er komen ${precedents} uitspraken of regels`}{' '}
          naast te staan.
        </li>
      ) : null}
      {preview.leavesSearch ? <li>De oude casus is niet meer te vinden; zijn adres leidt door.</li> : null}
      {letterYears.length > 0 ? (
        <li>De brief over {letterYears.join(', ')} noemt de oude casus en verandert niet.</li>
      ) : null}
    </ul>
  )
}
