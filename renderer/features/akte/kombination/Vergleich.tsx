import { Button, Group, Text, Title } from '@mantine/core'
import type { KandidatAnsicht } from '@shared/contract/kombination'
import { kandidatKey } from '@shared/domain/kombination/kandidatenwahl'
import { rasterOf } from '@shared/domain/kombination/wochenraster'
import { beginnText, kandidatTitel, type LaufWith, plaetzeText, wochensummeText } from '@shared/texts/kandidat'
import { passtLabels } from '@shared/texts/kombination'
import { IconArrowLeft } from '@tabler/icons-react'
import { Wochengitter, Wochenlegende } from '../../../components/Wochengitter'
import css from './kombination.module.css'
import { PasstZeichen } from './PasstZeichen'
import { Punktteile } from './Punktbalken'
import { Urteile } from './Urteile'
import { VorschlagKnopf } from './VorschlagKnopf'
import { WochenplanKnopf } from './WochenplanKnopf'

interface Props {
  kandidaten: readonly KandidatAnsicht[]
  laufOf: LaufWith
  heute: string
  onClose: () => void
}

/** Two or three candidates side by side: weeks of the same hours, points, and what is said of each. */
export function Vergleich({ kandidaten, laufOf, heute, onClose }: Props) {
  const bilder = kandidaten.map(({ woche }) => woche)
  const raster = rasterOf(bilder)
  return (
    <>
      <Group justify="space-between" mb="xs">
        <Button
          size="xs"
          variant="default"
          data-autofocus
          leftSection={<IconArrowLeft size={14} aria-hidden />}
          onClick={onClose}
        >
          Zur Liste
        </Button>
        <Wochenlegende bilder={bilder} />
      </Group>
      <div className={css.vergleich}>
        {kandidaten.map((kandidat) => {
          const titel = kandidatTitel(kandidat, laufOf)
          return (
            <section key={kandidatKey(kandidat)} aria-label={titel}>
              <div className={css.vergleichskopf}>
                <Title order={3} size="h3">
                  {titel}
                </Title>
                <Text size="sm">
                  <PasstZeichen passt={kandidat.passt} /> <b>{passtLabels[kandidat.passt]}</b>,{' '}
                  {Math.round(kandidat.punkte)} Punkte
                </Text>
                <Text size="xs" c="dimmed">
                  {beginnText(kandidat)} · {plaetzeText(kandidat, laufOf, heute)}
                </Text>
                <Text size="xs">{wochensummeText(kandidat.woche)}</Text>
              </div>
              <Wochengitter bild={kandidat.woche} titel={`Woche mit ${titel}`} raster={raster} />
              <Punktteile teile={kandidat.teile} />
              <Urteile urteile={kandidat.urteile} />
              <Group gap="xs" mt="xs">
                <VorschlagKnopf kandidat={kandidat} titel={titel} />
                <WochenplanKnopf elemente={kandidat.elemente} titel={titel} />
              </Group>
            </section>
          )
        })}
      </div>
    </>
  )
}
