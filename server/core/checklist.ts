/**
 * What the second pair of eyes goes through before a signal's anonymisation is confirmed (vier ogen); the labels stand in
 * `labels/codebook.nl.ts`. A change to the points is a new edition, so that an old check keeps saying what was looked at.
 */
export const CHECKLIST_VERSION = 3

export const ANONYMITY_CHECKLIST = [
  'geen_namen',
  'geen_contactgegevens',
  'geen_nummers',
  'geen_plaats_of_kleine_organisatie',
  'geen_precieze_data',
  'combinatie_niet_herleidbaar',
  'marks_bekeken',
] as const
export type ChecklistItem = (typeof ANONYMITY_CHECKLIST)[number]

/** What was found on each point: whether it is in order. */
export type ChecklistAnswers = Readonly<Partial<Record<ChecklistItem, boolean>>>

/** Every point looked at and in order. */
export const ALL_IN_ORDER: ChecklistAnswers = Object.fromEntries(
  ANONYMITY_CHECKLIST.map((item) => [item, true]),
)

/** The points that were not answered. */
export const unanswered = (answers: ChecklistAnswers): readonly ChecklistItem[] =>
  ANONYMITY_CHECKLIST.filter((item) => answers[item] === undefined)

/**
 * What someone confirms before a step is done: only what the program cannot see for itself. A change to the points is a new
 * version, so that an old confirmation keeps saying what was confirmed.
 */
export const STEP_CHECKLISTS = {
  // A signal becomes a case or joins one.
  triage: { version: 1, points: ['over_een_regel', 'casus_gezocht', 'genoeg_om_te_duiden'] },
  // A coder calls a reading done.
  code: { version: 1, points: ['tekst_gelezen', 'passages_dragen', 'andere_oorzaak_gewogen'] },
  // The chair shows a case to everyone with a role.
  publish: { version: 1, points: ['herlezen_als_buur', 'niet_in_het_nieuws', 'labels_volgen_uit_tekst'] },
} as const

export const CHECKLIST_STEPS = ['triage', 'code', 'publish'] as const
/** A step that ends with a check list (controlelijst). */
export type ChecklistStep = (typeof CHECKLIST_STEPS)[number]
export type ChecklistPoint = (typeof STEP_CHECKLISTS)[ChecklistStep]['points'][number]

/** What someone confirmed: which version of the list, and which of its points. */
export interface Confirmation {
  readonly version: number
  readonly points: readonly string[]
}

/** Every point of the list as it is now. */
export const confirmed = (step: ChecklistStep): Confirmation => STEP_CHECKLISTS[step]

/** Whether every point of the list as it is now was confirmed. */
export function isConfirmed(step: ChecklistStep, given: Confirmation | null | undefined): boolean {
  const { version, points } = STEP_CHECKLISTS[step]
  return given?.version === version && points.every((point) => given.points.includes(point))
}
