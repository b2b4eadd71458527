// What people say of a warning, and what else can make counts rise.

/** What a warning turned out to be: worth following, chance, or more reports without more going wrong. */
export const VERDICTS = ['terecht', 'toeval', 'campagne'] as const
export type Verdict = (typeof VERDICTS)[number]

/** What makes people report more. */
export const EVENT_KINDS = ['campagne', 'media'] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** A judgement of a warning. */
export interface JudgementInput {
  readonly warningId: string
  readonly verdict: Verdict
  readonly reason?: string | null
  /** When the last judgement of the alarm was given that the sender saw, of whichever month; nothing when there was none yet. */
  readonly seenAt?: string | null
}

/** A wish to keep a series out of the list; `until` is YYYY-MM-DD. */
export interface MuteInput {
  readonly warningId: string
  readonly reason: string
  readonly until: string
}

/** A campaign or a week in the media; days are YYYY-MM-DD. */
export interface ReportingEventInput {
  readonly id?: string | null
  readonly kind: EventKind
  readonly what: string
  readonly source?: string | null
  readonly firstDay: string
  readonly lastDay: string
  /** The threads it was about; none when it was about everything. */
  readonly threadIds?: readonly string[] | null
}

/** Whether it is a day that exists, as YYYY-MM-DD. */
export const isDay = (day: string): boolean =>
  /^20\d\d-\d\d-\d\d$/.test(day) &&
  !Number.isNaN(Date.parse(day)) &&
  new Date(day).toISOString().startsWith(day)

/** Whether an event fell, even for a day, in the months from `from` up to and including `to` (YYYY-MM). */
export const touches = (
  event: { readonly firstDay: string; readonly lastDay: string },
  from: string,
  to: string,
): boolean => event.firstDay.slice(0, 7) <= to && event.lastDay.slice(0, 7) >= from

/** Whether an event can have made people report more about one of these threads: it was about one of them, or about all. */
export const concerns = (
  event: { readonly threadIds: readonly string[] },
  threadIds: readonly string[],
): boolean => event.threadIds.length === 0 || event.threadIds.some((id) => threadIds.includes(id))
