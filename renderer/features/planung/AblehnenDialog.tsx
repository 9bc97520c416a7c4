import { Button, Group, Stack, TextInput } from '@mantine/core'
import { formatAnzahl } from '@shared/texts/format'
import { useFreitext } from '../../api/useFreitext'
import { Dialog } from '../../components/Dialog'

interface Props {
  anzahl: number
  onReject: (grund: string) => void
  onClose: () => void
}

const haeufige = [
  'Die Person möchte etwas anderes',
  'Die Lage hat sich geändert',
  'Passt zeitlich nicht',
  'Schon anders geklärt'
]

/** Why a proposal is rejected; the reason stays with the row, without the name of whoever gave it. */
export function AblehnenDialog({ anzahl, onReject, onClose }: Props) {
  const { text: grund, setText: setGrund, drop } = useFreitext('planung/ablehnen')
  const close = () => {
    drop()
    onClose()
  }
  return (
    <Dialog opened title={`${formatAnzahl(anzahl, 'Vorschlag', 'Vorschläge')} ablehnen`} onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (grund.trim().length < 3) return
          onReject(grund.trim())
          drop()
        }}
      >
        <Stack gap="sm">
          <Group gap={4}>
            {haeufige.map((einer) => (
              <Button key={einer} size="compact-sm" variant="default" onClick={() => setGrund(einer)}>
                {einer}
              </Button>
            ))}
          </Group>
          <TextInput
            label="Grund"
            description="Bitte nichts zur Gesundheit."
            required
            data-autofocus
            maxLength={300}
            value={grund}
            onChange={({ currentTarget }) => setGrund(currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              Abbrechen
            </Button>
            <Button type="submit" disabled={grund.trim().length < 3}>
              Ablehnen
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
