import { Skeleton, Stack } from '@mantine/core'
import { type Durchfuehrung, type DurchfuehrungWerte, durchfuehrungFelder } from '@shared/domain/angebote/angebot'
import { angebotsgruppen } from '@shared/domain/angebote/gruppen'
import { useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { api } from '../../api/client'
import { useEntwurf } from '../../api/useEntwurf'
import { useWrite } from '../../api/useWrite'
import { Dialog } from '../../components/Dialog'
import { type Eingaben, eingabenOf } from './eingaben'
import { Feldraster } from './Feldraster'
import { FormularFuss } from './FormularFuss'
import { TraegerWahl } from './TraegerWahl'
import { useMaengel } from './useMaengel'
import { WeitereAngaben } from './WeitereAngaben'
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
    const offen = {
      ...(!formular.traeger && { traeger: 'Bitte wählen Sie einen Träger.' }),
      ...(!termine && {
        zeiten:
          'Bitte in jeder Zeile Wochentage und Uhrzeiten angeben, zum Beispiel 08:45 und 13:00, und ein Datum wie 18.12.2026.'
      })
    }
    if (Object.keys(offen).length > 0) setMaengel((bisher) => ({ felder: { ...bisher.felder, ...offen } }))
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

  const felder = {
    traeger: formular.traeger,
    eingaben: formular.eingaben,
    fehler: maengel.felder,
    heute,
    onChange: (name: string, eingabe: string) => change({ eingaben: { ...formular.eingaben, [name]: eingabe } })
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
            <TraegerWahl
              traeger={formular.traeger}
              error={maengel.felder['traeger']}
              onChange={(traeger) => change({ traeger })}
            />
            <Feldraster {...felder} namen={angebotsgruppen.wesentlich} />
            <ZeitenEditor
              zeiten={formular.zeiten}
              heute={heute}
              onChange={(zeiten) => change({ zeiten })}
              error={maengel.felder['zeiten']}
            />
            <WeitereAngaben {...felder} />
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

function formularOf(durchfuehrung: Durchfuehrung | undefined): Formular {
  return {
    version: durchfuehrung?.version ?? null,
    traeger: durchfuehrung?.traeger ?? null,
    eingaben: eingabenOf(durchfuehrungFelder, durchfuehrung ?? {}),
    zeiten: zeitenOf(durchfuehrung?.termine ?? [])
  }
}
