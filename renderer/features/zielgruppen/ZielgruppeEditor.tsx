import { Anchor, Box, Button, SegmentedControl, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import type { Filter } from '@shared/domain/zielgruppen/filter'
import type { Zielgruppe } from '@shared/domain/zielgruppen/zielgruppe'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { api } from '../../api/client'
import { useEntwurf } from '../../api/useEntwurf'
import { useWrite } from '../../api/useWrite'
import { ConfirmDialog } from '../../components/ConfirmDialog'
import { Page } from '../../components/Page'
import { toBaum, toFilter } from './baum'
import { Ergebnis } from './Ergebnis'
import { FrageInWorten } from './FrageInWorten'
import { GruppeBlock } from './GruppeBlock'
import { SpeichernDialog } from './SpeichernDialog'
import { useUebernahme } from './useUebernahme'
import classes from './zielgruppen.module.css'

interface Props {
  /** The question to look at or to change; missing for a new one. */
  zielgruppe?: Zielgruppe
}

/** Asks a question and shows at once what it finds. One of the program is changed by saving it as an own one. */
export function ZielgruppeEditor({ zielgruppe }: Props) {
  const entwurf = useEntwurf<Filter>(`zielgruppe/${zielgruppe?.id ?? 'neu'}`)
  if (entwurf.loading) return null
  return <Geladen {...(zielgruppe && { zielgruppe })} entwurf={entwurf} />
}

function Geladen({ zielgruppe, entwurf }: Props & { entwurf: ReturnType<typeof useEntwurf<Filter>> }) {
  const navigate = useNavigate()
  const gespeichert = zielgruppe?.filter ?? { and: [] }
  const [baum, setBaum] = useState(() => toBaum(entwurf.draft ?? gespeichert))
  const [saving, setSaving] = useState<'aendern' | 'neu'>()
  const { filter, offen } = toFilter(baum)
  const [asked] = useDebouncedValue(filter, 150)
  const eigene = zielgruppe && zielgruppe.version !== null

  function change(next: typeof baum) {
    setBaum(next)
    entwurf.keep(toFilter(next).filter)
  }

  const uebernahme = useUebernahme({ leer: baum.teile.length === 0, change: (next) => change(toBaum(next)) })

  const save = useWrite(api.zielgruppen.save, {
    onSuccess: ({ id, name }) => {
      entwurf.drop()
      setSaving(undefined)
      notifications.show({ message: `Die Zielgruppe „${name}“ ist gespeichert.` })
      void navigate(`/zielgruppen/${id}`, { replace: true })
    }
  })

  return (
    <Page
      title={zielgruppe ? titleOf(zielgruppe) : 'Neue Zielgruppe'}
      actions={
        <>
          {eigene && (
            <Button variant="default" onClick={() => setSaving('neu')}>
              Als neue speichern
            </Button>
          )}
          <Button onClick={() => setSaving(eigene ? 'aendern' : 'neu')}>
            {zielgruppe && !eigene ? 'Als eigene speichern' : 'Speichern'}
          </Button>
        </>
      }
    >
      <Anchor component={Link} to="/zielgruppen" size="sm">
        Alle Zielgruppen
      </Anchor>
      {zielgruppe && <Herkunft zielgruppe={zielgruppe} filter={filter} onChoose={(next) => change(toBaum(next))} />}
      {!zielgruppe && <FrageInWorten onTake={uebernahme.take} />}
      <Box className={classes['editor'] ?? ''} mt="md">
        <GruppeBlock gruppe={baum} onChange={change} />
        <Ergebnis filter={asked} offen={offen} />
      </Box>
      <ConfirmDialog
        opened={uebernahme.wartet !== undefined}
        title="Filter ersetzen"
        text="Hier stehen schon Bedingungen, die noch nicht gespeichert sind. Die Frage ersetzt sie."
        confirm="Durch die Frage ersetzen"
        onConfirm={uebernahme.confirm}
        onClose={uebernahme.cancel}
      />
      <SpeichernDialog
        opened={saving !== undefined}
        vorher={{
          name: saving === 'neu' && zielgruppe ? `${zielgruppe.name} (eigene)`.slice(0, 120) : (zielgruppe?.name ?? ''),
          zweck: zielgruppe?.zweck ?? null,
          kachel: eigene ? zielgruppe.kachel : false
        }}
        onSave={(angaben) => {
          const alt = saving === 'aendern' && eigene ? { id: zielgruppe.id, version: zielgruppe.version } : undefined
          save.mutate({ ...(alt ?? { id: null, version: null }), ...angaben, filter })
        }}
        onClose={() => setSaving(undefined)}
      />
    </Page>
  )
}

interface HerkunftProps {
  zielgruppe: Zielgruppe
  filter: Filter
  onChoose: (filter: Filter) => void
}

/** What it is for, where it comes from, and the variants it can be asked in. */
function Herkunft({ zielgruppe: { zweck, quelle, varianten, filter: standard }, filter, onChoose }: HerkunftProps) {
  const fassungen = [{ name: '', label: 'Wie vorgesehen', filter: standard }, ...varianten]
  const same = (a: Filter, b: Filter) => JSON.stringify(a) === JSON.stringify(b)
  return (
    <Stack gap={4} mt={4}>
      {zweck && <Text size="sm">{zweck}</Text>}
      {quelle && (
        <Text size="xs" c="dimmed">
          Quelle: {quelle}
        </Text>
      )}
      {varianten.length > 0 && (
        <SegmentedControl
          aria-label="Fassung der Abfrage"
          style={{ alignSelf: 'flex-start' }}
          value={fassungen.find((eine) => same(eine.filter, filter))?.name ?? 'geaendert'}
          onChange={(name) => onChoose(fassungen.find((eine) => eine.name === name)?.filter ?? filter)}
          data={fassungen.map(({ name, label }) => ({ value: name, label }))}
        />
      )}
    </Stack>
  )
}

const titleOf = ({ id, version, name }: Zielgruppe) => (version === null ? `${id} · ${name}` : name)
