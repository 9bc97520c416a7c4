import { Button, Group, Select, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { readTag, unlesbarText } from '@shared/texts/eingabe'
import { formatAnzahl, formatTag } from '@shared/texts/format'
import { useState } from 'react'
import { api } from '../../../api/client'
import { useRead } from '../../../api/useRead'
import { useWrite } from '../../../api/useWrite'
import { Dialog } from '../../../components/Dialog'
import { ReadState } from '../../../components/ReadState'
import { TagInput } from '../../../components/TagInput'
import { useAkte } from '../akteContext'
import { VorschlagTabelle } from './VorschlagTabelle'

/** Chooses a template, shows what it would add with days and gaps, and adds what is chosen in one step. */
export function VorlageDialog({ onClose }: { onClose: () => void }) {
  const { heute, fall } = useAkte().akte
  const vorlagen = useRead(api.kette.vorlagen, undefined).data ?? []
  const [vorlage, setVorlage] = useState<string | null>(null)
  const [eingabe, setEingabe] = useState('')
  const [ohne, setOhne] = useState<number[]>([])
  const [gewaehlt, setGewaehlt] = useState<Record<string, string | null>>({})
  const ab = eingabe.trim() === '' ? null : readTag(eingabe, heute)
  const anwendung = { fall: fall.id, vorlage: vorlage ?? '', ab: ab ?? null, ohne, gewaehlt }
  const vorschau = useRead(api.kette.vorschau, anwendung, { enabled: vorlage !== null, keepPrevious: true })
  const anwenden = useWrite(api.kette.anwenden, {
    onSuccess: ({ angelegt }) => {
      notifications.show({
        message: `${formatAnzahl(angelegt, 'Schritt', 'Schritte')} angelegt. „Rückgängig“ nimmt alle zusammen zurück.`,
        autoClose: 8000
      })
      onClose()
    }
  })
  const gewaehlte = vorlagen.find(({ id }) => id === vorlage)
  const neue =
    vorschau.data?.vorschlaege.filter(({ herkunft }) => herkunft === 'LAUF' || herkunft === 'DAUER').length ?? 0
  const gruppen = [
    { group: 'Eigene', items: vorlagen.filter(({ version }) => version !== null) },
    { group: 'Mitgeliefert', items: vorlagen.filter(({ version }) => version === null) }
  ]

  return (
    <Dialog opened onClose={onClose} title="Vorlage anwenden" size="60rem">
      <Stack gap="sm">
        <Group align="flex-start" grow preventGrowOverflow={false}>
          <Select
            label="Vorlage"
            required
            data-autofocus
            searchable
            nothingFoundMessage="Keine Vorlage gefunden"
            comboboxProps={{ withinPortal: false }}
            maxDropdownHeight={280}
            data={gruppen.map(({ group, items }) => ({
              group,
              items: items.map(({ id, name }) => ({ value: id, label: name }))
            }))}
            value={vorlage}
            onChange={(wahl) => {
              setVorlage(wahl)
              setOhne([])
              setGewaehlt({})
            }}
          />
          <TagInput
            label="Frühester Beginn"
            description={
              vorschau.data && ab === null
                ? `ohne Angabe: ${formatTag(vorschau.data.ab)}`
                : 'ohne Angabe: nach dem, was läuft'
            }
            heute={heute}
            value={eingabe}
            onChange={setEingabe}
            error={ab === undefined && unlesbarText({ art: 'tag' })}
          />
        </Group>
        {gewaehlte && (
          <Text size="sm" c="dimmed">
            {[gewaehlte.zielgruppe, gewaehlte.quelle && `Quelle: ${gewaehlte.quelle}`].filter(Boolean).join(' · ')}
          </Text>
        )}
        {vorlage !== null && (
          <ReadState read={vorschau} lines={6}>
            {({ vorschlaege, luecken }) => (
              <VorschlagTabelle
                vorschlaege={vorschlaege}
                luecken={luecken}
                ohne={ohne}
                onToggle={(nummer, dabei) =>
                  setOhne(dabei ? ohne.filter((andere) => andere !== nummer) : [...ohne, nummer])
                }
                onLauf={(nummer, lauf) => setGewaehlt({ ...gewaehlt, [nummer]: lauf })}
              />
            )}
          </ReadState>
        )}
      </Stack>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          Abbrechen
        </Button>
        <Button
          disabled={vorlage === null || neue === 0 || ab === undefined}
          loading={anwenden.isPending}
          onClick={() => anwenden.mutate(anwendung)}
        >
          {neue === 0 ? 'Schritte anlegen' : `${formatAnzahl(neue, 'Schritt', 'Schritte')} anlegen`}
        </Button>
      </Group>
    </Dialog>
  )
}
