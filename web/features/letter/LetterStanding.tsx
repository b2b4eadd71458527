// Where the letter stands on its way to the ministry and back, and what is needed next.
import { useState } from 'react'
import { ACTION_OF } from '#core/letter/lifeCycle.ts'
import { formatDay } from '../../dates.ts'
import { type EnumCode, label, optionsOf } from '../../labels.ts'
import { Button, ButtonGroup, buttonClass } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { useVisit } from '../../viewer.tsx'
import { FreezeDialog } from './FreezeDialog.tsx'
import type { ShownLetter, ShownStep, ShownVersion } from './letterDocuments.ts'
import { type OpenPoint, openPoints } from './openPoints.ts'
import { SignOffOverview } from './SignOffOverview.tsx'
import { StepDialog } from './StepDialog.tsx'
import { isWaiting, waitingWords } from './settling.ts'
import { ToldBefore } from './ToldBefore.tsx'

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

interface Props {
  readonly letter: ShownLetter
  readonly shown: ShownVersion
}

export function LetterStanding({ letter, shown }: Props) {
  const { may } = useVisit()
  const [step, setStep] = useState<ShownStep | null>(null)
  const close = () => setStep(null)
  const points = openPoints(letter, shown)
  const first = points.find(({ blocks, anchor }) => blocks && anchor)
  const mayOverrule = may('letter.overrule')
  const allowed = letter.nextSteps.filter((each) => may(ACTIONS[each.step]))
  const waiting = allowed.find((each) => isWaiting(each, mayOverrule))
  const possible = allowed.filter((each) => each !== waiting)
  return (
    <section className="letter-standing" aria-labelledby="stand">
      <Heading id="stand">Waar staat de brief?</Heading>
      <Way letter={letter} />
      <p>{NEEDED[letter.stage]}</p>
      <OpenPoints points={points} />
      <ToldBefore letter={letter} />
      {waiting ? <p>{waitingWords(waiting)}</p> : null}
      {letter.stage === 'REVIEW' ? <SignOffOverview letter={letter} /> : null}
      <Buttons
        first={letter.status === 'DRAFT' ? first?.anchor : undefined}
        possible={possible}
        onPress={setStep}
      />
      {step === null ? null : step.step === 'FREEZE' ? (
        <FreezeDialog letter={letter} points={points.filter(({ blocks }) => blocks)} onClose={close} />
      ) : (
        <StepDialog letter={letter} step={step.step} onClose={close} />
      )}
    </section>
  )
}

interface ButtonsProps {
  /** The place of the first open point. */
  readonly first: string | undefined
  readonly possible: readonly ShownStep[]
  readonly onPress: (step: ShownStep) => void
}

function Buttons({ first, possible, onPress }: ButtonsProps) {
  if (possible.length === 0 && first === undefined) return null
  return (
    <ButtonGroup>
      {first ? (
        <a href={`#${first}`} className={buttonClass('primary')}>
          <span className="nl-button__label">Ga naar het eerste open punt</span>
        </a>
      ) : null}
      {possible.map((each) => (
        <Button
          key={each.step}
          kind={each.step === 'TAKE_BACK' ? 'subtle' : each.obstacles.length > 0 ? 'default' : 'primary'}
          onPress={() => onPress(each)}
        >
          {label('letterStep', each.step)}
        </Button>
      ))}
    </ButtonGroup>
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

function OpenPoints({ points }: { readonly points: readonly OpenPoint[] }) {
  if (points.length === 0) return null
  return (
    <>
      <p>Dit staat nog open:</p>
      <ul>
        {points.map(({ key, words, anchor }) => (
          <li key={key}>
            {anchor ? (
              <a href={`#${anchor}`} className="nl-link">
                {words}
              </a>
            ) : (
              words
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
