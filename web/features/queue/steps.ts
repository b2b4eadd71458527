// The steps a signal goes through before its case is published, as places in the work queue.
import type { Action } from '#core/permissions.ts'
import type { EnumOf } from '../../graphql.ts'

export type SignalStep = 'controleren' | 'beoordelen'
export type CaseStep = 'duiden' | 'beslissen' | 'publiceren'

interface Step {
  readonly title: string
  readonly what: string
  /** What is said when nothing waits. */
  readonly nothing: string
  readonly action: Action
  readonly step: EnumOf<'WorkStep'>
}

/** Steps that deal with signals. */
export const SIGNAL_STEPS = {
  controleren: {
    title: 'Controleren',
    what: 'Kijk of de tekst anoniem is. Dat doet altijd iemand van een andere organisatie dan de indiener.',
    nothing: 'Er is nu geen signaal te controleren.',
    action: 'signal.check',
    step: 'CHECK',
  },
  beoordelen: {
    title: 'Beoordelen',
    what: 'Kies of een signaal een nieuwe casus wordt, bij een casus hoort of ergens anders thuishoort.',
    nothing: 'Er is nu geen signaal te beoordelen.',
    action: 'signal.triage',
    step: 'TRIAGE',
  },
} as const satisfies Record<SignalStep, Step>

/** Steps that deal with cases. */
export const CASE_STEPS = {
  duiden: {
    title: 'Duiden',
    what: 'Geef een casus labels: draad, bepaling, oorzaak, gevolg en wie het kan oplossen. Twee duiders doen dat los van elkaar.',
    nothing: 'Er is nu geen casus te duiden.',
    action: 'case.code',
    step: 'CODE',
  },
  beslissen: {
    title: 'Beslissen',
    what: 'De twee duiders verschillen. De voorzitter kiest welke labels gelden, met de reden erbij.',
    nothing: 'Er is nu geen verschil om over te beslissen.',
    action: 'case.adjudicate',
    step: 'DECIDE',
  },
  publiceren: {
    title: 'Publiceren',
    what: 'De labels staan vast. Maak de casus vindbaar voor iedereen met een rol.',
    nothing: 'Er is nu geen casus te publiceren.',
    action: 'case.publish',
    step: 'PUBLISH',
  },
} as const satisfies Record<CaseStep, Step>

export const isSignalStep = (step: string): step is SignalStep => step in SIGNAL_STEPS
export const isCaseStep = (step: string): step is CaseStep => step in CASE_STEPS
