import { Anchor, Checkbox, Text, UnstyledButton } from '@mantine/core'
import type { KandidatAnsicht } from '@shared/contract/kombination'
import type { Element } from '@shared/domain/kombination/kandidat'
import { beginnText, kandidatTitel, type LaufWith, plaetzeText } from '@shared/texts/kandidat'
import { alternativeText, urteilText } from '@shared/texts/kombination'
import css from './kombination.module.css'
import { PasstZeichen } from './PasstZeichen'
import { Punktbalken } from './Punktbalken'

interface Props {
  id: string
  kandidat: KandidatAnsicht
  laufOf: LaufWith
  heute: string
  gewaehlt: boolean
  onChoose: (elemente: readonly Element[]) => void
  verglichen: boolean
  onVergleich: (dabei: boolean) => void
}

/** One candidate: what, when, how good; of what does not fit why, and the nearest thing that would. */
export function Kandidatenzeile({ id, kandidat, laufOf, heute, gewaehlt, onChoose, verglichen, onVergleich }: Props) {
  const { passt, urteile, alternativen, punkte } = kandidat
  const titel = kandidatTitel(kandidat, laufOf)
  const grund = urteile.find(({ schwere }) => schwere === (passt === 'nein' ? 'verletzt' : 'auflage'))
  const naechste = passt === 'nein' ? alternativen.find(({ elemente }) => elemente.length > 0) : undefined
  return (
    <li className={css.zeile} data-gewaehlt={gewaehlt || undefined}>
      <Checkbox
        size="xs"
        mt={4}
        checked={verglichen}
        aria-label={`Vergleichen: ${titel}`}
        onChange={({ currentTarget }) => onVergleich(currentTarget.checked)}
      />
      <div className={css.worte}>
        <UnstyledButton
          id={id}
          className={css.knopf}
          aria-current={gewaehlt || undefined}
          onClick={() => onChoose(kandidat.elemente)}
        >
          <PasstZeichen passt={passt} />
          <span className={css.name}>{titel}</span>
        </UnstyledButton>
        <Text size="xs" c="dimmed">
          {beginnText(kandidat)} · {plaetzeText(kandidat, laufOf, heute)}
        </Text>
        {grund && <Text size="xs">{urteilText(grund)}</Text>}
        {naechste && (
          <Anchor component="button" size="xs" onClick={() => onChoose(naechste.elemente)}>
            Stattdessen {alternativeText(naechste)}: {kandidatTitel({ ...naechste, art: kandidat.art }, laufOf)},{' '}
            {beginnText(naechste)}
          </Anchor>
        )}
      </div>
      <Punktbalken punkte={punkte} teile={kandidat.teile} />
    </li>
  )
}
