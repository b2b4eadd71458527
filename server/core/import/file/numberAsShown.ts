/** Writes the number of a spreadsheet cell as its format shows it, as far as sending in signals needs that. */

/** The text of a number: a percentage as "25%", leading zeros and fixed decimals as formatted, otherwise as it is. */
export function numberAsShown(value: number, format: string | undefined): string {
  const pattern = (format ?? 'General').split(';')[0]?.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '') ?? ''
  const [, integers = '', decimals = '', percent = ''] = /^([#0.,]*?0)(?:\.(0+))?(%?)$/.exec(pattern) ?? []
  if (integers === '') return general(value)
  const shown = percent === '' ? value : general(value * 100)
  const [whole = '', fraction] = Number(shown).toFixed(decimals.length).split('.')
  const zeros = integers.replace(/[^0]/g, '').length
  const sign = whole.startsWith('-') ? '-' : ''
  const padded = sign + whole.slice(sign.length).padStart(zeros, '0')
  return `${fraction === undefined ? padded : `${padded},${fraction}`}${percent}`
}

/** Fifteen digits, as Excel keeps them, without the noise of binary fractions behind them. */
const general = (value: number): string => String(Number(value.toPrecision(15)))
