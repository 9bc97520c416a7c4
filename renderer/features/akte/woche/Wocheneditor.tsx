import { Group, SegmentedControl, Text } from '@mantine/core'
import type { Pinselstrich } from '@shared/domain/kombination/bemalen'
import { wochenbildOf } from '@shared/domain/kombination/wochenbild'
import { rasterOf } from '@shared/domain/kombination/wochenraster'
import { betreuungOf } from '@shared/domain/kombination/wochenzeit'
import { stueckLabels, wochentagText, zeitText } from '@shared/texts/woche'
import { useState } from 'react'
import { Wochengitter, Wochenlegende } from '../../../components/Wochengitter'
import { useAkte } from '../akteContext'
import { type Auswahl, useWochenauswahl, zelleId } from './useWochenauswahl'
import { useWochenstriche } from './useWochenstriche'
import css from './wocheneditor.module.css'

const SCHRITT = 30
const pinsel = [
  { value: 'FREI', label: 'verfügbar' },
  { value: 'GESPERRT', label: 'nicht verfügbar' },
  { value: 'WUNSCH', label: 'gewünscht' },
  { value: 'leer', label: 'radieren' }
] as const
type Pinsel = (typeof pinsel)[number]['value']

/** The week of a person, to be drawn on: choose a brush, draw over days and hours. Each stroke is saved and can be undone. */
export function Wocheneditor() {
  const { saetze, heute } = useAkte().akte
  const [farbe, setFarbe] = useState<Pinsel>('FREI')
  const { fenster, draw } = useWochenstriche()
  const bild = wochenbildOf(
    {
      ...{ wohnort: null, belegungen: [], fenster },
      kinder: saetze.kind
        .filter(({ betreuungsbedarf }) => betreuungsbedarf !== false)
        .map((kind) => betreuungOf(kind, heute))
    },
    [],
    () => undefined,
    heute
  )
  const raster = rasterOf([bild])
  const ganze = { ...bild, tage: [1, 2, 3, 4, 5, 6, 7] }
  const zeitOf = ({ von, bis }: { von: number; bis: number }) => ({
    von: raster.von + von * SCHRITT,
    bis: Math.min(raster.von + (bis + 1) * SCHRITT, 24 * 60 - 1)
  })
  const wahl = useWochenauswahl({
    zeilen: (raster.bis - raster.von) / SCHRITT,
    onPaint(auswahl, was) {
      const art: Pinselstrich['art'] = was === 'radieren' || farbe === 'leer' ? null : farbe
      draw({ ...zeitOf(auswahl), wochentage: auswahl.wochentage, art })
    }
  })
  const zeilen = Array.from({ length: (raster.bis - raster.von) / SCHRITT }, (_, zeile) => zeile)
  const standAt = (wochentag: number, zeile: number) => {
    const { von, bis } = zeitOf({ von: zeile, bis: zeile })
    const dort = bild.stuecke.filter((eines) => eines.wochentag === wochentag && eines.von < bis && eines.bis > von)
    return [...new Set(dort.map(({ art }) => stueckLabels[art]))].join(', ') || 'ohne Angabe'
  }

  return (
    <section aria-labelledby="woche-titel">
      <Group justify="space-between" mb="xs" gap="xs" style={{ isolation: 'isolate' }}>
        <h2 id="woche-titel" className={css.titel}>
          Woche
        </h2>
        <SegmentedControl
          size="xs"
          aria-label="Pinsel"
          value={farbe}
          onChange={(next) => setFarbe(next as Pinsel)}
          data={[...pinsel]}
        />
      </Group>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the cells inside take the keys and the mouse. */}
      <div
        className={css.flaeche}
        onKeyDown={wahl.onKeyDown}
        onPointerUp={wahl.onPointerUp}
        onPointerLeave={wahl.onPointerCancel}
      >
        <Wochengitter
          bild={ganze}
          raster={raster}
          titel="Woche: mit den Pfeiltasten gehen, mit Umschalt mehrere wählen, Leertaste trägt ein, Entf löscht"
          darueber={(wochentag) =>
            zeilen.map((zeile) => (
              // biome-ignore lint/a11y/useSemanticElements: the days stand side by side, the rows of a table do not.
              <div
                key={zeile}
                id={zelleId({ wochentag, zeile })}
                role="gridcell"
                className={css.zelle}
                tabIndex={wahl.fokus.wochentag === wochentag && wahl.fokus.zeile === zeile ? 0 : -1}
                aria-selected={isIn(wahl.auswahl, wochentag, zeile)}
                aria-label={`${wochentagText(wochentag)} ${zeitText(zeitOf({ von: zeile, bis: zeile }))}: ${standAt(wochentag, zeile)}`}
                style={{ top: `${(zeile / zeilen.length) * 100}%`, height: `${100 / zeilen.length}%` }}
                onFocus={() => wahl.onFocus({ wochentag, zeile })}
                onPointerDown={(event) => {
                  event.currentTarget.releasePointerCapture(event.pointerId)
                  wahl.onPointerDown({ wochentag, zeile })
                }}
                onPointerEnter={() => wahl.onPointerEnter({ wochentag, zeile })}
              />
            ))
          }
        />
      </div>
      <Group justify="space-between" mt={6} gap="xs">
        <Wochenlegende bilder={[bild]} />
        <Text size="xs" c="dimmed" aria-live="polite">
          {wahl.auswahl
            ? auswahlText(wahl.auswahl, zeitText(zeitOf(wahl.auswahl)))
            : 'Über die Zeiten ziehen oder mit Pfeiltasten, Umschalt und Leertaste eintragen. Jeder Strich ist gespeichert.'}
        </Text>
      </Group>
    </section>
  )
}

const isIn = (auswahl: Auswahl | undefined, wochentag: number, zeile: number): boolean =>
  !!auswahl?.wochentage.includes(wochentag) && zeile >= auswahl.von && zeile <= auswahl.bis

function auswahlText({ wochentage }: Auswahl, zeit: string): string {
  const [erster = 1, letzter = erster] = [wochentage[0], wochentage.at(-1)]
  return `${wochentagText(erster)}${letzter === erster ? '' : ` bis ${wochentagText(letzter)}`}, ${zeit}`
}
