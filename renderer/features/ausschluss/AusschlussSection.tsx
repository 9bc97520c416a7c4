import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { type Ausschlussregel, Ausschlussregeln } from '@shared/domain/kombination/ausschluss'
import { ausschlussmatrix } from '@shared/domain/kombination/ausschlussmatrix'
import { artenText, bedingungTexts, wirkungTexts } from '@shared/texts/ausschluss'
import { formatTag } from '@shared/texts/format'
import { IconAlertTriangle, IconBan, IconCheck, IconInfoCircle, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { api } from '../../api/client'
import { useCodes } from '../../api/useCodes'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { ConfirmDialog } from '../../components/ConfirmDialog'
import { Pflegetabelle } from '../../components/Pflegetabelle'
import { ReadState } from '../../components/ReadState'
import { RegelDialog } from './RegelDialog'

const zeichen = { ERLAUBT: IconCheck, BEDINGT: IconInfoCircle, WARNUNG: IconAlertTriangle, VERBOT: IconBan }
/** Parsed as what comes from the engine: fields in the same order. */
const shipped = JSON.stringify(Ausschlussregeln.parse(ausschlussmatrix))

/** Which two kinds may be attended at the same time, by what source (DOMAIN 5.5). */
export function AusschlussSection() {
  const stored = useRead(api.einstellungen.readAusschlussregeln, undefined)
  const { codeLabel } = useCodes()
  const [editing, setEditing] = useState<Ausschlussregel | 'neu'>()
  const [zurueck, setZurueck] = useState(false)
  const save = useWrite(api.einstellungen.saveAusschlussregeln)
  return (
    <Stack>
      <Title order={2}>Ausschlussregeln</Title>
      <Text size="sm" c="dimmed">
        Was zugleich besucht werden darf. Die genaueste Regel entscheidet, unter gleich genauen die strengste. Bei der
        Planung kann eine Fachkraft eine Regel mit Begründung überstimmen.
      </Text>
      <ReadState read={stored} lines={10}>
        {({ version, wert }) => (
          <>
            <Group>
              <Button
                variant="default"
                leftSection={<IconPlus size={16} aria-hidden />}
                onClick={() => setEditing('neu')}
              >
                Regel anlegen
              </Button>
              <Button variant="default" disabled={JSON.stringify(wert) === shipped} onClick={() => setZurueck(true)}>
                Mitgelieferte Regeln wiederherstellen
              </Button>
            </Group>
            <Pflegetabelle
              label="Ausschlussregeln"
              zeilen={wert}
              nameOf={({ a, b }) => `${artenText(a, codeLabel)} und ${artenText(b, codeLabel)}`}
              onEdit={setEditing}
              onRemove={({ id }) => save.mutate({ version, wert: wert.filter((regel) => regel.id !== id) })}
              frage={{
                was: 'Ausschlussregel',
                folge: 'gilt dann bei der Planung nicht mehr. Bestehende Kombinationen ändern sich nicht.'
              }}
              spalten={[
                { titel: 'Das eine', zelle: ({ a }) => artenText(a, codeLabel) },
                { titel: 'Das andere', zelle: ({ b }) => artenText(b, codeLabel) },
                {
                  titel: 'Zugleich',
                  zelle: ({ wirkung }) => <Wirkung wirkung={wirkung} />
                },
                {
                  titel: 'Grund und Quelle',
                  zelle: ({ bedingung, grund, quelle }) => (
                    <>
                      {bedingung && <Text size="sm">Bedingung: {bedingungTexts[bedingung]}</Text>}
                      <Text size="sm">{grund}</Text>
                      <Text size="xs" c="dimmed">
                        {quelle}
                      </Text>
                    </>
                  )
                },
                {
                  titel: 'Gilt',
                  zelle: ({ gueltigVon, gueltigBis }) =>
                    `ab ${formatTag(gueltigVon)}${gueltigBis === null ? '' : ` bis ${formatTag(gueltigBis)}`}`
                }
              ]}
            />
            {editing && (
              <RegelDialog
                regel={editing === 'neu' ? undefined : editing}
                regeln={wert}
                version={version}
                onClose={() => setEditing(undefined)}
              />
            )}
            <ConfirmDialog
              opened={zurueck}
              title="Mitgelieferte Regeln wiederherstellen?"
              text="Eigene und geänderte Regeln sind dann weg. Bestehende Kombinationen ändern sich nicht."
              confirm="Wiederherstellen"
              onClose={() => setZurueck(false)}
              onConfirm={() => {
                setZurueck(false)
                save.mutate({ version, wert: ausschlussmatrix })
              }}
            />
          </>
        )}
      </ReadState>
    </Stack>
  )
}

/** A sign beside the word, for those who look before they read. */
function Wirkung({ wirkung }: Pick<Ausschlussregel, 'wirkung'>) {
  const Icon = zeichen[wirkung]
  return (
    <Group gap={6} wrap="nowrap">
      <Icon size={16} aria-hidden />
      {wirkungTexts[wirkung]}
    </Group>
  )
}
