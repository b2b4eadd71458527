// Where the letter stands on its way to the ministry and back, and what is needed next.
import { useState } from 'react'
import { ACTION_OF } from '#core/letter/lifeCycle.ts'
import { formatDay } from '../../dates.ts'
import { type EnumCode, label, optionsOf } from '../../labels.ts'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { useVisit } from '../../viewer.tsx'
import { FreezeDialog } from './FreezeDialog.tsx'
import type { ShownLetter, ShownStep } from './letterDocuments.ts'
import { SignOffOverview } from './SignOffOverview.tsx'
import { StepDialog } from './StepDialog.tsx'

type Stage = EnumCode<'letterStage'>

const NEEDED = {
  COMPOSED: 'Lees het concept, pas de tekst aan en leg de brief daarna ter beoordeling voor.',
  EDITING: 'Is de tekst af? Leg de brief dan ter beoordeling voor aan de partners.',
  REVIEW: 'De vier partners lezen de brief en tekenen elk hoofdstuk. Daarna kan hij worden vastgesteld.',
  FROZEN: 'De brief kan naar de minister. Leg vast op welke dag hij is verzonden.',
  SENT: 'De brief is verzonden. Leg het antwoord van het ministerie vast als het er is.',
  ANSWERED: 'De brief is beantwoord. Leg bij elk knelpunt vast wat de reactie daarop was.',
} as const satisfies Record<Stage, string>

const ACTIONS = {
  SUBMIT: ACTION_OF.submit,
  TAKE_BACK: ACTION_OF.take_back,
  FREEZE: ACTION_OF.freeze,
  SEND: ACTION_OF.send,
  ANSWER: ACTION_OF.answer,
} as const satisfies Record<ShownStep['step'], string>

export function LetterStanding({ letter }: { readonly letter: ShownLetter }) {
  const { may } = useVisit()
  const [step, setStep] = useState<ShownStep | null>(null)
  const close = () => setStep(null)
  const possible = letter.nextSteps.filter((each) => may(ACTIONS[each.step]))
  return (
    <section className="letter-standing" aria-labelledby="stand">
      <Heading id="stand">Waar staat de brief?</Heading>
      <Way letter={letter} />
      <p>{NEEDED[letter.stage]}</p>
      <Obstacles steps={letter.nextSteps} />
      {letter.stage === 'REVIEW' ? <SignOffOverview letter={letter} /> : null}
      {possible.length > 0 ? (
        <ButtonGroup>
          {possible.map((each) => (
            <Button
              key={each.step}
              kind={each.step === 'TAKE_BACK' ? 'subtle' : 'primary'}
              onPress={() => setStep(each)}
            >
              {label('letterStep', each.step)}
            </Button>
          ))}
        </ButtonGroup>
      ) : null}
      {step === null ? null : step.step === 'FREEZE' ? (
        <FreezeDialog letter={letter} obstacles={step.obstacles} onClose={close} />
      ) : (
        <StepDialog letter={letter} step={step.step} onClose={close} />
      )}
    </section>
  )
}

/** The stages in order; of those that were reached, when they last were and by whom. */
function Way({ letter: { stage, steps } }: { readonly letter: ShownLetter }) {
  const stages = optionsOf('letterStage')
  const at = stages.findIndex(({ value }) => value === stage)
  return (
    <ol className="letter-way">
      {stages.map(({ value, label: name }, index) => {
        const step = index <= at ? steps.findLast((each) => each.stage === value) : undefined
        return (
          <li
            key={value}
            className={index < at ? 'letter-way--done' : undefined}
            aria-current={index === at ? 'step' : undefined}
          >
            <strong>{name}</strong>
            {index < at ? <span className="rd-visually-hidden"> (gedaan)</span> : null}
            {step ? (
              <span className="rd-soft">
                {formatDay(step.day)}, {step.recordedBy.name}
                {step.note ? <em className="letter-way__note">{step.note}</em> : null}
              </span>
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}

function Obstacles({ steps }: { readonly steps: readonly ShownStep[] }) {
  const obstacles = [...new Set(steps.flatMap((each) => each.obstacles))]
  if (obstacles.length === 0) return null
  return (
    <>
      <p>Dit staat nog open:</p>
      <ul>
        {obstacles.map((each) => (
          <li key={each}>{label('letterObstacle', each)}</li>
        ))}
      </ul>
    </>
  )
}
