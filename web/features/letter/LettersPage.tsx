// The letters, one for each year, and starting the next one.
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useQuery } from 'urql'
import { formatDay } from '../../dates.ts'
import type { ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { label } from '../../labels.ts'
import { Problems } from '../../Problems.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Page } from '../../ui/Page.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAction } from '../../useAction.ts'
import { useVisit } from '../../viewer.tsx'
import { DraftLetterDocument, LettersDocument } from './letterDocuments.ts'
import { RulesLink } from './RulesLink.tsx'
import './letter.css'

export function LettersPage() {
  const { may } = useVisit()
  const [result] = useQuery({ query: LettersDocument, requestPolicy: 'cache-and-network' })
  return (
    <Page
      title="Knelpuntenbrief"
      lead="Elk jaar schrijft het team aan de minister wat er misgaat. De cijfers komen uit de casussen."
    >
      <Loaded result={result}>
        {({ letters }) => (
          <>
            {letters.length === 0 ? <EmptyState title="Er is nog geen brief." /> : null}
            <ul className="letters">
              {letters
                .toSorted((a, b) => b.year - a.year)
                .map((letter) => (
                  <LetterCard key={letter.id} letter={letter} />
                ))}
            </ul>
            {may('disclosure.manage') ? <RulesLink /> : null}
            {may('letter.draft') ? <NewDraft years={letters.map(({ year }) => year)} /> : null}
          </>
        )}
      </Loaded>
    </Page>
  )
}

type Listed = ResultOf<typeof LettersDocument>['letters'][number]

function LetterCard({
  letter: { year, stage, status, frozenAt, currentVersion, versions },
}: {
  readonly letter: Listed
}) {
  const newest = versions.find(({ number }) => number === currentVersion)
  return (
    <li className="letter-card">
      <h2 className="letter-card__title">
        <Link to="/brief/$year" params={{ year: String(year) }} className="nl-link">
          Knelpuntenbrief {year}
        </Link>{' '}
        <Badge tone={status === 'FROZEN' ? 'ok' : 'info'}>{label('letterStage', stage)}</Badge>
      </h2>
      <p className="rd-soft">
        {frozenAt
          ? `Vastgesteld op ${formatDay(frozenAt)}`
          : newest
            ? `Versie ${currentVersion}, ${formatDay(newest.createdAt)}: ${newest.reason}`
            : `Versie ${currentVersion}`}
      </p>
    </li>
  )
}

function NewDraft({ years }: { readonly years: readonly number[] }) {
  const navigate = useNavigate()
  const [year, setYear] = useState(
    String(Math.max(new Date().getFullYear() - 1, ...years.map((known) => known + 1))),
  )
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const { run, busy, failure } = useAction(DraftLetterDocument)

  async function send(event: FormEvent) {
    event.preventDefault()
    if (!/^\d{4}$/.test(year.trim()))
      return setProblems([{ message: 'Een jaar heeft vier cijfers, zoals 2025.' }])
    const answer = await run({ year: Number(year) })
    setProblems(answer?.draftLetter.problems ?? [])
    if (answer?.draftLetter.letter) navigate({ to: '/brief/$year', params: { year: year.trim() } })
  }

  return (
    <form onSubmit={send} noValidate className="rd-card">
      <Heading>Nieuwe brief</Heading>
      <TextField
        label="Jaar waarover de brief gaat"
        hint="De software telt alles wat in dat jaar is gepubliceerd en schrijft een concept. U past de tekst daarna aan."
        value={year}
        onChange={setYear}
        narrow
      />
      <Problems problems={problems} failure={failure} />
      <div>
        <Button type="submit" kind="primary" busy={busy}>
          Stel een concept op
        </Button>
      </div>
    </form>
  )
}
