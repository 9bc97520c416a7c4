import { Checkbox, Stack, Text, Title } from '@mantine/core'
import { api } from '../../api/client'
import { useCodes } from '../../api/useCodes'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { ReadState } from '../../components/ReadState'

/** Which ways into a course give no new entitlements for the time being. */
export function Zugangswege() {
  const { codesOf } = useCodes()
  const stored = useRead(api.einstellungen.readAusgesetzteZugangswege, undefined)
  const save = useWrite(api.einstellungen.saveAusgesetzteZugangswege)
  return (
    <section aria-label="Ausgesetzte Zugangswege">
      <Title order={2} mb={4}>
        Derzeit ausgesetzte Zugangswege
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        An Berechtigungen mit einem angekreuzten Zugangsweg steht „derzeit ausgesetzt“. Erteilte gelten weiter.
      </Text>
      <ReadState read={stored} lines={6}>
        {({ version, wert }) => (
          <Stack gap={6}>
            {codesOf('zugangsweg')
              .filter(({ aktiv }) => aktiv)
              .map(({ code, label }) => (
                <Checkbox
                  key={code}
                  label={label}
                  checked={wert.includes(code)}
                  disabled={save.isPending}
                  onChange={({ currentTarget }) =>
                    save.mutate({
                      version,
                      wert: currentTarget.checked ? [...wert, code] : wert.filter((one) => one !== code)
                    })
                  }
                />
              ))}
          </Stack>
        )}
      </ReadState>
    </section>
  )
}
