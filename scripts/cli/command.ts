// What a command of `npx rodedraad` is, and how it says that it cannot do what was asked.

/** The words after the command, and its options by name; what an option may hold is for the command to check. */
export interface Invocation {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, unknown>>
}

/** The work of a command, in a module that is only loaded when it is asked for. */
export interface CommandModule {
  readonly run: (invocation: Invocation) => Promise<void>
}

/** A command as the help shows it. */
export interface Command {
  /** Its name and arguments, such as `backup <bestand>`. */
  readonly usage: string
  readonly summary: string
  readonly options?: readonly (readonly [flags: string, description: string])[]
  readonly examples?: readonly string[]
  readonly load: () => Promise<CommandModule>
}

/** Stops the program with one clear Dutch line for the person at the terminal. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}
