import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import type { Druckauftrag } from '@shared/contract/druck'
import type { Eingeladene } from '@shared/contract/einladungen'
import { Einladung } from '@shared/domain/einladung/einladung'
import { readTag } from '@shared/texts/eingabe'
import { briefeText, briefvorlage } from '@shared/texts/einladung'
import { IconFlag, IconListCheck, IconMail, IconTags } from '@tabler/icons-react'
import { useState } from 'react'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { Dialog } from '../../components/Dialog'
import { DruckDialog } from '../../components/DruckDialog'
import { heuteHier } from '../../components/heuteHier'
import { ReadState } from '../../components/ReadState'
import { AlsKontakt } from './AlsKontakt'
import { type Eingaben, EinladungFelder } from './EinladungFelder'
import { EtikettenWahl } from './EtikettenWahl'

interface Props {
  personen: readonly string[]
  auswahl: string
  onClose: () => void
}

/** Date, place and text of an invitation, and what goes to paper of it. */
export function EinladenDialog({ personen, auswahl, onClose }: Props) {
  const heute = heuteHier()
  const read = useRead(api.einladungen.personen, { personen: [...personen] })
  const [eingaben, setEingaben] = useState<Eingaben>({
    ...{ titel: '', tag: '', uhrzeit: '10:00', ort: '', raum: '', text: briefvorlage },
    auswahl
  })
  const [etiketten, setEtiketten] = useState<EtikettenStand>({ format: '70x36', start: 1 })
  const [auftrag, setAuftrag] = useState<Druckauftrag>()
  const [briefeGezeigt, setBriefeGezeigt] = useState(false)
  const { tag, ...werte } = eingaben
  const gelesen = Einladung.safeParse({ ...werte, datum: readTag(tag, heute) })
  const einladung = gelesen.success ? gelesen.data : undefined

  function closePrint() {
    if (auftrag?.art === 'einladung') setBriefeGezeigt(true)
    setAuftrag(undefined)
  }

  return (
    <>
      <Dialog opened={auftrag === undefined} onClose={onClose} title="Gruppe einladen" size="xl">
        <ReadState read={read} lines={12}>
          {(eingeladene) => {
            const mit = eingeladene.filter(({ ohneAnschrift }) => !ohneAnschrift)
            return (
              <Stack gap="sm">
                <Wer eingeladene={eingeladene} />
                <EinladungFelder value={eingaben} heute={heute} onChange={setEingaben} />
                <EtikettenWahl value={etiketten} onChange={setEtiketten} />
                {!einladung && (
                  <Text size="sm" c="dimmed">
                    Für Briefe und Liste fehlen noch Titel, Datum, Uhrzeit, Ort oder Text.
                  </Text>
                )}
                <Group gap="xs">
                  <Button
                    leftSection={<IconMail size={16} aria-hidden />}
                    disabled={!einladung || mit.length === 0}
                    onClick={() => einladung && setAuftrag({ art: 'einladung', personen: [...personen], einladung })}
                  >
                    Briefe ansehen
                  </Button>
                  <Button
                    variant="default"
                    leftSection={<IconTags size={16} aria-hidden />}
                    disabled={mit.length === 0}
                    onClick={() => setAuftrag({ art: 'etiketten', personen: [...personen], ...etiketten })}
                  >
                    Etiketten ansehen
                  </Button>
                  <Button
                    variant="default"
                    leftSection={<IconListCheck size={16} aria-hidden />}
                    disabled={!einladung}
                    onClick={() =>
                      einladung && setAuftrag({ art: 'einladungsliste', personen: [...personen], einladung })
                    }
                  >
                    Einladungsliste ansehen
                  </Button>
                </Group>
                {briefeGezeigt && einladung && (
                  <AlsKontakt personen={mit.map(({ id }) => id)} einladung={einladung} onDone={onClose} />
                )}
              </Stack>
            )
          }}
        </ReadState>
      </Dialog>
      <DruckDialog auftrag={auftrag} onClose={closePrint} />
    </>
  )
}

type EtikettenStand = Pick<Extract<Druckauftrag, { art: 'etiketten' }>, 'format' | 'start'>

/** Who gets a letter, who does not, and whose data are to be handled with special care. */
function Wer({ eingeladene }: { eingeladene: readonly Eingeladene[] }) {
  const name = ({ nachname, vorname }: Eingeladene) => [nachname, vorname].filter(Boolean).join(', ') || 'ohne Namen'
  const ohne = eingeladene.filter(({ ohneAnschrift }) => ohneAnschrift).map(name)
  const geschuetzt = eingeladene.filter(({ besondersSchuetzenswert }) => besondersSchuetzenswert).map(name)
  const sprache = eingeladene.filter(({ sprachmittlung }) => sprachmittlung !== null && sprachmittlung !== 'KEINE')
  return (
    <Stack gap={4}>
      <Text size="sm">{briefeText(eingeladene.length - ohne.length, ohne)}</Text>
      {sprache.length > 0 && <Text size="sm">Sprachmittlung brauchen {sprache.length}; sie steht in der Liste.</Text>}
      {geschuetzt.length > 0 && (
        <Alert icon={<IconFlag size={16} aria-hidden />} color="orange" p="xs">
          Besonders schützenswert, bitte prüfen, ob ein Brief und eine Gruppe passen: {geschuetzt.join('; ')}.
        </Alert>
      )}
    </Stack>
  )
}
