import { Button, Group, Text } from '@mantine/core'
import type { KandidatAnsicht } from '@shared/contract/kombination'
import type { Element } from '@shared/domain/kombination/kandidat'
import { kandidatKey } from '@shared/domain/kombination/kandidatenwahl'
import type { LaufWith } from '@shared/texts/kandidat'
import { passtLabels } from '@shared/texts/kombination'
import { type KeyboardEvent, useState } from 'react'
import { Kandidatenzeile } from './Kandidatenzeile'
import css from './kombination.module.css'

interface Props {
  kandidaten: readonly KandidatAnsicht[]
  laufOf: LaufWith
  heute: string
  gewaehlt: string | undefined
  onChoose: (elemente: readonly Element[]) => void
  verglichen: readonly string[]
  onVergleich: (key: string, dabei: boolean) => void
  onVergleichen: () => void
}

const SCHUB = 30

/** The candidates by how well they fit; ↑ and ↓ go through them. */
export function Kandidatenliste({ kandidaten, gewaehlt, onChoose, verglichen, onVergleich, ...props }: Props) {
  const [anzahl, setAnzahl] = useState(SCHUB)
  const { laufOf, heute, onVergleichen } = props
  const gezeigt = kandidaten.slice(0, anzahl)

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const schritt = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (schritt === 0) return
    event.preventDefault()
    const stelle = gezeigt.findIndex((einer) => kandidatKey(einer) === gewaehlt) + schritt
    const ziel = gezeigt[Math.min(gezeigt.length - 1, Math.max(0, stelle))]
    if (!ziel) return
    onChoose(ziel.elemente)
    document.getElementById(zeilenId(kandidatKey(ziel)))?.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside take the keys.
    <div className={css.liste} onKeyDown={onKeyDown}>
      {(['ja', 'auflage', 'nein'] as const).map((passt) => {
        const gruppe = gezeigt.filter((einer) => einer.passt === passt)
        if (gruppe.length === 0) return null
        const alle = kandidaten.filter((einer) => einer.passt === passt).length
        return (
          <section key={passt} aria-label={passtLabels[passt]}>
            <Text size="sm" fw={600} className={css.gruppe}>
              {passtLabels[passt]} ({alle})
            </Text>
            <ul>
              {gruppe.map((kandidat) => {
                const key = kandidatKey(kandidat)
                return (
                  <Kandidatenzeile
                    key={key}
                    id={zeilenId(key)}
                    kandidat={kandidat}
                    laufOf={laufOf}
                    heute={heute}
                    gewaehlt={key === gewaehlt}
                    onChoose={onChoose}
                    verglichen={verglichen.includes(key)}
                    onVergleich={(dabei) => onVergleich(key, dabei)}
                  />
                )
              })}
            </ul>
          </section>
        )
      })}
      <Group className={css.unten} justify="space-between">
        {kandidaten.length > anzahl ? (
          <Button size="xs" variant="subtle" onClick={() => setAnzahl(anzahl + SCHUB)}>
            Weitere zeigen
          </Button>
        ) : (
          <span />
        )}
        <Button size="xs" variant="default" disabled={verglichen.length < 2} onClick={onVergleichen}>
          {verglichen.length < 2 ? 'Zum Vergleichen zwei ankreuzen' : `${verglichen.length} vergleichen`}
        </Button>
      </Group>
    </div>
  )
}

const zeilenId = (key: string) => `kandidat-${key.replaceAll(/[^a-z0-9-]/g, '_')}`
