// The figures of a period report that only the organisation knows.
import { useState } from 'react'
import { PERIOD_GROUPS, PERIOD_NUMBER_LABELS, PERIOD_NUMBERS } from '#core/report/periodEntries.ts'
import type { ResultOf } from '../../graphql.ts'
import { isEnum, optionsOf } from '../../labels.ts'
import { Problems } from '../../Problems.tsx'
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
  readonly onSaved: () => void
}

export function PeriodForm({ report, onSaved }: PeriodFormProps) {
  const [numbers, setNumbers] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries(report.numbers.map(({ name, value }) => [name, String(value)])),
  )
  const [savings, setSavings] = useState<string>(report.savings ?? '')
  const [note, setNote] = useState(report.note ?? '')
  const [problems, setProblems] = useState<readonly { message: string; path: readonly string[] }[]>([])
  const { run, busy, failure } = useAction(ENTER_PERIOD_REPORT)

  async function save() {
    const { period, version } = report
    const filled = PERIOD_NUMBERS.flatMap((name) => {
      const text = numbers[name]?.trim() ?? ''
      return text === '' ? [] : [{ name, value: Number(text) }]
    })
    const wrong = filled.filter(({ value }) => !Number.isInteger(value) || value < 0)
    if (wrong.length > 0) {
      setProblems(wrong.map(({ name }) => ({ path: [name], message: WHOLE_NUMBER })))
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

  const errorOf = (name: string) => problems.find(({ path }) => path[0] === name)?.message
  return (
    <form
      noValidate
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
      />
      <TextArea label="Toelichting (zonder namen)" value={note} onChange={setNote} error={errorOf('note')} />
      <Problems problems={problems} failure={failure} />
      {report.version > 0 ? <Alert>Bewaard als versie {report.version}.</Alert> : null}
      <Button kind="primary" type="submit" busy={busy}>
        Bewaar deze cijfers
      </Button>
    </form>
  )
}

const WHOLE_NUMBER = 'Vul een heel getal in, zonder punt of komma.'
