import { Button, Group, MultiSelect, Stack, Textarea } from '@mantine/core'
import type { Druckauftrag } from '@shared/contract/druck'
import type { Element } from '@shared/domain/kombination/kandidat'
import { fillPlatzhalter } from '@shared/domain/kontakte/textbaustein'
import { formatTag } from '@shared/texts/format'
import { mitbringenVorgabe } from '@shared/texts/kandidat'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { api } from '../../../api/client'
import { useEntwurf } from '../../../api/useEntwurf'
import { useRead } from '../../../api/useRead'
import { Dialog } from '../../../components/Dialog'
import { DruckDialog } from '../../../components/DruckDialog'
import { useAkte } from '../akteContext'

interface Props {
  elemente: readonly Element[]
  /** What it is the week of, to a screen reader. */
  titel: string
}

const MAX_BAUSTEINE = 3

/** The week for the client on paper, in plain German; what to bring and the office's own text are chosen before. */
export function WochenplanKnopf({ elemente, titel }: Props) {
  const [offen, setOffen] = useState(false)
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPrinter size={14} aria-hidden />}
        aria-label={`Wochenplan drucken: ${titel}`}
        onClick={() => setOffen(true)}
      >
        Wochenplan
      </Button>
      {offen && <WochenplanDialog elemente={elemente} onClose={() => setOffen(false)} />}
    </>
  )
}

function WochenplanDialog({ elemente, onClose }: { elemente: readonly Element[]; onClose: () => void }) {
  const { fall, heute } = useAkte().akte
  const { draft, keep, drop } = useEntwurf<{ mitbringen: string; gewaehlt: string[] }>(`wochenplan/${fall.id}/angaben`)
  const { mitbringen, gewaehlt } = draft ?? { mitbringen: mitbringenVorgabe, gewaehlt: [] }
  const bausteine = useRead(api.textbausteine.list, undefined).data ?? []
  const [auftrag, setAuftrag] = useState<Druckauftrag>()
  const platzhalter = { datum: formatTag(heute), name: [fall.vorname, fall.nachname].filter(Boolean).join(' ') }
  const close = () => {
    drop()
    onClose()
  }
  if (auftrag) return <DruckDialog auftrag={auftrag} onClose={close} />
  return (
    <Dialog opened onClose={close} title="Wochenplan für die Person">
      <Stack gap="sm">
        <Textarea
          label="Bitte mitbringen"
          data-autofocus
          autosize
          maxLength={300}
          value={mitbringen}
          onChange={({ currentTarget }) => keep({ gewaehlt, mitbringen: currentTarget.value })}
        />
        <MultiSelect
          label="Eigener Text"
          description="Textbausteine des Jobcenters, zum Beispiel in einer zweiten Sprache (Einstellungen, Textbausteine)"
          maxValues={MAX_BAUSTEINE}
          searchable
          nothingFoundMessage="Kein Textbaustein gefunden"
          comboboxProps={{ withinPortal: false }}
          data={bausteine.map(({ id, kuerzel }) => ({ value: id, label: `.${kuerzel}` }))}
          value={gewaehlt}
          onChange={(next) => keep({ mitbringen, gewaehlt: next })}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            Abbrechen
          </Button>
          <Button
            onClick={() =>
              setAuftrag({
                ...{ art: 'wochenplan', fall: fall.id, mitbringen: mitbringen.trim() },
                elemente: elemente.map(({ lauf, eintritt }) => ({ lauf, eintritt })),
                bausteine: bausteine
                  .filter(({ id }) => gewaehlt.includes(id))
                  .map(({ inhalt }) => fillPlatzhalter(inhalt, platzhalter))
              })
            }
          >
            Vorschau
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
