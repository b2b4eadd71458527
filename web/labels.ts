// The bridge between the enums of the API and the Dutch labels, which are kept by their lower-case code.
import { PROVINCES } from '#core/codes.ts'
import { type CodeOf, LABELS, type LabelList } from '#core/labels.nl.ts'

/** `20k_50k` is `FROM_20K_TO_50K` in the API, where a name may not begin with a digit. */
type EnumName<Code extends string> = Code extends `${infer From}_${infer To}`
  ? From extends `${number}${string}`
    ? `FROM_${Uppercase<From>}_TO_${Uppercase<To>}`
    : Uppercase<Code>
  : Uppercase<Code>

/** The enum values of a list, as the API spells them. */
export type EnumCode<L extends LabelList> = EnumName<CodeOf<L> & string>

export interface Option<Value extends string = string> {
  readonly value: Value
  readonly label: string
}

const toEnum = (code: string): string => code.replace(/^(\d\w*?)_(\w+)$/, 'FROM_$1_TO_$2').toUpperCase()
const toCode = (value: string): string => value.toLowerCase().replace(/^from_(\w+?)_to_/, '$1_')

/** The Dutch label of an enum value, as in `label('signalStatus', 'RECEIVED')`; empty for an empty value. */
export function label<L extends LabelList>(list: L, value: EnumCode<L> | null | undefined): string {
  if (value == null) return ''
  const labels: Readonly<Record<string, string>> = LABELS[list]
  return labels[toCode(value)] ?? value
}

/** Whether a text from a form is one of the values of the list. */
export const isEnum = <L extends LabelList>(list: L, value: string): value is EnumCode<L> =>
  Object.keys(LABELS[list]).some((code) => toEnum(code) === value)

/** The value of a form field as the API wants it: one of the list, or null when nothing was chosen. */
export const enumOrNull = <L extends LabelList>(list: L, value: string): EnumCode<L> | null =>
  isEnum(list, value) ? value : null

/** All values of a list with their labels, to choose from. */
export const optionsOf = <L extends LabelList>(list: L): readonly Option<EnumCode<L>>[] =>
  Object.keys(LABELS[list])
    .map(toEnum)
    .filter((value) => isEnum(list, value))
    .map((value) => ({ value, label: label(list, value) }))

type ProvinceEnum<Name extends string> = Name extends 'Fryslân'
  ? 'FRYSLAN'
  : Name extends `${infer Wind}-${infer Rest}`
    ? `${Uppercase<Wind>}_${Uppercase<Rest>}`
    : Uppercase<Name>
export type ProvinceCode = ProvinceEnum<(typeof PROVINCES)[number]>

const provinceEnum = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace('-', '_').toUpperCase()
const isProvince = (value: string): value is ProvinceCode =>
  PROVINCES.some((name) => provinceEnum(name) === value)

export const provinceLabel = (value: ProvinceCode | null | undefined): string =>
  PROVINCES.find((name) => provinceEnum(name) === value) ?? ''
export const provinceOrNull = (value: string): ProvinceCode | null => (isProvince(value) ? value : null)
export const provinceOptions: readonly Option[] = PROVINCES.map((name) => ({
  value: provinceEnum(name),
  label: name,
}))
