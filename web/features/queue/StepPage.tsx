// One step of the work queue: the signals or cases that wait there.
import { useParams } from '@tanstack/react-router'
import { NotFound } from '../../shell/NotFound.tsx'
import { CASE_STEPS, isCaseStep, isSignalStep, SIGNAL_STEPS } from './steps.ts'
import { WaitingCases } from './WaitingCases.tsx'
import { WaitingSignals } from './WaitingSignals.tsx'

export function StepPage() {
  const { step } = useParams({ from: '/member/werkvoorraad/$step' })
  if (isSignalStep(step)) return <WaitingSignals key={step} {...SIGNAL_STEPS[step]} />
  if (isCaseStep(step)) return <WaitingCases key={step} step={step} {...CASE_STEPS[step]} />
  return <NotFound />
}
