// What the kinds of file of a letter are called, for who does not know their letters.
const KINDS: Readonly<Record<string, string>> = {
  docx: 'Word (DOCX)',
  odt: 'OpenDocument (ODT)',
  pdf: 'PDF',
  html: 'webpagina (HTML)',
  json: 'gegevens (JSON)',
  zip: 'alles met tabellen (ZIP)',
}

/** The name of the kind of file. */
export const kindOf = ({ format }: { readonly format: string }): string =>
  KINDS[format] ?? format.toUpperCase()
