// One step of the work queue: the signals or cases that wait there.
import { useParams } from '@tanstack/react-router'
import { NotFound } from '../../shell/NotFound.tsx'
import { CASE_STEPS, isCaseStep, isSignalStep, SIGNAL_STEPS } from './steps.ts'
import { WaitingWork } from './WaitingWork.tsx'

export function StepPage() {
  const { step } = useParams({ from: '/member/werkvoorraad/$step' })
  if (isSignalStep(step)) return <WaitingWork key={step} {...SIGNAL_STEPS[step]} />
  if (isCaseStep(step)) return <WaitingWork key={step} {...CASE_STEPS[step]} />
  return <NotFound />
}
