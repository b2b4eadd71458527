/**
 * What the second pair of eyes goes through before a signal's anonymisation is confirmed (vier ogen); the labels stand in
 * `labels/codebook.nl.ts`. A change to the points is a new edition, so that an old check keeps saying what was looked at.
 */
export const CHECKLIST_VERSION = 2

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
