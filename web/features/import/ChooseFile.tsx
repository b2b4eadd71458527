// The choice of a file. It is read at once: choosing sends nothing.
import { Alert } from '../../ui/Alert.tsx'
import { Field } from '../../ui/Field.tsx'

interface ChooseFileProps {
  /** Why the last file was refused as a whole. */
  readonly refused: string | undefined
  readonly onChoose: (file: File) => void
}

export const ChooseFile = ({ refused, onChoose }: ChooseFileProps) => (
  <div className="rd-card">
    {refused === undefined ? null : (
      <Alert tone="error" heading="Er is niets opgenomen" live>
        {refused}
      </Alert>
    )}
    <Field
      label="Kies een bestand"
      hint="Excel (.xlsx), CSV of JSON. Kiezen verstuurt nog niets: uw browser leest het bestand eerst na."
    >
      {(control) => (
        <input
          {...control}
          className="rd-file"
          type="file"
          accept=".csv,.xlsx,.json,.txt"
          onChange={({ target }) => {
            const file = target.files?.[0]
            // So that the same file, once mended, can be chosen again.
            target.value = ''
            if (file) onChoose(file)
          }}
        />
      )}
    </Field>
  </div>
)
