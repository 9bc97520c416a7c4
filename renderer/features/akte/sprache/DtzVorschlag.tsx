import { Button, Text } from '@mantine/core'
import type { Wert } from '@shared/domain/feld'
import { dtzVorschlag } from '@shared/domain/sprache/dtz'
import { dtzText } from '@shared/texts/sprache'
import css from './sprache.module.css'

interface Props {
  /** What the form holds. */
  werte: Readonly<Record<string, Wert>>
  onTake: (niveau: string) => void
}

/** Which level the points of a DTZ speak for; one click enters it. */
export function DtzVorschlag({ werte, onTake }: Props) {
  const punkte = (feld: string) => {
    const wert = werte[feld]
    return typeof wert === 'number' ? wert : null
  }
  const vorschlag = dtzVorschlag({
    punkteHoerenLesen: punkte('punkteHoerenLesen'),
    punkteSchreiben: punkte('punkteSchreiben'),
    punkteSprechen: punkte('punkteSprechen')
  })
  const niveau = vorschlag?.gesamt
  const takes = niveau && niveau !== 'UNTER_A2' && werte['niveauGesamt'] !== niveau
  return (
    <div className={css.vorschlag} aria-live="polite">
      {vorschlag && (
        <Text span size="sm">
          {dtzText(vorschlag)}
        </Text>
      )}
      {takes && (
        <Button variant="default" size="compact-sm" onClick={() => onTake(niveau)}>
          {niveau} übernehmen
        </Button>
      )}
    </div>
  )
}
