// Who may do what and see what: the one policy, for server and browser.

import type { CaseStatus, OrganisationKind, Role, SignalStatus } from './codes.ts'
import { ORGANISATION_KINDS, ROLES, SIGNAL_STATUSES } from './codes.ts'
import { type LetterAction, letterMay, signatoryOf } from './letter/lifeCycle.ts'
import type { LetterStage } from './letterCodes.ts'
import { type CaseAction, caseMay, type SignalAction, signalMay } from './workflow.ts'

/** Who is asking: a person within one organisation, with the roles held there. */
export interface Actor {
  readonly personId: string
  readonly organisationId: string
  readonly organisationKind: OrganisationKind
  readonly roles: readonly Role[]
  /** By which door the request came in; the audit trail keeps it. */
  readonly origin: 'web' | 'api' | 'cli' | 'job'
}

/** What a rule may need to know of the thing acted upon; a rule that needs it and does not get it says no. */
export interface Subject {
  readonly organisationId?: string
  readonly signalStatus?: SignalStatus
  readonly caseStatus?: CaseStatus
  readonly letterStage?: LetterStage
}

interface Rule {
  readonly roles: readonly Role[]
  /** Who holds one of these roles as well may not, whatever other role they have. */
  readonly never?: readonly Role[]
  /** Kinds of organisation whose people may not, whatever their role. */
  readonly neverFor?: readonly OrganisationKind[]
  readonly when?: (actor: Actor, subject: Subject) => boolean
}

const READERS = ['submitter', 'coder', 'chair', 'drafter', 'researcher'] as const

/** The kinds of organisation that supervise or commission; they learn from cases but never where a case comes from. */
export const SUPERVISORS: readonly OrganisationKind[] = ['nla', 'szw']

/** The kinds of organisation that are not one of the three partners of the team. */
const NOT_PARTNERS = ORGANISATION_KINDS.filter((kind) => kind !== 'lcr' && kind !== 'vng' && kind !== 'nla')

/** The states in which a second pair of eyes confirmed the text that stands there. */
const isChecked = (status: SignalStatus | undefined): boolean =>
  status === 'checked' || status === 'questioned' || status === 'linked' || status === 'declined'
/** What nobody checked may tell in which municipality it happened, so who supervises or commissions reads only what is their own. */
const mayReadUnchecked = (actor: Actor, subject: Subject): boolean =>
  own(actor, subject) || !supervises(actor)

const own = (actor: Actor, subject: Subject) => subject.organisationId === actor.organisationId
const othersSignal = (actor: Actor, subject: Subject) =>
  subject.organisationId !== undefined && subject.organisationId !== actor.organisationId
const signalFit = (action: SignalAction) => (_: Actor, subject: Subject) =>
  signalMay(action, subject.signalStatus)
const letterFit = (action: LetterAction) => (_: Actor, subject: Subject) =>
  letterMay(action, subject.letterStage)
const caseFit = (action: CaseAction) => (_: Actor, subject: Subject) => caseMay(action, subject.caseStatus)

/**
 * The one place that says who may do what: role × action × state of the thing. What is not listed is refused.
 * The rules on single fields follow below it, in `FIELDS`.
 */
