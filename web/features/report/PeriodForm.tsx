// The figures of a period report that only the organisation knows.
import { useState } from 'react'
import {
  isPeriodNumber,
  PERIOD_GROUPS,
  PERIOD_NUMBER_LABELS,
  PERIOD_NUMBER_RANGE,
  PERIOD_NUMBERS,
} from '#core/report/periodEntries.ts'
import { NOTE_CHARS_MAX } from '#core/textLength.ts'
import type { ResultOf } from '../../graphql.ts'
import { isEnum, optionsOf } from '../../labels.ts'
import { Problems } from '../../Problems.tsx'
import { namesOf, type ShownProblem } from '../../problemText.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Fieldset } from '../../ui/Fieldset.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAction } from '../../useAction.ts'
import { ENTER_PERIOD_REPORT, type PERIOD_REPORT } from './periodReportDocuments.ts'

type Report = NonNullable<ResultOf<typeof PERIOD_REPORT>['periodReport']>

interface PeriodFormProps {
  readonly report: Report
  /** On every change of a field. */
  readonly onEdit: () => void
  readonly onSaved: () => void
}

export function PeriodForm({ report, onEdit, onSaved }: PeriodFormProps) {
  const [numbers, setNumbers] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries(report.numbers.map(({ name, value }) => [name, String(value)])),
  )
  const [savings, setSavings] = useState<string>(report.savings ?? '')
  const [note, setNote] = useState(report.note ?? '')
  const [problems, setProblems] = useState<readonly ShownProblem[]>([])
  // After saving, the form begins anew with the saved version.
  const [tried, setTried] = useState(false)
  const { run, busy, failure } = useAction(ENTER_PERIOD_REPORT)

  async function save() {
    const { period, version } = report
    const filled = PERIOD_NUMBERS.flatMap((name) => {
      const text = numbers[name]?.trim() ?? ''
      return text === '' ? [] : [{ name, value: Number(text) }]
    })
    setTried(true)
    const wrong = filled.filter(({ value }) => !isPeriodNumber(value))
    if (wrong.length > 0) {
      setProblems(wrong.map(({ name }) => ({ path: [name], message: WHOLE_NUMBER })))
      return
    }
    if (version === 0 && filled.length === 0 && savings === '' && note.trim() === '') {
      setProblems([{ message: NOTHING_FILLED }])
      return
    }
    const answer = await run({
      input: {
        period,
        version,
        numbers: filled,
        savings: isEnum('amountBand', savings) ? savings : null,
        note: note || null,
      },
    })
    setProblems(answer?.enterPeriodReport.problems ?? [])
    if (answer?.enterPeriodReport.report) onSaved()
  }

  const errorOf = (name: string) => problems.find(({ path }) => path?.[0] === name)?.message
  return (
    <form
      noValidate
      onChange={onEdit}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {PERIOD_GROUPS.map(({ title, numbers: names }) => (
        <Fieldset key={title} legend={title} group>
          <div className="rd-fields">
            {names.map((name) => (
              <TextField
                key={name}
                label={PERIOD_NUMBER_LABELS[name]}
                value={numbers[name] ?? ''}
                onChange={(value) => setNumbers({ ...numbers, [name]: value })}
                type="number"
                narrow
                error={errorOf(name)}
              />
            ))}
          </div>
        </Fieldset>
      ))}
      <Select
        label="Besparing door duurzame beëindigingen"
        value={savings}
        onChange={setSavings}
        options={optionsOf('amountBand')}
        empty="Niet ingevuld"
        error={errorOf('savings')}
      />
      <TextArea
        label="Toelichting (zonder namen)"
        value={note}
        onChange={setNote}
        error={errorOf('note')}
        max={NOTE_CHARS_MAX}
      />
      <Problems problems={inTheBox(problems)} failure={failure} />
      {report.version > 0 && !tried ? <Alert>Bewaard als versie {report.version}.</Alert> : null}
      <Button kind="primary" type="submit" busy={busy}>
        Bewaar deze cijfers
      </Button>
    </form>
  )
}

const WHOLE_NUMBER = `Vul een heel getal in van ${PERIOD_NUMBER_RANGE}.`
const NOTHING_FILLED = 'Er is nog niets ingevuld. Vul ten minste één getal in, of een toelichting.'
const FIELD_NAMES = { ...PERIOD_NUMBER_LABELS, savings: 'Besparing', note: 'Toelichting' }

const nameOf = namesOf(FIELD_NAMES)

/** What is wrong with a field stands at that field; the box only says which ones to look at. */
function inTheBox(problems: readonly ShownProblem[]): readonly ShownProblem[] {
  const names = new Set(problems.flatMap(({ path }) => (path && nameOf(path)) ?? []))
  const others = problems.filter(({ path }) => !(path && nameOf(path)))
  return names.size === 0
    ? others
    : [{ message: `Uw cijfers zijn niet bewaard. Kijk bij: ${[...names].join('; ')}.` }, ...others]
}
