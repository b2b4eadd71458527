// Puts a campaign or media week in the register; what is wrong with it is told at the field, and how long it lasts below the days.
import { type FormEvent, useEffect, useState } from 'react'
import { longDate } from '#core/dutch/dates.ts'
import { inFigures } from '#core/dutch/numerals.ts'
import { plural } from '#core/dutch/words.ts'
import { messageOf } from '#core/messages.nl.ts'
import { TITLE_CHARS_MAX } from '#core/textLength.ts'
import { checkEventDays, daysOf, lastEventDay } from '#core/warning/eventDays.ts'
import { today } from '../../dates.ts'
import { Problems } from '../../Problems.tsx'
import { namesOf, type ShownProblem } from '../../problemText.ts'
import { Button } from '../../ui/Button.tsx'
import { focusOn } from '../../ui/focusOn.ts'
import { Heading } from '../../ui/Heading.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAction } from '../../useAction.ts'
import type { Linked } from '../bottleneck/bottleneckFields.ts'
import { LinkedThreads } from '../bottleneck/LinkedFields.tsx'
import { EVENT_KINDS } from './verdicts.ts'
import { type ReportingEvent, SaveReportingEventDocument } from './warningDocuments.ts'

const EMPTY = { what: '', source: '', firstDay: '', lastDay: '' }
const FIELDS = {
  what: 'Wat was het?',
  source: 'Bron',
  firstDay: 'Eerste dag',
  lastDay: 'Laatste dag',
} as const

interface Props {
  /** Told what was done, in words. */
  readonly onSaved: (words: string) => void
}

export function ReportingEventForm({ onSaved }: Props) {
  const [kind, setKind] = useState<ReportingEvent['kind']>('CAMPAGNE')
  const [fields, setFields] = useState(EMPTY)
  const [threads, setThreads] = useState<readonly Linked[]>([])
  const [problems, setProblems] = useState<readonly ShownProblem[]>([])
  const { run, busy, failure } = useAction(SaveReportingEventDocument)
  useEffect(() => {
    problems.find(({ path }) => path?.[0] && focusOn(path[0]))
  }, [problems])

  async function send(event: FormEvent) {
    event.preventDefault()
    const lacking = lackingIn(fields)
    if (lacking.length > 0) return setProblems(lacking)
    const { what, source, firstDay, lastDay } = fields
    const days = { firstDay, lastDay }
    const threadIds = threads.map(({ id }) => id)
    const answer = await run({ input: { kind, what, source: source.trim() || null, ...days, threadIds } })
    const found = answer?.saveReportingEvent.problems ?? []
    setProblems(found)
    if (!answer || found.length > 0) return
    setFields(EMPTY)
    setThreads([])
    onSaved(`“${what}” is vastgelegd.`)
  }

  /** What each of the fields has in common. */
  const field = (name: keyof typeof FIELDS) => ({
    id: name,
    label: FIELDS[name],
    value: fields[name],
    onChange: (value: string) => setFields({ ...fields, [name]: value }),
    error: problems.find(({ path }) => path?.[0] === name)?.message,
  })
  return (
    <form onSubmit={send} noValidate>
      <Heading level={2}>Nieuwe vastleggen</Heading>
      <RadioGroup
        legend="Soort"
        inline
        value={kind}
        onChange={setKind}
        options={[
          { value: 'CAMPAGNE', label: EVENT_KINDS.CAMPAGNE },
          { value: 'MEDIA', label: EVENT_KINDS.MEDIA },
        ]}
      />
      <TextField
        {...field('what')}
        hint="In enkele woorden. Zo komt het ook in de openbare brief te staan."
        maxLength={TITLE_CHARS_MAX}
      />
      <TextField {...field('source')} optional maxLength={TITLE_CHARS_MAX} />
      <div className="rd-fields">
        <TextField {...field('firstDay')} type="date" />
        <TextField
          {...field('lastDay')}
          hint={`Hooguit een jaar na de eerste, en uiterlijk ${longDate(lastEventDay(today()))}.`}
          type="date"
        />
      </div>
      <p role="status">{durationWords(fields)}</p>
      <LinkedThreads
        linked={threads}
        onChange={setThreads}
        hint="Waarover ging het? Laat leeg als het over alles ging."
      />
      <Problems nameOf={namesOf(FIELDS)} problems={problems} failure={failure} />
      <Button type="submit" kind="primary" busy={busy}>
        Leg vast
      </Button>
    </form>
  )
}

/** What is not filled in as it should be, by the rules that the server keeps as well. */
function lackingIn({ what, firstDay, lastDay }: typeof EMPTY): readonly ShownProblem[] {
  const empty = [
    ...(what.trim() === '' ? [{ message: 'Vul in wat het was.', path: ['what'] }] : []),
    ...(firstDay === '' ? [{ message: 'Vul de eerste dag in.', path: ['firstDay'] }] : []),
    ...(lastDay === '' ? [{ message: 'Vul de laatste dag in.', path: ['lastDay'] }] : []),
  ]
  if (firstDay === '' || lastDay === '') return empty
  const wrong = checkEventDays({ firstDay, lastDay }, today())
  return [...empty, ...wrong.map((found) => ({ message: messageOf(found), path: found.path }))]
}

const WEEK = 7

/** How long it lasts, such as “Dat zijn 26 dagen (ruim 3 weken).”; nothing as long as the days make no period. */
export function durationWords(days: { readonly firstDay: string; readonly lastDay: string }): string {
  if (checkEventDays(days, today()).length > 0) return ''
  const count = daysOf(days)
  const told = `Dat ${plural(count, 'is', 'zijn')} ${inFigures(count)} ${plural(count, 'dag', 'dagen')}`
  if (count < 2 * WEEK) return `${told}.`
  return `${told} (${count % WEEK === 0 ? '' : 'ruim '}${inFigures(Math.floor(count / WEEK))} weken).`
}
