import { Button, Group, MultiSelect, Select, Stack, Text, TextInput, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { QuelleMitStand } from '@shared/contract/quellen'
import { leerbareFelder } from '@shared/domain/austausch/leere'
import { type Listenart, listenarten } from '@shared/domain/austausch/listenart'
import { zielOf } from '@shared/domain/austausch/spaltenziel'
import { Listenfeld } from '@shared/domain/austausch/ziele'
import type { Merkmale } from '@shared/domain/quellen/merkmale'
import { formatAnzahl, formatZeitpunkt } from '@shared/texts/format'
import { eingangsartLabels } from '@shared/texts/listenarten'
import { feldTexts } from '@shared/texts/listenfelder'
import { blattText } from '@shared/texts/quellen'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { ConfirmDialog } from '../../components/ConfirmDialog'
import { Page } from '../../components/Page'
import { GemerkteSpalten } from './GemerkteSpalten'
import { GemerkteWoerter } from './GemerkteWoerter'
import { Schluesselwahl } from './Schluesselwahl'
import { Vorrangregeln } from './Vorrangregeln'

const NONE = '-'
/** Without these nobody would be recognised, and no new person would have a name. */
const unverzichtbar = ['kundennummer', 'nachname', 'vorname', 'name_komplett', 'geburtsdatum', 'tn_kennung']

/** Everything that is remembered of a source, in words; saved together. */
export function QuelleEditor({ quelle }: { quelle: QuelleMitStand }) {
  const { id, version, uebernahmen, letzte } = quelle
  const navigate = useNavigate()
  const [name, setName] = useState(quelle.name)
  const [traeger, setTraeger] = useState(quelle.traeger)
  const [merkmale, setMerkmale] = useState(quelle.merkmale)
  const [removing, setRemoving] = useState(false)
  const alleTraeger = useRead(api.angebote.traeger, undefined).data ?? []
  const set = (change: Partial<Merkmale>) => setMerkmale({ ...merkmale, ...change })
  const save = useWrite(api.quellen.save, { onSuccess: () => notifications.show({ message: 'Quelle gespeichert.' }) })
  const remove = useWrite(api.quellen.remove, { onSuccess: () => void navigate('/austausch/quellen') })
  const saveFile = useWrite(api.quellen.saveFile, {
    onSuccess: ({ datei }) => {
      if (datei) notifications.show({ message: `Gespeichert als „${datei}“.` })
    }
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    save.mutate({ id, version, name, traeger, merkmale })
  }

  return (
    <Page
      title={quelle.name}
      actions={
        <>
          <Button variant="default" onClick={() => saveFile.mutate({ id })}>
            Als Datei speichern
          </Button>
          <Button variant="default" onClick={() => setRemoving(true)}>
            Quelle entfernen
          </Button>
        </>
      }
    >
      <form onSubmit={submit}>
        <Stack gap="lg" maw="62rem">
          <Text size="sm" c="dimmed">
            {formatAnzahl(uebernahmen, 'Übernahme', 'Übernahmen')}
            {letzte && `, zuletzt „${letzte.datei}“ am ${formatZeitpunkt(letzte.zeit)} von ${letzte.konto}`}.
          </Text>
          {merkmale.blatt !== null && (
            <Text size="sm" c="dimmed">
              {blattText(merkmale.blatt)}
            </Text>
          )}
          <Stack gap="sm" maw="26rem">
            <TextInput
              label="Name"
              value={name}
              maxLength={80}
              required
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Select
              label="Träger"
              data={[
                { value: NONE, label: 'kein Träger (Listen des Jobcenters)' },
                ...alleTraeger.map((einer) => ({ value: einer.id, label: einer.name }))
              ]}
              value={traeger ?? NONE}
              allowDeselect={false}
              searchable
              onChange={(next) => setTraeger(next === NONE ? null : next)}
            />
            <Select
              label="Art der Listen"
              data={[
                { value: NONE, label: 'wie jede Liste aussieht' },
                ...listenarten.map((value) => ({ value, label: eingangsartLabels[value] }))
              ]}
              value={merkmale.art ?? NONE}
              allowDeselect={false}
              onChange={(next) => set({ art: next === NONE ? null : (next as Listenart) })}
            />
            <Select
              label="Name in einer Spalte"
              data={[
                { value: NONE, label: 'nicht festgelegt' },
                { value: 'vorname', label: 'Vorname Nachname' },
                { value: 'nachname', label: 'Nachname Vorname' }
              ]}
              value={merkmale.nameOrder ?? NONE}
              allowDeselect={false}
              onChange={(next) => set({ nameOrder: next === NONE ? null : (next as 'vorname' | 'nachname') })}
            />
            <Schluesselwahl schluessel={merkmale.schluessel} onChange={(schluessel) => set({ schluessel })} />
            <MultiSelect
              label="Diese Felder ändert die Quelle nie"
              description="Sie werden gelesen, aber nicht gespeichert."
              data={sperrbar(merkmale.art ?? 'controlling')}
              value={merkmale.gesperrt}
              searchable
              clearable
              onChange={(gesperrt) => set({ gesperrt: gesperrt as Listenfeld[] })}
            />
            <MultiSelect
              label="Leere Zelle heißt: kein Eintrag mehr"
              description="Sonst ändern leere Zellen nichts. Was dadurch entfernt würde, zeigt die Vorschau mit dem alten Wert. Nummern, Namen und Geburtsdaten werden nie geleert."
              data={asData(leerbareFelder(merkmale.art ?? 'controlling'))}
              value={merkmale.leer}
              searchable
              clearable
              onChange={(leer) => set({ leer: leer as Listenfeld[] })}
            />
          </Stack>
          <section aria-labelledby="woerter">
            <Title order={2} id="woerter" mb="xs">
              Wörter
            </Title>
            <GemerkteWoerter woerter={merkmale.woerter} onChange={(woerter) => set({ woerter })} />
          </section>
          <section aria-labelledby="immer">
            <Title order={2} id="immer" mb="xs">
              Immer so für diese Quelle
            </Title>
            <Vorrangregeln vorrang={merkmale.vorrang} onChange={(vorrang) => set({ vorrang })} />
          </section>
          <section aria-labelledby="spalten">
            <Title order={2} id="spalten" mb="xs">
              Spalten
            </Title>
            <GemerkteSpalten merkmale={merkmale} onChange={(spalten) => set({ spalten })} />
          </section>
          <Group justify="flex-end">
            <Button type="submit" loading={save.isPending}>
              Änderung speichern
            </Button>
          </Group>
        </Stack>
      </form>
      <ConfirmDialog
        opened={removing}
        title="Quelle entfernen?"
        text={`Alles Gemerkte zu „${quelle.name}“ wird vergessen: Spalten, Wörter, Entscheidungen und wen die letzte Liste nannte. Die nächste Liste wird wie die erste behandelt. Was übernommen wurde, bleibt im Bestand und lässt sich weiter zurücknehmen. Das Entfernen lässt sich nicht zurücknehmen; speichern Sie die Quelle vorher als Datei, wenn Sie unsicher sind.`}
        confirm="Quelle entfernen"
        danger
        onConfirm={() => remove.mutate({ id, version })}
        onClose={() => setRemoving(false)}
      />
    </Page>
  )
}

function sperrbar(art: Listenart) {
  return asData(Listenfeld.options.filter((feld) => zielOf(feld, art) !== null && !unverzichtbar.includes(feld)))
}

function asData(felder: readonly Listenfeld[]) {
  return felder
    .map((value) => ({ value, label: feldTexts[value] }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'de'))
}
