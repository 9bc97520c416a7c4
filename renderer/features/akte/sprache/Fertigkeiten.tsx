import { Text } from '@mantine/core'
import { niveauRang } from '@shared/domain/saetze/aktuellesNiveau'
import type { Sprachstand } from '@shared/domain/saetze/satzarten'
import { formatTag } from '@shared/texts/format'
import { useAkte } from '../akteContext'
import css from './sprache.module.css'

const fertigkeiten = [
  ['niveauHoeren', 'Hören'],
  ['niveauLesen', 'Lesen'],
  ['niveauSchreiben', 'Schreiben'],
  ['niveauSprechen', 'Sprechen']
] as const

const HOECHSTER_RANG = 60

/** The four skills by the newest record that tells them, each as a small bar and in words. */
export function Fertigkeiten({ eintraege }: { eintraege: readonly Sprachstand[] }) {
  const { codeLabel } = useAkte()
  const satz = eintraege
    .filter((eintrag) => fertigkeiten.some(([feld]) => eintrag[feld] !== null))
    .toSorted((a, b) => (b.datum ?? '').localeCompare(a.datum ?? ''))[0]
  if (!satz) {
    return (
      <Text size="sm" c="dimmed">
        Zu Hören, Lesen, Schreiben und Sprechen ist nichts eingetragen.
      </Text>
    )
  }
  return (
    <div>
      <Text size="xs" c="dimmed">
        Fertigkeiten{satz.datum && `, ${formatTag(satz.datum)}`}, {codeLabel('sprachstandArt', satz.art)}
      </Text>
      <ul className={css.fertigkeiten}>
        {fertigkeiten.map(([feld, label]) => {
          const rang = niveauRang(satz[feld])
          return (
            <li key={feld}>
              <Text span size="sm">
                {label}
              </Text>
              <span className={css.balken} aria-hidden>
                {rang !== null && <span style={{ width: `${(rang / HOECHSTER_RANG) * 100}%` }} />}
              </span>
              <Text span size="sm" fw={600}>
                {satz[feld] ? codeLabel('niveau', satz[feld]) : '–'}
              </Text>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
