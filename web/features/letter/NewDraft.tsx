// Starts the letter over a year: only years that can have one are offered, the next in line first chosen.
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Problems } from '../../Problems.tsx'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Select } from '../../ui/Select.tsx'
import { useAction } from '../../useAction.ts'
import { DraftLetterDocument } from './letterDocuments.ts'

interface Props {
  /** The years over which a letter can be drafted, oldest first. */
  readonly open: readonly number[]
  /** The years that have a letter. */
  readonly written: readonly number[]
}

export const NewDraft = ({ open, written }: Props) => (
  <section className="rd-card" aria-labelledby="nieuwe-brief">
    <Heading id="nieuwe-brief">Nieuwe brief</Heading>
    {open.length === 0 ? (
      <p>
        Er is nu geen jaar voor een nieuwe brief. Een brief gaat over een jaar dat voorbij is, waarin casussen
        zijn gepubliceerd en waarover nog geen brief is.
      </p>
    ) : (
      <DraftForm open={open} written={written} />
    )}
  </section>
)

function DraftForm({ open, written }: Props) {
  const navigate = useNavigate()
  const [year, setYear] = useState(nextInLine(open, written))
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const { run, busy, failure } = useAction(DraftLetterDocument)

  async function send(event: FormEvent) {
    event.preventDefault()
    if (year === '') return setProblems([{ message: 'Kies het jaar waarover de brief gaat.' }])
    const answer = await run({ year: Number(year) })
    setProblems(answer?.draftLetter.problems ?? [])
    if (answer?.draftLetter.letter) navigate({ to: '/brief/$year', params: { year } })
  }

  return (
    <form onSubmit={send} noValidate>
      <Select
        label="Jaar waarover de brief gaat"
        hint="U kunt kiezen uit de jaren die voorbij zijn, waarin casussen zijn gepubliceerd en waarover nog geen brief is. De software telt die casussen en schrijft een concept. U past de tekst daarna aan."
        value={year}
        onChange={setYear}
        options={open.map((each) => ({ value: String(each), label: String(each) }))}
        empty="Kies een jaar"
      />
      <Problems problems={problems} failure={failure} />
      <Button type="submit" kind="primary" busy={busy}>
        Stel een concept op
      </Button>
    </form>
  )
}

/** The first year after every letter there is; an older year that was passed over is for people to choose. */
const nextInLine = (open: readonly number[], written: readonly number[]): string =>
  String(open.find((year) => written.every((other) => other < year)) ?? '')
