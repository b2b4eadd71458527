// The closed lists of the way of a letter: its stages and steps, what keeps it back, who signs, and what is answered.
/** Where a letter stands on its way: composed, edited, under review, settled, sent, answered. */
export const LETTER_STAGES = ['composed', 'editing', 'review', 'frozen', 'sent', 'answered'] as const
export type LetterStage = (typeof LETTER_STAGES)[number]

/** What brings a letter to its next stage. Composing and editing do so by themselves. */
export const LETTER_STEPS = ['submit', 'take_back', 'freeze', 'send', 'answer'] as const
export type LetterStep = (typeof LETTER_STEPS)[number]

/** What can keep a letter from a step. */
export const LETTER_OBSTACLES = [
  'stale_numbers',
  'stale_quotes',
  'placeholders',
  'typed_numbers',
  'counts_in_doubt',
  'bottlenecks_secret',
  'bottlenecks_left_out',
  'open_comments',
  'missing_signatures',
] as const
export type LetterObstacle = (typeof LETTER_OBSTACLES)[number]

/** The partners that sign the chapters of a letter (akkoord). */
export const SIGNATORIES = ['lcr', 'vng', 'nla', 'szw'] as const
export type Signatory = (typeof SIGNATORIES)[number]

/** What a partner said of a chapter: agreed, agreed with a dissent note, or taken back. */
export const SIGN_OFF_VERDICTS = ['agreed', 'dissent', 'withdrawn'] as const
export type SignOffVerdict = (typeof SIGN_OFF_VERDICTS)[number]

/** How a sign-off stands now; `lapsed` when the chapter changed after it was given. */
export const SIGN_OFF_STATES = ['open', 'agreed', 'dissent', 'lapsed'] as const
export type SignOffState = (typeof SIGN_OFF_STATES)[number]

export const LETTER_STATUSES = ['draft', 'frozen'] as const
export type LetterStatus = (typeof LETTER_STATUSES)[number]

/** What the ministry answered. */
export const RESPONSE_KINDS = [
  'overgenomen',
  'in_onderzoek',
  'elders_belegd',
  'niet_overgenomen',
  'geen_reactie',
] as const
export type ResponseKind = (typeof RESPONSE_KINDS)[number]
