// How the pages of early warnings call what people say of them.
import type { BadgeTone } from '../../ui/Badge.tsx'
import type { ReportingEvent, ShownWarning, Verdict } from './warningDocuments.ts'

export const VERDICTS: Readonly<Record<Verdict, { label: string; tone: BadgeTone; hint: string }>> = {
  TERECHT: { label: 'Terecht', tone: 'ok', hint: 'Hier is meer aan de hand.' },
  TOEVAL: { label: 'Toeval', tone: 'neutral', hint: 'De casussen hebben niets met elkaar te maken.' },
  CAMPAGNE: { label: 'Campagne', tone: 'info', hint: 'Er werd meer gemeld, er ging niet meer mis.' },
}

export const EVENT_KINDS: Readonly<Record<ReportingEvent['kind'], string>> = {
  CAMPAGNE: 'Campagne',
  MEDIA: 'Mediaweek',
}

export const SERIES_KINDS: Readonly<Record<ShownWarning['kind'], string>> = {
  THREAD: 'Rode draad',
  PROVISION: 'Bepaling',
  PAIR: 'Draad met bepaling',
}

export const isSeriesKind = (value: string): value is ShownWarning['kind'] =>
  Object.hasOwn(SERIES_KINDS, value)
