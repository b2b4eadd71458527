// The way of a signal and of a case: each action leads from some states to others. The one table of these steps.
import type { CaseStatus, SignalStatus } from './codes.ts'
import { labelOf } from './labels.nl.ts'
import { type Problem, problem } from './problem.ts'

interface Way<Status> {
  readonly from: readonly Status[]
  /** Where it can end; the same state when the action leaves it alone. */
  readonly to: readonly Status[]
}

/** Every action that a signal (signaal) can undergo. What is not listed cannot happen. */
export const SIGNAL_WAYS = {
  'signal.check': { from: ['received'], to: ['checked', 'returned'] },
  'signal.revise': { from: ['questioned', 'returned'], to: ['received'] },
  // A question that stays without an answer does not keep the team from deciding.
  'signal.triage': { from: ['checked', 'questioned'], to: ['linked', 'questioned', 'declined'] },
  'signal.answer': { from: ['questioned'], to: ['checked'] },
  'signal.withdraw': {
    from: ['received', 'returned', 'checked', 'questioned', 'declined'],
    to: ['withdrawn'],
  },
} as const satisfies Record<string, Way<SignalStatus>>
export type SignalAction = keyof typeof SIGNAL_WAYS

const STANDING = ['coding', 'disputed', 'decided', 'published'] as const

/** Every action that a case (casus) can undergo. What is not listed cannot happen. */
export const CASE_WAYS = {
  'case.code': { from: ['coding'], to: ['coding', 'disputed', 'decided'] },
  'case.adjudicate': { from: ['disputed'], to: ['decided'] },
  // A decision taken back (heropenen) is made again by the chair.
  'case.reopen': { from: ['decided', 'published'], to: ['disputed'] },
  'case.edit': { from: STANDING, to: STANDING },
  'case.coarsen': { from: STANDING, to: STANDING },
  'case.publish': { from: ['decided'], to: ['published'] },
  'case.withdraw': { from: STANDING, to: ['withdrawn'] },
  // What goes into another case (samenvoegen) no longer stands on its own; undone, it stands where it stood.
  'case.merge': { from: STANDING, to: ['withdrawn'] },
  'case.unmerge': { from: ['withdrawn'], to: STANDING },
  'case.split': { from: STANDING, to: STANDING },
  'case.relate': { from: STANDING, to: STANDING },
} as const satisfies Record<string, Way<CaseStatus>>
export type CaseAction = keyof typeof CASE_WAYS

const includes = (list: readonly string[], status: string | undefined): boolean =>
  status !== undefined && list.includes(status)

/** Whether a signal in this state can undergo the action. */
export const signalMay = (action: SignalAction, status: SignalStatus | undefined): boolean =>
  includes(SIGNAL_WAYS[action].from, status)

/** Whether a case in this state can undergo the action. */
export const caseMay = (action: CaseAction, status: CaseStatus | undefined): boolean =>
  includes(CASE_WAYS[action].from, status)

/** Why a signal cannot undergo the action: the state it is in, and the states in which it could. */
export const wrongSignalState = (action: SignalAction, status: SignalStatus, path: string): Problem => ({
  ...problem('WRONG_STATE', path),
  now: labelOf('signalStatus', status),
  expected: SIGNAL_WAYS[action].from.map((from) => labelOf('signalStatus', from)),
})

/**
 * Why a case cannot undergo the action: the state it is in, and the states in which it could. Only that it cannot, when
 * the state is not what keeps it.
 */
export const wrongCaseState = (action: CaseAction, status: CaseStatus, path: string): Problem =>
  caseMay(action, status)
    ? problem('WRONG_STATE', path)
    : {
        ...problem('WRONG_STATE', path),
        now: labelOf('caseStatus', status),
        expected: CASE_WAYS[action].from.map((from) => labelOf('caseStatus', from)),
      }
