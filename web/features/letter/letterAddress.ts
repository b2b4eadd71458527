// What the address of a letter's page asks for; what is no year or version asks for none.

/** The year in the address; of year 0, for what is none, there is no letter. */
export const yearAsked = (year: string): number => (/^\d{4}$/.test(year) ? Number(year) : 0)

/** The version in the address, 1 or more. */
export const versionAsked = (version: unknown): number | undefined =>
  /^[1-9]\d{0,8}$/.test(String(version)) ? Number(version) : undefined
