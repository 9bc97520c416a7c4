import { Select, SimpleGrid, Skeleton, Stack } from '@mantine/core'
import { type Durchfuehrung, type DurchfuehrungWerte, durchfuehrungFelder } from '@shared/domain/angebote/angebot'
import type { Feld } from '@shared/domain/feld'
import { angebotLabels } from '@shared/texts/angebotfelder'
import { useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { api } from '../../api/client'
import { useCodes } from '../../api/useCodes'
import { useEntwurf } from '../../api/useEntwurf'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { Dialog } from '../../components/Dialog'
import { FeldInput } from '../../components/FeldInput'
import { type Eingaben, eingabenOf } from './eingaben'
import { FormularFuss } from './FormularFuss'
import { useMaengel } from './useMaengel'
import { ZeitenEditor } from './ZeitenEditor'
import { termineOf, type Zeit, zeitenOf } from './zeiten'

interface Props {
  /** The stored run; absent for a new one. */
  durchfuehrung?: Durchfuehrung
  heute: string
  onClose: () => void
}

interface Formular {
  version: number | null
  traeger: string | null
  eingaben: Eingaben
  zeiten: Zeit[]
}

/** Adds or changes a run with its week. What is typed survives the lock. */
export function DurchfuehrungForm({ durchfuehrung, heute, onClose }: Props) {
  const { draft, loading, keep, drop } = useEntwurf<Formular>(`angebote/${durchfuehrung?.id ?? 'neu'}`)
  const queryClient = useQueryClient()
  const { maengel, setMaengel, read, onError } = useMaengel()
  const close = () => {
    drop()
    onClose()
  }
  const save = useWrite(api.angebote.save, { onSuccess: close, onError })
  const formular = draft ?? formularOf(durchfuehrung)
  const change = (teil: Partial<Formular>) => {
    setMaengel({ felder: {} })
    keep({ ...formular, ...teil })
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    const werte = read(durchfuehrungFelder, formular.eingaben, heute)
    const termine = termineOf(formular.zeiten, heute)
    const felder = {
      ...(!formular.traeger && { traeger: 'Bitte wählen Sie einen Träger.' }),
      ...(!termine && { zeiten: 'Bitte in jeder Zeile Tage und Uhrzeiten angeben, zum Beispiel 08:45 und 13:00.' })
    }
    if (Object.keys(felder).length > 0) setMaengel((bisher) => ({ felder: { ...bisher.felder, ...felder } }))
    if (!werte || !termine || !formular.traeger) return
    const stand =
      durchfuehrung && formular.version !== null ? { id: durchfuehrung.id, version: formular.version } : null
    save.mutate({ stand, traeger: formular.traeger, werte: werte as DurchfuehrungWerte, termine })
  }

  function reload() {
    drop()
    setMaengel({ felder: {} })
    void queryClient.invalidateQueries()
  }

  return (
    <Dialog
      opened
      title={durchfuehrung ? 'Durchführung bearbeiten' : 'Neue Durchführung'}
      size="56rem"
      closable={false}
      onClose={close}
    >
      {loading ? (
        <Skeleton height={320} />
      ) : (
        <form onSubmit={submit} noValidate>
          <Stack gap="sm">
            <Felder formular={formular} change={change} fehler={maengel.felder} heute={heute} />
            <ZeitenEditor
              zeiten={formular.zeiten}
              onChange={(zeiten) => change({ zeiten })}
              error={maengel.felder['zeiten']}
            />
            <FormularFuss
              maengel={maengel}
              saving={save.isPending}
              confirm={durchfuehrung ? 'Durchführung speichern' : 'Durchführung anlegen'}
              onCancel={close}
              onReload={reload}
            />
          </Stack>
        </form>
      )}
    </Dialog>
  )
}

interface FelderProps {
  formular: Formular
  change: (teil: Partial<Formular>) => void
  fehler: Readonly<Record<string, string>>
  heute: string
}

function Felder({ formular, change, fehler, heute }: FelderProps) {
  const { codesOf } = useCodes()
  const traeger = useRead(api.angebote.traeger, undefined).data ?? []
  const { eingaben } = formular
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }} spacing="sm" verticalSpacing="xs">
      <Select
        label={angebotLabels.traeger.name}
        required
        placeholder="Träger suchen"
        nothingFoundMessage="Kein Träger gefunden. Träger legen Sie unter „Angebote“, „Träger“ an."
        data={traeger.map(({ id, name }) => ({ value: id, label: name }))}
        value={formular.traeger}
        onChange={(id) => change({ traeger: id })}
        error={fehler['traeger']}
        allowDeselect={false}
        data-autofocus={!formular.traeger}
      />
      {Object.entries(durchfuehrungFelder as Record<string, Feld>).map(([name, feld]) => (
        <FeldInput
          key={name}
          feld={feld}
          label={angebotLabels.durchfuehrung[name as keyof DurchfuehrungWerte]}
          value={eingaben[name] ?? ''}
          codes={feld.liste ? codesOf(feld.liste) : []}
          heute={heute}
          error={fehler[name]}
          onChange={(eingabe) => change({ eingaben: { ...eingaben, [name]: eingabe } })}
        />
      ))}
    </SimpleGrid>
  )
}

function formularOf(durchfuehrung: Durchfuehrung | undefined): Formular {
  return {
    version: durchfuehrung?.version ?? null,
    traeger: durchfuehrung?.traeger ?? null,
    eingaben: eingabenOf(durchfuehrungFelder, durchfuehrung ?? {}),
    zeiten: zeitenOf(durchfuehrung?.termine ?? [])
  }
}
