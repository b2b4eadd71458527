// The codebook fields of a coding beside its tags: what they ask, and what was answered in words.
import { severityLabels, traitQuestions } from '#core/labels/codebook.nl.ts'
import { label } from '../../../labels.ts'
import { type DraftTag, type Fields, groundId, type TagKind } from './codingState.ts'

export type FieldName = Exclude<keyof Fields, 'note'>

/** The heading of each field. */
export const fieldLabels = {
  severity: 'Hoe zwaar was het gevolg?',
  grave: 'Ernstig',
  disproportionate: 'Onevenredig',
  unintended: 'Onbedoeld',
  attributable: 'Toe te rekenen',
  remedyKind: 'Wat moet er veranderen?',
  duration: 'Hoe lang duurde het?',
  amountBand: 'Om welk bedrag ging het?',
  tailoring: 'Maatwerk',
  outcome: 'Hoe liep het af?',
  legalGround: 'Grond van de oplossing',
  culpability: 'Verwijt, volgens wie besliste',
  enforcementPhase: 'Plaats in het handhavingsproces',
  preventive: 'Voorkomen of ingrijpen',
  lifeEvents: 'Wat speelde er in iemands leven?',
  doubt: 'Twijfel',
} as const satisfies Record<FieldName, string>

/** The four traits of a harsh effect with the question behind each. */
export const TRAIT_FIELDS = [
  { name: 'grave', trait: 'ernstig', question: traitQuestions.ernstig },
  { name: 'disproportionate', trait: 'onevenredig', question: traitQuestions.onevenredig },
  { name: 'unintended', trait: 'onbedoeld', question: traitQuestions.onbedoeld },
  { name: 'attributable', trait: 'toerekenbaar', question: traitQuestions.toerekenbaar },
] as const

export const severityOptions = Object.entries(severityLabels).map(([value, text]) => ({
  value,
  label: `${value}: ${text}`,
}))

/** The two kinds of acting that the codebook tells apart. */
export const preventiveWords = {
  yes: 'Preventief: voorkomen dat het misgaat',
  no: 'Repressief: ingrijpen als het is misgegaan',
} as const

const words: Record<FieldName, (fields: Fields) => string> = {
  severity: ({ severity }) => severityOptions.find(({ value }) => value === String(severity))?.label ?? '',
  grave: ({ grave }) => label('traitAnswer', grave),
  disproportionate: ({ disproportionate }) => label('traitAnswer', disproportionate),
  unintended: ({ unintended }) => label('traitAnswer', unintended),
  attributable: ({ attributable }) => label('traitAnswer', attributable),
  remedyKind: ({ remedyKind }) => label('remedyKind', remedyKind),
  duration: ({ duration }) => label('duration', duration),
  amountBand: ({ amountBand }) => label('amountBand', amountBand),
  tailoring: ({ tailoring }) => label('tailoring', tailoring),
  outcome: ({ outcome }) => label('outcome', outcome),
  legalGround: ({ legalGround }) => label('legalGround', legalGround),
  culpability: ({ culpability }) => label('culpability', culpability),
  enforcementPhase: ({ enforcementPhase }) => label('enforcementPhase', enforcementPhase),
  preventive: ({ preventive }) =>
    preventive == null ? '' : preventive ? preventiveWords.yes : preventiveWords.no,
  lifeEvents: ({ lifeEvents }) => (lifeEvents ?? []).map((event) => label('lifeEvent', event)).join(', '),
  doubt: ({ doubt }) => (doubt ? 'Ja, iemand moet meekijken' : ''),
}

/** The answer to a field in words; empty when there is none yet. */
export const fieldWords = (name: FieldName, fields: Fields): string => words[name](fields)

/** The kinds of tags in the order a coder goes through them, with the heading of their part of the screen. */
export const TAG_PARTS = [
  { kind: 'THREAD', missing: 'thread', title: 'Rode draad', id: 'deel-draad' },
  { kind: 'PROVISION', missing: 'provision', title: 'Bepaling', id: 'deel-bepaling' },
  { kind: 'CAUSE', missing: 'cause', title: 'Oorzaak', id: 'deel-oorzaak' },
  { kind: 'EFFECT', missing: 'effect', title: 'Gevolg voor de burger', id: 'deel-gevolg' },
  { kind: 'ADDRESSEE', missing: 'addressee', title: 'Wie kan het oplossen', id: 'deel-adressaat' },
] as const satisfies readonly { kind: TagKind; missing: string; title: string; id: string }[]

const MISSING: Readonly<Record<string, Lack>> = {
  thread: { text: 'een rode draad als hoofddraad', id: 'deel-draad' },
  provision: { text: 'een bepaling, of een toelichting waarom die er niet is', id: 'deel-bepaling' },
  cause: { text: 'één hoofdoorzaak (niet “nog te duiden”), hooguit drie andere', id: 'deel-oorzaak' },
  effect: { text: 'een gevolg', id: 'deel-gevolg' },
  addressee: { text: 'wie het kan oplossen', id: 'deel-adressaat' },
  severity: { text: 'hoe zwaar het gevolg was', id: 'deel-zwaarte' },
  grave: { text: 'of het ernstig is', id: 'deel-kenmerken' },
  disproportionate: { text: 'of het onevenredig is', id: 'deel-kenmerken' },
  unintended: { text: 'of het onbedoeld is', id: 'deel-kenmerken' },
  attributable: { text: 'of het toe te rekenen is', id: 'deel-kenmerken' },
  remedyKind: { text: 'wat er moet veranderen', id: 'deel-oplossing' },
}

const SCREEN_ORDER = Object.keys(MISSING)

/** Something that is still needed, in words, with the id of the place on the screen where it can be filled in. */
export interface Lack {
  readonly text: string
  readonly id: string
}

/** What is still needed: what the codebook asks, and for each label that nothing carries, what it rests on. */
export const lacksOf = (
  missing: readonly string[],
  ungrounded: readonly DraftTag[] = [],
): readonly Lack[] => [
  ...missing
    .toSorted((a, b) => SCREEN_ORDER.indexOf(a) - SCREEN_ORDER.indexOf(b))
    .map((name) => MISSING[name] ?? { text: name, id: 'deel-draad' }),
  ...ungrounded.map((tag) => ({ text: `waaruit “${tag.label}” blijkt`, id: groundId(tag) })),
]
