// The meter of the combination: how many people fit a description, how many are needed, and the shortest way there.

import type { ReactNode } from 'react'
import { inWords } from '#core/dutch/numerals.ts'
import { plural } from '#core/dutch/words.ts'
import { Button } from '../../ui/Button.tsx'
import type { Goal, Risk } from './riskDocuments.ts'
import './risk.css'

interface Props {
  readonly risk: Risk
  /** Takes over the steps the meter proposes; without it they are only told. */
  readonly onTake?: ((goal: Goal) => void) | undefined
}

const PUBLISHED = 'Voor iedereen die een gepubliceerde casus leest'

export const RiskMeter = ({ risk, onTake }: Props) => (
  <div className="risk">
    <GoalMeter title="Binnen het team" goal={risk.inside} onTake={onTake} />
    <GoalMeter title={PUBLISHED} goal={risk.published} onTake={onTake} />
    {risk.placeCounted ? null : (
      <p className="rd-soft">Provincie en grootte van de gemeente tellen in uw meter niet mee.</p>
    )}
  </div>
)

/** What counts when a case is published. */
export const PublishedMeter = ({ goal }: { readonly goal: Goal }) => (
  <div className="risk">
    <GoalMeter title={PUBLISHED} goal={goal} />
  </div>
)

function GoalMeter({ title, goal, onTake }: Pick<Props, 'onTake'> & { title: string; goal: Goal }) {
  const { needed, people, reached, reachable, steps } = goal
  const counted = people ?? 0
  return (
    <section className="risk__goal">
      <p className="risk__title">{title}</p>
      <p className="risk__count">
        Op deze beschrijving {plural(counted, 'past', 'passen')} <strong>{counted}</strong>{' '}
        {plural(counted, 'persoon', 'personen')}. Nodig: {needed}.{' '}
        <span className={reached ? 'risk__verdict risk__verdict--ok' : 'risk__verdict'}>
          {reached ? '✓ Genoeg' : '! Te weinig'}
        </span>
      </p>
      <Bar filled={Math.min(counted, needed)} of={needed} />
      {reached ? null : reachable ? (
        <Steps goal={goal}>
          {onTake ? (
            <Button kind="subtle" onPress={() => onTake(goal)}>
              Neem {plural(steps.length, 'deze stap', 'deze stappen')} over
            </Button>
          ) : null}
        </Steps>
      ) : (
        <p>Ook met alles weggelaten zijn het er te weinig. De verzameling is hiervoor nog te klein.</p>
      )}
    </section>
  )
}

/** The steps belong together: one by one most of them change nothing. */
const Steps = ({ goal: { steps, needed }, children }: { goal: Goal; children: ReactNode }) => {
  const fit = `dat er ${steps.at(-1)?.people ?? `ten minste ${needed}`} passen`
  return (
    <>
      <p className="risk__way">
        {steps.length === 1
          ? `Deze stap maakt ${fit}:`
          : `Samen maken deze ${inWords(steps.length)} stappen ${fit}. Met minder stappen zijn het er te weinig:`}
      </p>
      <ul className="risk__steps">
        {steps.map(({ field, label, toLabel }) => (
          <li key={field}>
            {label}: <strong>{toLabel}</strong>
          </li>
        ))}
      </ul>
      {children}
    </>
  )
}

const Bar = ({ filled, of }: { readonly filled: number; readonly of: number }) => (
  <span className="risk__bar" aria-hidden="true">
    {Array.from({ length: of }, (_, place) => (
      <span key={String(place)} className={place < filled ? 'risk__unit risk__unit--filled' : 'risk__unit'} />
    ))}
  </span>
)