export const POLICY = {
  'signal.submit': { roles: ['submitter'] },
  'signal.read-own': { roles: ['submitter'] },
  'signal.answer': { roles: ['submitter'], when: (a, s) => own(a, s) && signalFit('signal.answer')(a, s) },
  'signal.revise': {
    roles: ['submitter'],
    when: (a, s) => own(a, s) && signalFit('signal.revise')(a, s),
  },
  'signal.withdraw': {
    roles: ['submitter'],
    when: (a, s) => own(a, s) && signalFit('signal.withdraw')(a, s),
  },
  // The figures of a period report are those of one's own organisation; no address has a place for another.
  'report.enter': { roles: ['submitter'] },
  'signal.read': {
    roles: ['coder', 'chair'],
    when: (a, s) => isChecked(s.signalStatus) || mayReadUnchecked(a, s),
  },
  // Who checks reads what nobody checked yet, and so may not be of an organisation that supervises or commissions.
  'signal.check': {
    roles: ['coder', 'chair'],
    neverFor: SUPERVISORS,
    when: (a, s) => othersSignal(a, s) && signalFit('signal.check')(a, s),
  },
  'signal.triage': { roles: ['coder', 'chair'], when: signalFit('signal.triage') },
  'case.read-in-progress': { roles: ['coder', 'chair'] },
  'case.read-published': { roles: READERS },
  'case.code': { roles: ['coder'], when: caseFit('case.code') },
  'case.adjudicate': { roles: ['chair'], when: caseFit('case.adjudicate') },
  'case.reopen': { roles: ['chair'], when: caseFit('case.reopen') },
  'case.edit': { roles: ['chair'], when: caseFit('case.edit') },
  // These two are decided on where it happened as well, which who supervises may not learn, not even from a refusal.
  'case.publish': { roles: ['chair'], when: (a, s) => !supervises(a) && caseFit('case.publish')(a, s) },
  'case.coarsen': { roles: ['chair'], when: (a, s) => !supervises(a) && caseFit('case.coarsen')(a, s) },
  'case.withdraw': { roles: ['chair'], when: caseFit('case.withdraw') },
  'risk.measure': { roles: ['submitter', 'coder', 'chair'] },
  // A file of cases could be laid beside the files of a supervisor, so theirs leave as suppressed counts only.
  'case.export': { roles: ['chair', 'drafter', 'researcher'], neverFor: SUPERVISORS },
  'case.tabulate': { roles: ['chair', 'drafter', 'researcher'] },
  'case.merge': { roles: ['chair'], when: caseFit('case.merge') },
  'case.unmerge': { roles: ['chair'], when: caseFit('case.unmerge') },
  'case.split': { roles: ['chair'], when: caseFit('case.split') },
  'case.relate': { roles: ['chair'], when: caseFit('case.relate') },
  'work.skip': { roles: ['submitter', 'coder', 'chair'] },
  'search.save': { roles: READERS },
  'thread.read': { roles: ROLES },
  'thread.propose': { roles: ['coder', 'chair'] },
  'thread.manage': { roles: ['chair'] },
  'codebook.discuss': { roles: ['chair'] },
  'thread.retag': { roles: ['coder', 'chair'] },
  'bottleneck.read': { roles: ['coder', 'chair', 'drafter'] },
  'bottleneck.manage': { roles: ['drafter', 'chair'] },
  'warning.read': { roles: ['coder', 'chair', 'drafter'] },
  'warning.judge': { roles: ['drafter', 'chair'] },
  'reporting-event.manage': { roles: ['drafter', 'chair'] },
  'priority.manage': { roles: ['chair'] },
  // The three partners of the team, each for its own organisation.
  'bottleneck.dissent': {
    roles: ['coder', 'chair', 'drafter'],
    neverFor: NOT_PARTNERS,
  },
  'letter.read': { roles: ['coder', 'chair', 'drafter'] },
  // Annex V: what may not be public.
  'letter.annex': { roles: ['chair', 'drafter'] },
  'letter.draft': { roles: ['drafter'], when: letterFit('letter.draft') },
  'letter.comment': { roles: ['coder', 'chair', 'drafter'], when: letterFit('letter.comment') },
  'letter.submit': { roles: ['drafter'], when: letterFit('letter.submit') },
  'letter.take-back': { roles: ['chair', 'drafter'], when: letterFit('letter.take-back') },
  // For a partner: what a person signs is signed by the organisation they belong to.
  'letter.sign': {
    roles: ['coder', 'chair', 'drafter'],
    when: (a, s) => signatoryOf(a.organisationKind) !== null && letterFit('letter.sign')(a, s),
  },
  'letter.freeze': { roles: ['chair', 'drafter'], when: letterFit('letter.freeze') },
  // Settling a letter while something is still open, with a reason.
  'letter.overrule': { roles: ['chair'], when: letterFit('letter.overrule') },
  'letter.send': { roles: ['chair', 'drafter'], when: letterFit('letter.send') },
  'letter.answer': { roles: ['drafter'], when: letterFit('letter.answer') },
  'response.record': { roles: ['drafter'] },
  'coding-policy.manage': { roles: ['chair'] },
  'disclosure.manage': { roles: ['chair'] },
  'agreement.read': { roles: ['coder', 'chair', 'drafter'] },
  'suggestion.measure': { roles: ['coder', 'chair'] },
  'people.manage': { roles: ['admin'] },
  // The trail tells when a coder finished, which another coder may not know beforehand.
  'audit.read': { roles: ['admin'], never: ['coder'] },
  'token.manage': { roles: ROLES },
  'notification.read': { roles: ROLES },
} as const satisfies Record<string, Rule>

