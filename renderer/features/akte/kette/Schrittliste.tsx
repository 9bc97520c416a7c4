import { Box, Group, List, Text, Title } from '@mantine/core'
import type { Kette, Kettenschritt } from '@shared/contract/kette'
import {
  begruendungFehltText,
  grenzText,
  schrittName,
  schrittStandText,
  schrittZeitText,
  spurLabels,
  wechselText
} from '@shared/texts/kette'
import { IconInfoCircle } from '@tabler/icons-react'
import { useAkte } from '../akteContext'
import { SatzForm } from '../SatzForm'
import { formularOf } from './formular'
import { LueckenMarke } from './LueckenMarke'
import { Schrittknoepfe } from './Schrittknoepfe'
import css from './schrittliste.module.css'

/** The steps in order with everything as text, the gaps between them, and what can be done with each. */
export function Schrittliste({ kette }: { kette: Kette }) {
  return (
    <section aria-label="Schritte">
      <Title order={3} size="h4" mb={4}>
        Schritte
      </Title>
      <ol className={css.liste} aria-label="Schritte">
        {kette.schritte.map((schritt) => (
          <li key={schritt.key} id={`schritt-${schritt.key}`} className={css.schritt}>
            {kette.luecken
              .filter(({ nach }) => nach === schritt.key)
              .map((luecke) => (
                <div key={luecke.von} className={css.davor}>
                  <LueckenMarke luecke={luecke} />
                </div>
              ))}
            <Schritt schritt={schritt} kette={kette} />
            {kette.luecken
              .filter(({ von, nach }) => von === schritt.key && nach === null)
              .map((luecke) => (
                <div key={luecke.von} className={css.davor}>
                  <LueckenMarke luecke={luecke} />
                </div>
              ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Schritt({ schritt, kette }: { schritt: Kettenschritt; kette: Kette }) {
  const { akte, codeLabel, offen } = useAkte()
  const element = akte.saetze.kettenelement.find(({ id }) => id === schritt.kettenelement)
  const formular = element && formularOf(akte.fall.id, element.id)
  const wechsel = kette.wechsel.find(({ ab }) => ab === schritt.key)
  const teile = [
    spurLabels[schritt.spur],
    codeLabel('elementart', schritt.elementart),
    schrittStandText(schritt, codeLabel),
    schritt.traeger,
    schritt.kostentraeger && `Kostenträger: ${codeLabel('kostentraeger', schritt.kostentraeger)}`,
    schritt.niveauZiel && `Ziel ${codeLabel('niveau', schritt.niveauZiel)}`
  ]
  return (
    <Box className={css.inhalt} data-spur={schritt.spur}>
      <Group justify="space-between" gap="xs" wrap="wrap">
        <Text fw={600}>{schrittName(schritt, codeLabel)}</Text>
        <Text size="sm">{schrittZeitText(schritt)}</Text>
      </Group>
      <Text size="sm" c="dimmed">
        {teile.filter(Boolean).join(' · ')}
      </Text>
      {schritt.begruendung && <Text size="sm">Begründung: {schritt.begruendung}</Text>}
      {schritt.bemerkung && <Text size="sm">{schritt.bemerkung}</Text>}
      {(schritt.hinweise.length > 0 || wechsel || schritt.begruendungFehlt) && (
        <List size="sm" icon={<IconInfoCircle size={14} aria-hidden />} aria-label="Hinweise">
          {schritt.hinweise.map((hinweis) => (
            <List.Item key={hinweis.art}>
              {grenzText({ ...hinweis, zahl: hinweis.zahl ?? 0, tage: hinweis.tage ?? [] })} ({hinweis.paragraf})
            </List.Item>
          ))}
          {wechsel && <List.Item>{wechselText(wechsel, codeLabel)}</List.Item>}
          {schritt.begruendungFehlt && <List.Item>{begruendungFehltText}</List.Item>}
        </List>
      )}
      {element && formular && offen.has(formular) ? (
        <SatzForm art="kettenelement" satz={element} formular={formular} onClose={() => offen.close(formular)} />
      ) : (
        <Schrittknoepfe schritt={schritt} element={element} />
      )}
    </Box>
  )
}
