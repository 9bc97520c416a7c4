import { Button, Group, Kbd, Paper, Text } from '@mantine/core'
import type { VorschauZeile } from '@shared/contract/vorschau'
import { gesuchterOf } from '@shared/domain/austausch/bestand'
import type { Personenwahl } from '@shared/domain/austausch/plan'
import { grundText } from '@shared/texts/uebernahme'
import type { KeyboardEvent } from 'react'
import { PersonenVergleich, Uebereinstimmung } from '../../components/PersonenVergleich'
import { AnderePerson } from './AnderePerson'

interface Props {
  zeile: VorschauZeile
  onChoose: (wahl: Personenwahl) => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** A row with everybody it may mean beside it: this person, a new one, leave out. */
export function UnklareZeile({ zeile, onChoose, onKeyDown }: Props) {
  const { row, name, genannt, gruende, kandidaten } = zeile
  const versteckt = gruende.some(({ code }) => code === 'ausgeblendet')
  const wer = name || 'ohne Namen'
  const inDerListe = {
    ...{ key: 'liste', titel: 'in der Liste', werte: gesuchterOf(genannt), abweichend: [] },
    wahl: (
      <Group gap="xs">
        {versteckt ? (
          <Wahl label="Gehört zur Liste" taste="N" wer={wer} onClick={() => onChoose({ art: 'nehmen' })} />
        ) : (
          <Wahl label="Neue Person" taste="N" wer={wer} onClick={() => onChoose({ art: 'neu' })} />
        )}
        <Wahl label="Auslassen" taste="A" wer={wer} onClick={() => onChoose({ art: 'auslassen' })} />
        {!versteckt && <AnderePerson wer={wer} onChoose={(fall) => onChoose({ art: 'fall', fall })} />}
      </Group>
    )
  }
  const imBestand = kandidaten.map(({ fall, score, indizien, abweichend, ...werte }, stelle) => ({
    ...{ key: fall, werte, abweichend },
    titel: (
      <>
        <Text size="sm" fw={600}>
          im Bestand
        </Text>
        <Uebereinstimmung score={score} indizien={indizien} />
      </>
    ),
    wahl: (
      <Wahl label="Diese Person" taste={String(stelle + 1)} wer={wer} onClick={() => onChoose({ art: 'fall', fall })} />
    )
  }))
  return (
    <Paper
      withBorder
      p="sm"
      component="section"
      aria-label={`Zeile ${row}: ${wer}`}
      data-row={row}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <Text size="sm">
        <strong>
          Zeile {row}: {wer}
        </strong>{' '}
        {gruende.map(grundText).join(' ')}
      </Text>
      <PersonenVergleich spalten={[inDerListe, ...imBestand]} label={`Zeile ${row} und wer gemeint sein kann`} />
    </Paper>
  )
}

function Wahl({ label, taste, wer, onClick }: { label: string; taste: string; wer: string; onClick: () => void }) {
  return (
    <Button
      size="compact-sm"
      variant="default"
      onClick={onClick}
      aria-keyshortcuts={taste}
      rightSection={<Kbd size="xs">{taste}</Kbd>}
    >
      {label}
      <span className="visuallyHidden"> ({wer})</span>
    </Button>
  )
}
