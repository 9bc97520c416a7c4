import { Button, Group, NumberInput, Stack, Table, Text, Title } from '@mantine/core'
import { aufgabenarten } from '@shared/domain/absolventen/aufgaben'
import { Absolventenplan, absolventenplanVorgabe, kursgruppen } from '@shared/domain/absolventen/plan'
import { aufgabenTexts, kursgruppenTexts } from '@shared/texts/absolventen'
import { useState } from 'react'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { ReadState } from '../../components/ReadState'

/** How many weeks before and after the end of a course each task is due, by kind of course. */
export function KursendenSection() {
  const stored = useRead(api.einstellungen.readAbsolventenplan, undefined)
  return (
    <Stack>
      <Title order={2}>Kursenden</Title>
      <Text size="sm" c="dimmed">
        Wochen vor dem geplanten Ende, beim Zertifikat danach. Die Fristen aller Personen richten sich danach.
      </Text>
      <ReadState read={stored} lines={5}>
        {({ version, wert }) => <Plan key={version} version={version} gespeichert={wert} />}
      </ReadState>
    </Stack>
  )
}

function Plan({ version, gespeichert }: { version: number; gespeichert: Absolventenplan }) {
  const [plan, setPlan] = useState(gespeichert)
  const save = useWrite(api.einstellungen.saveAbsolventenplan)
  const passt = Absolventenplan.safeParse(plan).success
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (passt) save.mutate({ version, wert: plan })
      }}
    >
      <Table.ScrollContainer minWidth={640}>
        <Table aria-label="Wochen je Art" maw="60rem">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Art</Table.Th>
              {aufgabenarten.map((art) => (
                <Table.Th key={art}>{aufgabenTexts[art]}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {kursgruppen.map((gruppe) => (
              <Table.Tr key={gruppe}>
                <Table.Th scope="row">{kursgruppenTexts[gruppe]}</Table.Th>
                {aufgabenarten.map((art) => (
                  <Table.Td key={art}>
                    <NumberInput
                      aria-label={`${kursgruppenTexts[gruppe]}: ${aufgabenTexts[art]}, Wochen`}
                      value={plan[gruppe][art]}
                      min={0}
                      max={52}
                      allowDecimal={false}
                      hideControls
                      onChange={(wochen) => setPlan({ ...plan, [gruppe]: { ...plan[gruppe], [art]: Number(wochen) } })}
                    />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {!passt && (
        <Text size="sm" role="status" fw={600}>
          Der Besuch liegt vor dem Anschlussgespräch, und dieses vor der Buchung: bitte von links nach rechts weniger
          Wochen.
        </Text>
      )}
      <Group mt="sm">
        <Button type="submit" disabled={!passt} loading={save.isPending}>
          Speichern
        </Button>
        <Button variant="default" onClick={() => setPlan(absolventenplanVorgabe)}>
          Übliche Wochen einsetzen
        </Button>
      </Group>
    </form>
  )
}
