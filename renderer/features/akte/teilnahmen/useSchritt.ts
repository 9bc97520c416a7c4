import { notifications } from '@mantine/notifications'
import type { Wert } from '@shared/domain/feld'
import type { Satzart, Teilnahme } from '@shared/domain/saetze/satzarten'
import { satzFelder } from '@shared/domain/saetze/satzFelder'
import type { Schritt } from '@shared/domain/teilnahme/schritte'
import { verbleibNach } from '@shared/domain/teilnahme/verbleib'
import { AppError } from '@shared/errors'
import { readEingabe, unlesbarText } from '@shared/texts/eingabe'
import { useState } from 'react'
import { api } from '../../../api/client'
import { sentenceOf } from '../../../api/showError'
import { useWrite } from '../../../api/useWrite'
import { useAkte } from '../akteContext'

interface Eingaben {
  eingaben: Readonly<Record<string, string>>
  /** The answer to the last question. */
  gewaehlt: string | null
  ergebnis: Readonly<Record<string, string>>
  integration: Readonly<Record<string, string>> | null
}

/** Reads what was entered for a step and saves it as one Vorgang. */
export function useSchritt({
  teilnahme,
  schritt,
  onSaved
}: {
  teilnahme: Teilnahme
  schritt: Schritt
  onSaved: () => void
}) {
  const { heute } = useAkte().akte
  const [fehler, setFehler] = useState<{ feld: string | undefined; text: string }>()
  const advance = useWrite(api.teilnahmen.advance, {
    onError: (error) => setFehler({ feld: feldIn(error), text: sentenceOf(error) }),
    onSuccess: () => {
      notifications.show({ message: 'Gespeichert. Mit Strg+Z nehmen Sie es zurück.' })
      onSaved()
    }
  })

  async function submit({ eingaben, gewaehlt, ergebnis, integration }: Eingaben): Promise<void> {
    setFehler(undefined)
    const gelesen = readWerte('teilnahme', eingaben, heute)
    const stand = readWerte('sprachstand', ergebnis, heute)
    const arbeit = readWerte('integration', integration ?? {}, heute)
    const unlesbar = gelesen.unlesbar ?? stand.unlesbar ?? arbeit.unlesbar
    if (unlesbar) return setFehler(unlesbar)
    const werte: Record<string, Wert> = { ...gelesen.werte, status: schritt.status }
    if (schritt.wahl && gewaehlt) werte[schritt.wahl] = gewaehlt
    if (schritt.wahl === 'austrittsgrund' && !werte['verbleib']) werte['verbleib'] = verbleibNach(gewaehlt)
    const tag = werte['austrittIst'] ?? werte['eintrittIst'] ?? werte['statusSeit'] ?? heute
    advance.mutate({
      ...{ id: teilnahme.id, version: teilnahme.version },
      werte: { ...werte, statusSeit: tag } as never,
      sprachstand: hasAny(stand.werte) ? { ...stand.werte, ...standArt(stand.werte), datum: tag as string } : null,
      integration: integration ? arbeit.werte : null
    })
  }

  return {
    submit,
    saving: advance.isPending,
    refusal: fehler?.feld === undefined ? fehler?.text : undefined,
    feldFehler: (feld: string) => (fehler?.feld === feld ? fehler.text : undefined)
  }
}

/** With an examination it is a certificate, without one what the provider says. */
const standArt = ({ pruefung }: Record<string, Wert>) => ({ art: pruefung ? 'ZERTIFIKAT' : 'TRAEGEREINSCHAETZUNG' })

const hasAny = (werte: Record<string, Wert>) => Object.values(werte).some((wert) => wert !== null)

function readWerte(art: Satzart, eingaben: Readonly<Record<string, string>>, heute: string) {
  const werte: Record<string, Wert> = {}
  let unlesbar: { feld: string; text: string } | undefined
  for (const [name, text] of Object.entries(eingaben)) {
    const feld = satzFelder[art][name as never] as (typeof satzFelder)['kontakt']['datum']
    const wert = readEingabe(feld, text, heute)
    if (wert === undefined) unlesbar ??= { feld: name, text: unlesbarText(feld) }
    else werte[name] = wert
  }
  return { werte, unlesbar }
}

function feldIn(error: unknown): string | undefined {
  if (!(error instanceof AppError)) return undefined
  const { details } = error.data
  return 'feld' in details && typeof details.feld === 'string' ? details.feld : undefined
}
