// Lets the chair say which signals belong to the second story of a case, and what that story is.

import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { counted } from '#core/dutch/words.ts'
import { NARRATIVE_CHARS_MAX, NOTE_CHARS_MAX, TEXT_CHARS_MAX } from '#core/textLength.ts'
import { ActionDialog } from '../../../ActionDialog.tsx'
import { formatDay } from '../../../dates.ts'
import type { ResultOf } from '../../../graphql.ts'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { NoteArea } from '../../readalong/NoteArea.tsx'
import type { ShownCase } from '../caseDocuments.ts'
import { SPLIT_CASE, SPLIT_PREVIEW } from './reshapeDocuments.ts'

const PLACES = [
  { value: 'new', label: 'Naar de nieuwe casus' },
  { value: 'both', label: 'Hoort bij beide' },
] as const

const NAMES = {
  title: 'Titel van de nieuwe casus',
  summary: 'Samenvatting van de nieuwe casus',
  narrative: 'Wat er gebeurde in de nieuwe casus',
  reason: 'Reden',
} as const

interface Props {
  readonly shown: ShownCase
  readonly onClose: () => void
}

export function SplitDialog({ shown, onClose }: Props) {
  const navigate = useNavigate()
  const [places, setPlaces] = useState<Places>({})
  const [texts, setTexts] = useState<Texts>({ title: '', summary: '', narrative: '', reason: '' })
  const at = (place: string) => shown.signals.flatMap(({ id }) => (places[id] === place ? [id] : []))
  const [relabel, setRelabel] = useState(false)
  const [{ data }] = useQuery({
    query: SPLIT_PREVIEW,
    variables: { caseId: shown.id, moving: at('new'), shared: at('both') },
    requestPolicy: 'network-only',
  })
  const preview = data?.splitPreview

  return (
    <ActionDialog
      title={`Splits casus ${shown.reference} in tweeën`}
      verb="Splits"
      document={SPLIT_CASE}
      input={() => ({
        input: {
          caseId: shown.id,
          version: shown.version,
          movingSignalIds: at('new'),
          sharedSignalIds: at('both'),
          ...texts,
          relabel,
        },
      })}
      problemsOf={({ splitCase }) => splitCase.problems}
      fields={NAMES}
      onDone={({ splitCase }) => {
        if (splitCase.case)
          void navigate({ to: '/casussen/$reference', params: { reference: splitCase.case.reference } })
      }}
      onClose={onClose}
    >
      <p>
        Gaan de signalen over twee dingen? Kies bij elk signaal waar het hoort, en schrijf wat er in de nieuwe
        casus gebeurde.
      </p>
      <SignalPlaces signals={shown.signals} places={places} onPlaces={setPlaces} />
      <section aria-label="Wat er gebeurt" aria-live="polite">
        {preview ? (
          <Preview preview={preview} />
        ) : (
          <p>Kies signalen zo dat beide casussen er minstens één hebben.</p>
        )}
      </section>
      {preview?.canRelabel ? (
        <Checkbox
          label="Laat opnieuw beslissen over de labels van deze casus"
          checked={relabel}
          onChange={setRelabel}
        />
      ) : null}
      <NewCaseTexts texts={texts} onTexts={setTexts} />
    </ActionDialog>
  )
}

type Places = Readonly<Record<string, string>>

interface SignalPlacesProps {
  readonly signals: ShownCase['signals']
  readonly places: Places
  readonly onPlaces: (places: Places) => void
}

/** Per signal to which of the two cases it belongs. */
const SignalPlaces = ({ signals, places, onPlaces }: SignalPlacesProps) =>
  signals.map(({ id, code, title }) => (
    <Select
      key={id}
      label={`${code} ${title}`}
      empty="Blijft bij deze casus"
      value={places[id] ?? ''}
      onChange={(place) => onPlaces({ ...places, [id]: place })}
      options={PLACES}
    />
  ))

type Texts = Readonly<Record<keyof typeof NAMES, string>>

interface NewCaseTextsProps {
  readonly texts: Texts
  readonly onTexts: (texts: Texts) => void
}

/** What the new case is called and tells, and why it is made. */
function NewCaseTexts({ texts, onTexts }: NewCaseTextsProps) {
  const field = (name: keyof Texts) => ({
    label: NAMES[name],
    value: texts[name],
    onChange: (text: string) => onTexts({ ...texts, [name]: text }),
  })
  return (
    <>
      <TextField {...field('title')} />
      <NoteArea {...field('summary')} max={TEXT_CHARS_MAX} />
      <NoteArea {...field('narrative')} max={NARRATIVE_CHARS_MAX} />
      <NoteArea {...field('reason')} max={NOTE_CHARS_MAX} />
    </>
  )
}

function Preview({
  preview,
}: {
  readonly preview: NonNullable<ResultOf<typeof SPLIT_PREVIEW>['splitPreview']>
}) {
  const { signalsLeft, signalsNew, firstReceivedAt, codingsKept, bottlenecks, letterYears } = preview
  return (
    <ul>
      <li>
        Deze casus houdt {counted(signalsLeft, 'signaal', 'signalen')}. De nieuwe rust op{' '}
        {counted(signalsNew, 'signaal', 'signalen')}, krijgt een eigen nummer en gaat naar de duiders.
      </li>
      {firstReceivedAt ? (
        <li>Het oudste signaal van de nieuwe casus is van {formatDay(firstReceivedAt)}.</li>
      ) : null}
      {codingsKept > 0 ? (
        <li>
          {codingsKept === 1
            ? 'De afgeronde duiding blijft'
            : `De ${codingsKept} afgeronde duidingen blijven`}{' '}
          bij deze casus.
        </li>
      ) : null}
      {bottlenecks > 0 ? (
        <li>
          Deze casus blijft bewijs bij {counted(bottlenecks, 'knelpunt', 'knelpunten')}; de nieuwe is dat nog
          niet.
        </li>
      ) : null}
      {letterYears.length > 0 ? (
        <li>De brief over {letterYears.join(', ')} noemt deze casus en verandert niet.</li>
      ) : null}
    </ul>
  )
}
