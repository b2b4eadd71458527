// Runs a command so that every failure becomes one clear line in Dutch and an exit code.
import { ConfigError } from '#server/config.ts'
import { CommandError } from './command.ts'

/** Does the work; sets the exit code and never throws. */
export async function guarded(work: () => Promise<void>): Promise<void> {
  // Who reads our output may stop early, as `head` does; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  try {
    await work()
  } catch (error) {
    process.stderr.write(`${lineFor(error)}\n`)
    process.exitCode = 1
  }
}

/** One Dutch line; what went wrong inside stays inside. */
function lineFor(error: unknown): string {
  if (error instanceof CommandError || error instanceof ConfigError) return error.message
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'Dit bestand of deze map bestaat niet. Kijk de naam na.'
    case 'EISDIR':
      return 'Dit is een map en geen bestand. Kijk de naam na.'
    case 'EACCES':
    case 'EPERM':
    case 'SQLITE_READONLY':
      return 'Geen toegang: kijk na of u dit bestand mag lezen en schrijven.'
    case 'ENOSPC':
    case 'SQLITE_FULL':
      return 'De schijf is vol. Maak ruimte en probeer het opnieuw; er is niets half geschreven.'
    case 'SQLITE_NOTADB':
    case 'SQLITE_CORRUPT':
      return 'Dit bestand is geen database van Rode Draad, of het is beschadigd.'
    case 'SQLITE_ERROR':
      return 'Deze database past niet bij deze versie van Rode Draad.'
    case 'SQLITE_BUSY':
      return 'De database is in gebruik door een ander programma. Wacht even en probeer het opnieuw.'
    case 'SQLITE_CANTOPEN':
      return 'De database kan niet worden geopend. Kijk DATABASE_PATH na.'
    default:
      return `Er ging iets mis in het programma zelf (${error instanceof Error ? error.name : 'onbekend'}). Meld dit aan de beheerder.`
  }
}

/** The code of an error of the system or the database, also when another error was wrapped around it. */
function codeOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined
  return 'code' in error ? error.code : codeOf(error.cause)
}
