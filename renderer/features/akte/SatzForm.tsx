import { Alert, Button, Group, Skeleton } from '@mantine/core'
import type { Befund } from '@shared/domain/befund'
import { checkSatz } from '@shared/domain/saetze/checkSatz'
import type { Satzart } from '@shared/domain/saetze/satzarten'
import { satzFelder } from '@shared/domain/saetze/satzFelder'
import { AppError } from '@shared/errors'
import { unlesbarText } from '@shared/texts/eingabe'
import { errorText } from '@shared/texts/errors'
import { satzartLabels, satzFeldLabels } from '@shared/texts/satzfelder'
import { type FormEvent, useState } from 'react'
import { sentenceOf } from '../../api/showError'
import { useEntwurf } from '../../api/useEntwurf'
import { FeldInput } from '../../components/FeldInput'
import { WochentageInput } from '../../components/WochentageInput'
import css from './akte.module.css'
import { useAkte } from './akteContext'
import { KonfliktDialog } from './KonfliktDialog'
import { eingabeFelder, eingabenOf, readEingaben } from './satzFelder'
import { withFolgen } from './satzFolgen'
import { DtzVorschlag } from './sprache/DtzVorschlag'
import { useSatzSpeichern } from './useSatzSpeichern'
import { WiederholungHinweis } from './WiederholungHinweis'

interface Props {
  art: Satzart
  /** The stored record; absent for a new one. */
  satz?: { id: string; version: number } | undefined
  /** What a new record begins with. */
  anfang?: object
  /** Name of the draft. */
  formular: string
  onClose: () => void
}

/** Adds or changes a record in place. What is typed survives lock and crash until it is saved or given up. */
export function SatzForm({ art, satz, anfang = {}, formular, onClose }: Props) {
  const { akte, codesOf } = useAkte()
  const { heute, fall } = akte
  const { draft, loading, keep, drop } = useEntwurf<Record<string, string>>(formular)
  const [error, setError] = useState<{ field: string | undefined; text: string }>()
  const [version] = useState(satz?.version)
  const stored = satz && version !== undefined ? { id: satz.id, version } : undefined
  const close = () => {
    drop()
    onClose()
  }
  const { save, remove, konflikt, saveMine, keepTheirs, saving } = useSatzSpeichern(
    { art, fall: fall.id, satz: stored },
    close
  )
  if (loading) return <Skeleton height={96} />

  const eingaben = draft ?? eingabenOf(art, satz ?? anfang)
  const { werte, unlesbar } = readEingaben(art, eingaben, heute)
  const befunde: Befund[] = checkSatz(art, werte as never, heute, satz as never)
  const labels: Record<string, string> = satzFeldLabels[art]

  async function submit(event: FormEvent) {
    event.preventDefault()
    const [erstes] = unlesbar
    if (erstes) return setError({ field: erstes, text: unlesbarText(fieldOf(art, erstes)) })
    try {
      await save(satz ? changed(werte, satz) : withoutNulls(werte))
    } catch (reason) {
      setError({ field: fieldIn(reason), text: sentenceOf(reason) })
    }
  }

  return (
    <form
      onSubmit={submit}
      aria-label={satz ? `${satzartLabels[art].eins} ändern` : `${satzartLabels[art].eins} anlegen`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <div className={css.formular}>
        {eingabeFelder(art).map(([name, feld], index) => (
          <div key={name} className={feld.art === 'langtext' ? css.breit : undefined}>
            {name === 'betreuungTage' ? (
              <WochentageInput
                label={labels[name] ?? name}
                description="ohne Angabe: Mo–Fr"
                value={eingaben[name] ?? ''}
                onChange={(tage) => keep({ ...eingaben, [name]: tage })}
              />
            ) : (
              <FeldInput
                feld={feld}
                label={labels[name] ?? name}
                value={eingaben[name] ?? ''}
                codes={feld.liste ? codesOf(feld.liste) : []}
                heute={heute}
                autoFocus={index === 0}
                error={error?.field === name ? error.text : textAt(befunde, name)}
                onChange={(eingabe) => {
                  setError(undefined)
                  keep(withFolgen(art, eingaben, name, eingabe))
                }}
              />
            )}
          </div>
        ))}
      </div>
      {art === 'teilnahme' && !satz && <WiederholungHinweis neu={werte as never} />}
      {art === 'sprachstand' && (
        <DtzVorschlag werte={werte} onTake={(niveau) => keep({ ...eingaben, niveauGesamt: niveau })} />
      )}
      {error && error.field === undefined && (
        <Alert color="red" mt="xs" role="alert">
          {error.text}
        </Alert>
      )}
      <Group mt="sm" gap="xs">
        <Button type="submit" loading={saving}>
          {satz ? 'Speichern' : `${satzartLabels[art].eins} anlegen`}
        </Button>
        <Button variant="default" onClick={close}>
          Verwerfen
        </Button>
        {stored && (
          <Button variant="subtle" color="red" onClick={remove} ml="auto">
            Entfernen
          </Button>
        )}
      </Group>
      <KonfliktDialog tabelle={art} felder={konflikt} onMine={() => void saveMine()} onTheirs={keepTheirs} />
    </form>
  )
}

const fieldOf = (art: Satzart, name: string) =>
  satzFelder[art][name as never] as (typeof satzFelder)['kontakt']['datum']

function textAt(befunde: readonly Befund[], name: string): string | undefined {
  const befund = befunde.find(({ field }) => field === name)
  return befund && errorText(befund.error)
}

/** The field a refusal speaks of. */
function fieldIn(reason: unknown): string | undefined {
  if (!(reason instanceof AppError)) return undefined
  const { details } = reason.data
  return 'feld' in details && typeof details.feld === 'string' ? details.feld : undefined
}

function changed(werte: Record<string, unknown>, satz: object): Record<string, never> {
  const stored = satz as Record<string, unknown>
  return Object.fromEntries(Object.entries(werte).filter(([name, wert]) => wert !== stored[name])) as never
}

function withoutNulls(werte: Record<string, unknown>): Record<string, never> {
  return Object.fromEntries(Object.entries(werte).filter(([, wert]) => wert !== null)) as never
}
