import { Button, Group, Text, Title } from '@mantine/core'
import type { Kettenschritt } from '@shared/contract/kette'
import { schrittName } from '@shared/texts/kette'
import { api } from '../../../api/client'
import { useWrite } from '../../../api/useWrite'
import { useAkte } from '../akteContext'

/** What was planned and given up, with its reason. */
export function Verworfene({ schritte }: { schritte: readonly Kettenschritt[] }) {
  const { akte, codeLabel } = useAkte()
  const save = useWrite(api.akte.saveSatz)
  if (schritte.length === 0) return null
  return (
    <section aria-label="Verworfen">
      <Title order={3} size="h4" mb={4}>
        Verworfen
      </Title>
      {schritte.map((schritt) => {
        const element = akte.saetze.kettenelement.find(({ id }) => id === schritt.kettenelement)
        const name = schrittName(schritt, codeLabel)
        return (
          <Group key={schritt.key} gap="xs">
            <Text size="sm">
              {name}
              {schritt.verworfenGrund && `: ${schritt.verworfenGrund}`}
            </Text>
            {element && (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={`Wieder einplanen: ${name}`}
                onClick={() =>
                  save.mutate({
                    ...{ art: 'kettenelement', id: element.id, version: element.version },
                    werte: { planstatus: 'GEPLANT', verworfenGrund: null }
                  })
                }
              >
                Wieder einplanen
              </Button>
            )}
          </Group>
        )
      })}
    </section>
  )
}
