// An entry of the register of algorithms (algoritmeregister), publication standard 1.0, and the rules its fields follow.
import type { Parameters } from './parameters.ts'

/** A title with where it leads. */
export interface TitledLink {
  readonly title: string
  readonly link: string
}

const STATUSES = ['In ontwikkeling', 'In gebruik', 'Buiten gebruik'] as const
const PUBLICATION_CATEGORIES = [
  'Hoog-risico AI-systeem',
  'Impactvolle algoritmes',
  'Overige algoritmes',
] as const

/** An algorithm as it is published; the names of the fields are those of the standard. */
export interface AlgorithmEntry {
  readonly name: string
  readonly organization: string
  readonly description_short: string
  readonly status: (typeof STATUSES)[number]
  readonly publication_category: (typeof PUBLICATION_CATEGORIES)[number]
  readonly category: readonly string[]
  readonly begin_date: string
  readonly contact_email: string
  readonly goal: string
  readonly proportionality: string
  readonly human_intervention: string
  readonly risks: string
  readonly lawful_basis: string
  readonly lawful_basis_grouping: readonly TitledLink[]
  readonly source_data: string
  readonly source_data_grouping: readonly TitledLink[]
  readonly methods_and_models: string
  readonly provider: string
  readonly publiccode: string
  readonly standard_version: '1.0'
  readonly source_id: string
  readonly tags: string
  readonly lang: 'nld'
}

/** The part of an entry that differs from one algorithm to another. */
export type EntryTexts = Omit<
  AlgorithmEntry,
  | 'organization'
  | 'category'
  | 'begin_date'
  | 'contact_email'
  | 'lawful_basis'
  | 'lawful_basis_grouping'
  | 'provider'
  | 'publiccode'
  | 'standard_version'
  | 'lang'
>

/** Where several algorithms get their data. */
export const LAW_TEXTS = { title: 'Wetten en regelingen', link: 'https://wetten.overheid.nl/' } as const
export const ownTexts = ({ addresses }: Pick<Parameters, 'addresses'>): TitledLink => ({
  title: 'Verzonnen voorbeeldteksten in de broncode',
  link: addresses.sourceCode,
})

/** The most characters a text may have. */
const LENGTHS = {
  name: 100,
  organization: 100,
  description_short: 400,
  contact_email: 500,
  goal: 2500,
  proportionality: 2500,
  human_intervention: 2500,
  risks: 2500,
  lawful_basis: 2500,
  source_data: 2500,
  methods_and_models: 5000,
  provider: 200,
} as const satisfies Partial<Record<keyof AlgorithmEntry, number>>

const TITLE_MAX = 100
const LINK_MAX = 500

/** What of an entry does not follow the standard, as `field: what is wrong`; nothing when it may be published. */
export function faultsOf(entry: AlgorithmEntry): readonly string[] {
  const tooLong = Object.entries(LENGTHS).flatMap(([field, most]) => {
    const text: unknown = Reflect.get(entry, field)
    const length = typeof text === 'string' ? text.trim().length : 0
    if (length === 0) return [`${field}: empty`]
    return length > most ? [`${field}: ${length} characters, at most ${most}`] : []
  })
  const links = [...entry.lawful_basis_grouping, ...entry.source_data_grouping].flatMap(({ title, link }) =>
    title.length > TITLE_MAX || link.length > LINK_MAX || !/^https:\/\/\S+$/.test(link)
      ? [`grouping: ${title}`]
      : [],
  )
  const rules: readonly (readonly [boolean, string])[] = [
    [STATUSES.includes(entry.status), 'status: not on the list'],
    [PUBLICATION_CATEGORIES.includes(entry.publication_category), 'publication_category: not on the list'],
    [/^\d{4}-(?:0[1-9]|1[0-2])$/.test(entry.begin_date), 'begin_date: not YYYY-MM'],
    [entry.source_data_grouping.length > 0, 'source_data_grouping: empty'],
    [/^(?:https:\/\/\S+|[^\s@]+@[^\s@]+)$/.test(entry.contact_email), 'contact_email: no address'],
    [entry.lang === 'nld', 'lang: not nld'],
  ]
  return [...tooLong, ...links, ...rules.flatMap(([holds, fault]) => (holds ? [] : [fault]))]
}
