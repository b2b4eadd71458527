// Keeps the files of settled letters, so that many visitors ask no more of the machine than one.

type Render = () => Promise<Uint8Array>

/** Renders what goes by a name once. A name tells all that the bytes depend on, and there are as many as letters have files. */
export function rememberedFiles(): (name: string, render: Render) => Promise<Uint8Array> {
  const files = new Map<string, Promise<Uint8Array>>()
  return (name, render) => {
    const known = files.get(name)
    if (known) return known
    const file = render()
    files.set(name, file)
    file.catch(() => files.delete(name))
    return file
  }
}
