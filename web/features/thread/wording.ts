// The words of a thread while they are being written: all texts, the synonyms one to a line.
import type { WORDING_TEXTS } from '#core/thread.ts'
import type { VariablesOf } from '../../graphql.ts'
import type { PROPOSE } from './changeDocuments.ts'

/** The texts as they stand in the fields of a form. */
export type WordingText = Readonly<Record<(typeof WORDING_TEXTS)[number] | 'parentId' | 'synonyms', string>>

export const EMPTY_WORDING: WordingText = {
  parentId: '',
  label: '',
  definition: '',
  scopeNote: '',
  inclusion: '',
  exclusion: '',
  example: '',
  counterExample: '',
  synonyms: '',
}

/** The texts in the order in which they are shown, with what each is called. */
export const TEXT_NAMES = [
  { name: 'definition', label: 'Omschrijving' },
  { name: 'inclusion', label: 'Wanneer wel' },
  { name: 'exclusion', label: 'Wanneer niet' },
  { name: 'example', label: 'Voorbeeld' },
  { name: 'counterExample', label: 'Tegenvoorbeeld' },
  { name: 'scopeNote', label: 'Afbakening' },
] as const satisfies readonly { name: keyof WordingText; label: string }[]

/** What the other fields of a change are called, on the page and in what is wrong with them. */
export const FIELD_NAMES = {
  label: 'Naam',
  parentId: 'Hoofdthema',
  synonyms: 'Andere woorden',
  reason: 'Waarom?',
  intoThreadId: 'In welke draad gaat hij op?',
} as const

const NAMES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(TEXT_NAMES.map(({ name, label }) => [name, label])),
  ...FIELD_NAMES,
  wordings: 'Delen (minstens twee)',
}

type ChangeInput = VariablesOf<typeof PROPOSE>['input']

/** What the field is called that a problem is about. */
export const nameOfWording = (path: readonly string[]): string | undefined =>
  NAMES[path.findLast((step) => !/^\d+$/.test(step)) ?? '']

/** The same in a change of this kind: in a split `wordings.1.definition` is of the second new part. */
export const nameInChange =
  (kind: ChangeInput['kind']) =>
  (path: readonly string[]): string | undefined => {
    const name = nameOfWording(path)
    return kind === 'SPLIT' && name && path[1] !== undefined
      ? `Nieuw deel ${Number(path[1]) + 1}, ${name}`
      : name
  }

type Shown = Omit<WordingText, 'synonyms' | 'parentId'> & {
  readonly synonyms: readonly string[]
  readonly parent: { readonly id: string } | null
}

/** A thread as it is, to be worded anew. */
export const wordingOf = ({ parent, synonyms, ...texts }: Shown): WordingText => ({
  ...EMPTY_WORDING,
  ...Object.fromEntries(TEXT_NAMES.map(({ name }) => [name, texts[name]])),
  label: texts.label,
  parentId: parent?.id ?? '',
  synonyms: synonyms.join('\n'),
})

type WordingInput = NonNullable<ChangeInput['wordings']>[number]

/** The words as the API takes them. */
export const wordingInput = ({
  parentId,
  synonyms,
  ...texts
}: WordingText): WordingInput & {
  readonly synonyms: readonly string[]
} => ({
  ...texts,
  parentId: parentId === '' ? null : parentId,
  synonyms: synonyms
    .split('\n')
    .map((word) => word.trim())
    .filter((word) => word !== ''),
})
