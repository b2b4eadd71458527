/**
 * What the second pair of eyes goes through before a signal's anonymisation is confirmed (vier ogen); the labels
 * stand in `labels.nl.ts`. All points are needed to confirm.
 */
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
