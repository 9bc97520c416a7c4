import { Anchor, Group, Text, Title } from '@mantine/core'
import type { KandidatAnsicht } from '@shared/contract/kombination'
import type { Element } from '@shared/domain/kombination/kandidat'
import { beginnText, kandidatTitel, type LaufWith, plaetzeText, wochensummeText } from '@shared/texts/kandidat'
import { passtLabels } from '@shared/texts/kombination'
import { lernortText } from '@shared/texts/woche'
import { Link } from 'react-router'
import { Wochengitter, Wochenlegende } from '../../../components/Wochengitter'
import { Alternativen } from './Alternativen'
import css from './kombination.module.css'
import { PasstZeichen } from './PasstZeichen'
import { Punktteile } from './Punktbalken'
import { Urteile } from './Urteile'
import { VorschlagKnopf } from './VorschlagKnopf'
import { WochenplanKnopf } from './WochenplanKnopf'

interface Props {
  kandidat: KandidatAnsicht
  laufOf: LaufWith
  heute: string
  onChoose: (elemente: readonly Element[]) => void
}

/** A candidate in full: the week as a picture, what is said of it, the points, and the way into the chain. */
export function Detail({ kandidat, laufOf, heute, onChoose }: Props) {
  const { elemente, passt, woche, teile, punkte } = kandidat
  const titel = kandidatTitel(kandidat, laufOf)
  return (
    <section className={css.detail} aria-label={titel}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Title order={3} size="h3">
            {titel}
          </Title>
          <Text size="sm">
            <PasstZeichen passt={passt} /> <b>{passtLabels[passt]}</b> · {beginnText(kandidat)} ·{' '}
            {plaetzeText(kandidat, laufOf, heute)}
          </Text>
        </div>
        <Group gap="xs" wrap="nowrap">
          <WochenplanKnopf elemente={elemente} titel={titel} />
          <VorschlagKnopf kandidat={kandidat} titel={titel} />
        </Group>
      </Group>
      <Urteile urteile={kandidat.urteile} />
      <Alternativen kandidat={kandidat} laufOf={laufOf} onChoose={onChoose} />
      <Wochengitter bild={woche} titel={`Woche mit ${titel}`} />
      <Group justify="space-between" gap="xs" my="xs">
        <Wochenlegende bilder={[woche]} />
        <Text size="xs">{wochensummeText(woche)}</Text>
      </Group>
      {woche.unbekannt.length > 0 && (
        <Text size="sm" mb="xs">
          Wege ohne Angabe: {woche.unbekannt.map((weg) => weg.map(lernortText).join(' – ')).join(', ')}.
        </Text>
      )}
      <Text fw={600} size="sm">
        {Math.round(punkte)} von 100 Punkten
      </Text>
      <Punktteile teile={teile} />
      <Group gap="md" mt="xs">
        {elemente.map(({ lauf }) => (
          <Anchor key={lauf} component={Link} to={`/angebote/${lauf}`} size="sm">
            Zum Angebot: {laufOf(lauf)?.titel}
          </Anchor>
        ))}
      </Group>
    </section>
  )
}