export type Action = keyof typeof POLICY

/**
 * Fields that are kept from people who may otherwise see the thing. A field that is refused reads as empty,
 * just as one that was never filled in, so that its absence tells nothing.
 */
export const FIELDS = {
  /** Which organisation handed a signal in: that organisation itself and the chair (product rule: the chair only). */
  'signal.organisation': (actor: Actor, subject: Subject) =>
    own(actor, subject) || (isRole(actor, 'chair') && !supervises(actor)),
  /** After a case was made coarser, its signals as they were sent: the sender's own organisation only. */
  'signal.as-sent': own,
  /** An answer to a question of the team, which no second pair of eyes reads. */
  'signal.unchecked-answer': mayReadUnchecked,
  /** The sender's own reference leads back to a person's file, so only the sender sees it. */
  'signal.reference': own,
  /** Who was handing in or answering, as the audit trail tells it, which signal left out: nobody who supervises or commissions. */
  'audit.sender': (actor: Actor) => !supervises(actor),
  /** In which province it happened: nobody who supervises or commissions. */
  place: (actor: Actor) => !supervises(actor),
  /** Province and size class together often point at one municipality, so only the team sees the class beside it. */
  'place.size': (actor: Actor, subject: Subject) =>
    !supervises(actor) && (own(actor, subject) || isRole(actor, 'coder') || isRole(actor, 'chair')),
  /** An uncommon circumstance is close to health data and points at people: the team, and who handed it in. */
  'case.circumstance': (actor: Actor, subject: Subject) =>
    own(actor, subject) || isRole(actor, 'coder') || isRole(actor, 'chair'),
  /** Life events are close to health data: team members only. */
  'case.life-events': (actor: Actor) => isRole(actor, 'coder') || isRole(actor, 'chair'),
} as const satisfies Record<string, (actor: Actor, subject: Subject) => boolean>

export type Field = keyof typeof FIELDS

/**
 * Whether the actor may do this, to this subject. Without a subject it answers whether the role could ever do it,
 * which is what a menu needs; with one, the rule on its state is asked as well.
 */
export function may(actor: Actor | null, action: Action, subject?: Subject): boolean {
  if (!actor) return false
  const rule: Rule = POLICY[action]
  if (!rule.roles.some((role) => isRole(actor, role))) return false
  if (rule.never?.some((role) => isRole(actor, role))) return false
  if (rule.neverFor?.includes(actor.organisationKind)) return false
  return subject === undefined || rule.when === undefined || rule.when(actor, subject)
}

/** Whether the actor may see this field of something that may itself be seen; a visitor may not. */
export const maySee = (actor: Actor | null, field: Field, subject: Subject = {}): boolean =>
  actor !== null && FIELDS[field](actor, subject)

/** The states of others' signals that this person, who may read signals, may not read. */
export const unreadStates = (actor: Actor): readonly SignalStatus[] =>
  SIGNAL_STATUSES.filter((signalStatus) => !may(actor, 'signal.read', { signalStatus }))

const isRole = (actor: Actor, role: Role): boolean => actor.roles.includes(role)
const supervises = (actor: Actor): boolean => SUPERVISORS.includes(actor.organisationKind)
