// What the program tells a person of its own accord: that something happened, never what a text says.

/** The kinds of message (bericht) a person can get. */
export const NOTIFICATION_KINDS = [
  'question_asked',
  'question_answered',
  'question_closed',
  'signal_returned',
  'signal_declined',
  'signal_linked',
  'case_published',
  'case_withdrawn',
  'case_merged',
  'case_split',
  'case_in_letter',
  'decided_otherwise',
  'codebook_discussed',
  'work_handed_over',
  'search_hits',
  'warnings_found',
  'feedback_ready',
] as const
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number]

/** What a message can be about. */
export const NOTIFICATION_SUBJECTS = ['signal', 'case', 'search', 'warnings', 'report'] as const
export type NotificationSubject = (typeof NOTIFICATION_SUBJECTS)[number]
