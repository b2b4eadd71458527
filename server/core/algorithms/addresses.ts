// Where people can ask about the program, and where it can be read; the administrator sets them.

export interface Addresses {
  /** An e-mail address, or a page. */
  readonly contact: string
  readonly sourceCode: string
}

/** What stands there until an administrator sets something; `.example` belongs to nobody. */
export const ADDRESSES: Addresses = {
  contact: 'contact@signaleringsteam.example',
  sourceCode: 'https://example.org/rode-draad.git',
}
