// Whose page this is: said with every request, so that the server refuses it once someone else logged in beside it.
import { FOR_WHOM_HEADER, forWhom } from '#core/forWhom.ts'

interface PageOwner {
  readonly personId: string
  readonly organisationId: string
  readonly name: string
}

let owner: PageOwner | null = null

/** Who comes in later gets a fresh page, so the first one stays. */
export function drawnFor(someone: PageOwner | null): void {
  owner ??= someone
}

/** The name of whose page this is; null on a page for visitors. */
export const nameOfOwner = (): string | null => owner?.name ?? null

/** What every request to our server has with it; another site cannot set these, so a forged form post is refused. */
export const requestHeaders = (): Readonly<Record<string, string>> => ({
  'x-rodedraad': '1',
  ...(owner ? { [FOR_WHOM_HEADER]: forWhom(owner) } : {}),
})

/** The headers of a request that ends the session, whoever it is of. */
export const HEADERS_FOR_ANYONE = { 'x-rodedraad': '1' } as const
