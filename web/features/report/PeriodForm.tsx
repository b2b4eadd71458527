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
  const [filled, setFilled] = useState(() => filledFrom(report))
  const { save, isTried, problems, busy, failure } = useSaving(report, filled, onSaved)
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
      <Numbers
        numbers={filled.numbers}
        onChange={(name, value) => setFilled({ ...filled, numbers: { ...filled.numbers, [name]: value } })}
        errorOf={errorOf}
      />
      <Select
        label="Besparing door duurzame beëindigingen"
        value={filled.savings}
        onChange={(savings) => setFilled({ ...filled, savings })}
        options={optionsOf('amountBand')}
        empty="Niet ingevuld"
        error={errorOf('savings')}
      />
      <TextArea
        label="Toelichting (zonder namen)"
        value={filled.note}
        onChange={(note) => setFilled({ ...filled, note })}
        error={errorOf('note')}
        max={NOTE_CHARS_MAX}
      />
      <Problems problems={inTheBox(problems)} failure={failure} />
      {report.version > 0 && !isTried ? <p role="status">Bewaard als versie {report.version}.</p> : null}
      <Button kind="primary" type="submit" busy={busy}>
        Bewaar deze cijfers
      </Button>
    </form>
  )
}

/** What stands in the fields, the numbers as they were typed. */
interface Filled {
  readonly numbers: Readonly<Record<string, string>>
  readonly savings: string
  readonly note: string
}

const filledFrom = ({ numbers, savings, note }: Report): Filled => ({
  numbers: Object.fromEntries(numbers.map(({ name, value }) => [name, String(value)])),
  savings: savings ?? '',
  note: note ?? '',
})

/** Saves it when nothing is wrong; after saving, the form begins anew with the saved version. */
function useSaving(report: Report, filled: Filled, onSaved: () => void) {
  const [problems, setProblems] = useState<readonly ShownProblem[]>([])
  const [isTried, setTried] = useState(false)
  const { run, busy, failure } = useAction(ENTER_PERIOD_REPORT)

  async function save() {
    const numbers = numbersOf(filled)
    const wrong = wrongIn(report, filled, numbers)
    setTried(true)
    setProblems(wrong)
    if (wrong.length > 0) return
    const { period, version } = report
    const savings = isEnum('amountBand', filled.savings) ? filled.savings : null
    const answer = await run({ input: { period, version, numbers, savings, note: filled.note || null } })
    setProblems(answer?.enterPeriodReport.problems ?? [])
    if (answer?.enterPeriodReport.report) onSaved()
  }
  return { save, isTried, problems, busy, failure }
}

/** The numbers that were filled in; what is not known stays out. */
const numbersOf = ({ numbers }: Filled) =>
  PERIOD_NUMBERS.flatMap((name) => {
    const text = numbers[name]?.trim() ?? ''
    return text === '' ? [] : [{ name, value: Number(text) }]
  })

/** What keeps the figures from being sent. */
function wrongIn(
  { version }: Report,
  { savings, note }: Filled,
  numbers: ReturnType<typeof numbersOf>,
): readonly ShownProblem[] {
  const wrong = numbers.filter(({ value }) => !isPeriodNumber(value))
  if (wrong.length > 0) return wrong.map(({ name }) => ({ path: [name], message: WHOLE_NUMBER }))
  const isEmpty = numbers.length === 0 && savings === '' && note.trim() === ''
  return version === 0 && isEmpty ? [{ message: NOTHING_FILLED }] : []
}

interface NumbersProps extends Pick<Filled, 'numbers'> {
  readonly onChange: (name: string, value: string) => void
  readonly errorOf: (name: string) => string | undefined
}

const Numbers = ({ numbers, onChange, errorOf }: NumbersProps) =>
  PERIOD_GROUPS.map(({ title, numbers: names }) => (
    <Fieldset key={title} legend={title} group>
      <div className="rd-fields">
        {names.map((name) => (
          <TextField
            key={name}
            label={PERIOD_NUMBER_LABELS[name]}
            value={numbers[name] ?? ''}
            onChange={(value) => onChange(name, value)}
            type="number"
            narrow
            error={errorOf(name)}
          />
        ))}
      </div>
    </Fieldset>
  ))

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
