/**
 * The name a code has in the API: upper case, without accents or hyphens, and a range that starts with a digit spelt
 * out, since GraphQL names cannot (`Fryslân` → `FRYSLAN`, `20k_50k` → `FROM_20K_TO_50K`).
 */
export function enumKey(code: string): string {
  const key = code
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase()
  return /^\d/.test(key) ? `FROM_${key.replace('_', '_TO_')}` : key
}
