// The entry of `npx rodedraad`: finds the command, and shows help in Dutch.
import { type CAC, type Command as CacCommand, cac } from 'cac'
import { type Command, CommandError } from './command.ts'
import { COMMANDS } from './commands.ts'
import { guarded } from './guarded.ts'

const HELP = ['-h, --help', 'Toon deze uitleg'] as const
const TITLES: Readonly<Record<string, string>> = {
  Usage: 'Gebruik',
  Commands: 'Opdrachten',
  Options: 'Opties',
  Examples: 'Voorbeelden',
}

/** Runs the command in `words`; sets the exit code and never throws. */
export async function main(words: readonly string[]): Promise<void> {
  await guarded(() => runCommand(words))
}

async function runCommand(words: readonly string[]): Promise<void> {
  const cli = cac('npx rodedraad')
  cli.usage('<opdracht> [opties]').option(...HELP)
  const describedAs = () => COMMANDS.find(({ usage }) => usage === cli.matchedCommand?.rawName)?.summary
  cli.globalCommand.helpCallback = (sections) => {
    const [program, ...rest] = sections
      .filter(({ title }) => !title?.startsWith('For more info'))
      .map(({ title, body }) => (title === undefined ? { body } : { title: TITLES[title] ?? title, body }))
    const summary = describedAs()
    return [...(program ? [program] : []), ...(summary ? [{ body: `${summary}.` }] : []), ...rest]
  }
  for (const command of COMMANDS) register(cli, command)

  cli.parse(['node', 'rodedraad', ...joined(words)], { run: false })
  const { matchedCommand } = cli
  if (cli.options.help || words.length === 0)
    return matchedCommand ? matchedCommand.outputHelp() : cli.outputHelp()
  const command = COMMANDS.find(({ usage }) => usage === matchedCommand?.rawName)
  if (matchedCommand === undefined || command === undefined)
    throw new CommandError('Deze opdracht bestaat niet. Zie npx rodedraad --help.')
  checkUse(cli, matchedCommand)
  const { '--': _, ...options } = cli.options
  const { run } = await command.load()
  await run({ words: cli.args, options })
}

function register(cli: CAC, { usage, summary, options = [], examples = [] }: Command): void {
  const command = cli.command(usage, summary)
  for (const [flags, description] of options) command.option(flags, description)
  for (const example of examples) command.example(`  ${example}`)
}

/**
 * A command of two words, such as `user add`, counts as one word for the parser, and a number below zero as the value of
 * the option before it.
 */
function joined(all: readonly string[]): readonly string[] {
  const [first, second, ...rest] = all.flatMap((word, at) => {
    if (isValueOf(all[at - 1], word)) return []
    const next = all[at + 1]
    return next !== undefined && isValueOf(word, next) ? [`${word}=${next}`] : [word]
  })
  const both = `${first} ${second}`
  const words = [first, second].filter((word) => word !== undefined)
  return COMMANDS.some(({ usage }) => usage === both) ? [both, ...rest] : [...words, ...rest]
}

const isValueOf = (option: string | undefined, word: string): boolean =>
  option !== undefined && /^--\w[^=]*$/.test(option) && /^-\d/.test(word)

function checkUse(cli: CAC, command: CacCommand): void {
  const see = `Zie npx rodedraad ${command.name} --help.`
  const unknown = Object.keys(cli.options).find(
    (name) => name !== '--' && !command.hasOption(name) && !command.globalCommand?.hasOption(name),
  )
  if (unknown !== undefined) throw new CommandError(`De optie --${unknown} bestaat niet. ${see}`)
  for (const { name, rawName, required } of command.options)
    if (required && cli.options[name] === true)
      throw new CommandError(`De optie ${rawName} mist haar waarde. ${see}`)
  const required = command.args.filter((arg) => arg.required)
  if (cli.args.length < required.length) {
    const missing = required[cli.args.length]
    throw new CommandError(`Er ontbreekt iets: <${missing?.value}>. ${see}`)
  }
  if (cli.args.length > command.args.length) throw new CommandError(`Er staat een woord te veel. ${see}`)
}
