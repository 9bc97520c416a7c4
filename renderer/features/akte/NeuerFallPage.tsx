import { Button, Group, Stack } from '@mantine/core'
import type { Befund } from '@shared/domain/befund'
import { checkFall } from '@shared/domain/faelle/checkFall'
import { type FallFeld, type FallWerte, fallFelder } from '@shared/domain/faelle/felder'
import type { Feld } from '@shared/domain/feld'
import { readEingabe, unlesbarText } from '@shared/texts/eingabe'
import { errorText } from '@shared/texts/errors'
import { fallFeldLabels } from '@shared/texts/felder'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { api } from '../../api/client'
import { sentenceOf } from '../../api/showError'
import { useCodes } from '../../api/useCodes'
import { useEntwurf } from '../../api/useEntwurf'
import { useWrite } from '../../api/useWrite'
import { FeldInput } from '../../components/FeldInput'
import { Page } from '../../components/Page'
import { RefusalAlert } from '../../components/RefusalAlert'

/** What is asked at once; everything else follows in the Fallakte. */
const felder = [
  'nachname',
  'vorname',
  'geburtsdatum',
  'geschlecht',
  'kundennummer',
  'bgNummer',
  'ort',
  'team'
] as const satisfies readonly FallFeld[]

const anfang: Partial<Record<FallFeld, string>> = { fallStatus: 'AKTIV' }

/** Adds a person by hand at `/faelle/neu`. */
export function NeuerFallPage() {
  const navigate = useNavigate()
  const { codesOf } = useCodes()
  const { draft, loading, keep, drop } = useEntwurf<Partial<Record<FallFeld, string>>>('akte/neu')
  const [error, setError] = useState<string>()
  const create = useWrite(api.akte.create, { onError: (reason) => setError(sentenceOf(reason)) })
  if (loading) return null

  // The window asks nobody for today: the machine's own calendar is good enough to read „heute“.
  const heute = new Intl.DateTimeFormat('sv-SE').format(new Date())
  const eingaben = { ...anfang, ...draft }
  const { werte, unlesbar } = read(eingaben, heute)
  const befunde = checkFall(werte, heute)
  const leer = !werte.nachname && !werte.kundennummer

  function submit(event: FormEvent) {
    event.preventDefault()
    if (unlesbar.length > 0 || leer) return
    create.mutate(
      { werte },
      {
        onSuccess: ({ id }) => {
          drop()
          void navigate(`/faelle/${id}`, { replace: true })
        }
      }
    )
  }

  return (
    <Page title="Neuer Fall">
      <form onSubmit={submit}>
        <Stack gap="xs" maw="26rem">
          {felder.map((name, index) => {
            const feld: Feld = fallFelder[name]
            return (
              <FeldInput
                key={name}
                feld={feld}
                label={fallFeldLabels[name]}
                value={eingaben[name] ?? ''}
                codes={feld.liste ? codesOf(feld.liste) : []}
                heute={heute}
                autoFocus={index === 0}
                error={unlesbar.includes(name) ? unlesbarText(feld) : textAt(befunde, name)}
                onChange={(eingabe) => {
                  setError(undefined)
                  keep({ ...draft, [name]: eingabe })
                }}
              />
            )
          })}
          <RefusalAlert refusal={error} />
          <Group gap="xs" mt="xs">
            <Button type="submit" loading={create.isPending} disabled={leer}>
              Fall anlegen
            </Button>
            <Button
              variant="default"
              onClick={() => {
                drop()
                void navigate('/faelle')
              }}
            >
              Verwerfen
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  )
}

function read(eingaben: Partial<Record<FallFeld, string>>, heute: string) {
  const werte: Record<string, unknown> = {}
  const unlesbar: string[] = []
  for (const [name, text] of Object.entries(eingaben) as [FallFeld, string][]) {
    const wert = readEingabe(fallFelder[name], text, heute)
    if (wert === undefined) unlesbar.push(name)
    else if (wert !== null) werte[name] = wert
  }
  return { werte: werte as Partial<FallWerte>, unlesbar }
}

function textAt(befunde: readonly Befund[], name: string): string | undefined {
  const befund = befunde.find(({ field }) => field === name)
  return befund && errorText(befund.error)
}
