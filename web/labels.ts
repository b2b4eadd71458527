// The bridge between the enums of the API and the Dutch labels, which are kept by their lower-case code.

import { enumKey } from '#core/enumKey.ts'
import { type CodeOf, LABELS, type LabelList } from '#core/labels.nl.ts'
import { PROVINCES } from '#core/personCodes.ts'

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

/** The Dutch label of an enum value, as in `label('signalStatus', 'RECEIVED')`; empty for an empty value. */
export function label<L extends LabelList>(list: L, value: EnumCode<L> | null | undefined): string {
  if (value == null) return ''
  const found = Object.entries(LABELS[list]).find(([code]) => enumKey(code) === value)
  return found?.[1] ?? value
}

/** Whether a text from a form is one of the values of the list. */
export const isEnum = <L extends LabelList>(list: L, value: string): value is EnumCode<L> =>
  Object.keys(LABELS[list]).some((code) => enumKey(code) === value)

/** The value of a form field as the API wants it: one of the list, or null when nothing was chosen. */
export const enumOrNull = <L extends LabelList>(list: L, value: string): EnumCode<L> | null =>
  isEnum(list, value) ? value : null

/** All values of a list with their labels, to choose from. */
export const optionsOf = <L extends LabelList>(list: L): readonly Option<EnumCode<L>>[] =>
  Object.keys(LABELS[list])
    .map(enumKey)
    .filter((value) => isEnum(list, value))
    .map((value) => ({ value, label: label(list, value) }))

type ProvinceEnum<Name extends string> = Name extends 'Fryslân'
  ? 'FRYSLAN'
  : Name extends `${infer Wind}-${infer Rest}`
    ? `${Uppercase<Wind>}_${Uppercase<Rest>}`
    : Uppercase<Name>
export type ProvinceCode = ProvinceEnum<(typeof PROVINCES)[number]>

const isProvince = (value: string): value is ProvinceCode => PROVINCES.some((name) => enumKey(name) === value)

export const provinceLabel = (value: ProvinceCode | null | undefined): string =>
  PROVINCES.find((name) => enumKey(name) === value) ?? ''
export const provinceOrNull = (value: string): ProvinceCode | null => (isProvince(value) ? value : null)
export const provinceOptions: readonly Option[] = PROVINCES.map((name) => ({
  value: enumKey(name),
  label: name,
}))
