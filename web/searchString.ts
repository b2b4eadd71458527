// The query part of an address as people can read and share it: plain words and lists with commas.

/** Every value as text; pages read what they need from it. */
export const parseSearch = (query: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(query))

export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) if (value != null) params.set(name, String(value))
  const query = params.toString().replaceAll('%2C', ',')
  return query === '' ? '' : `?${query}`
}
