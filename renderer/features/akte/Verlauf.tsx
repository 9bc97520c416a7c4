import { Badge, Button, Group, Skeleton, Stack, Text } from '@mantine/core'
import type { Verlaufseintrag, Verlaufsvorgang } from '@shared/domain/faelle/verlauf'
import { feldOf, herkunftText, wertText, worumText } from '@shared/texts/akte'
import { formatZeitpunkt } from '@shared/texts/format'
import { useState } from 'react'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { ReadState } from '../../components/ReadState'
import { WirdZu } from '../../components/WirdZu'
import css from './akte.module.css'
import { useAkte } from './akteContext'

const PAGE = 30

/** Who changed what, when, from what to what, and where it came from. */
export function Verlauf() {
  const [pages, setPages] = useState(1)
  return (
    <Stack gap="md">
      {Array.from({ length: pages }, (_, page) => (
        <Seite
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
          key={page}
          offset={page * PAGE}
          onMore={page === pages - 1 ? () => setPages(pages + 1) : undefined}
        />
      ))}
    </Stack>
  )
}

function Seite({ offset, onMore }: { offset: number; onMore: (() => void) | undefined }) {
  const { fall } = useAkte().akte
  const read = useRead(api.akte.verlauf, { id: fall.id, offset }, { keepPrevious: true })
  if (read.isPending) return <Skeleton height={160} />
  return (
    <ReadState read={read}>
      {({ vorgaenge, weitere }) => (
        <>
          {vorgaenge.map((vorgang) => (
            <Vorgang key={vorgang.vorgang} vorgang={vorgang} />
          ))}
          {weitere && onMore && (
            <Button variant="default" onClick={onMore} style={{ alignSelf: 'start' }}>
              Frühere anzeigen
            </Button>
          )}
        </>
      )}
    </ReadState>
  )
}

function Vorgang({ vorgang }: { vorgang: Verlaufsvorgang }) {
  const { zeit, person, zurueckgenommen, eintraege } = vorgang
  return (
    <section className={css.vorgang}>
      <Group gap="xs">
        <Text size="sm" fw={600}>
          {formatZeitpunkt(zeit)}
        </Text>
        <Text size="sm">
          {person ?? 'Person nicht mehr eingetragen'}, {herkunftText(vorgang)}
        </Text>
        {zurueckgenommen && (
          <Badge variant="outline" color="gray" tt="none">
            wurde zurückgenommen
          </Badge>
        )}
      </Group>
      <ul className={css.aenderungen}>
        {eintraege.map((eintrag, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the history never changes its order
          <li key={index}>
            <Eintrag eintrag={eintrag} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Eintrag({ eintrag }: { eintrag: Verlaufseintrag }) {
  const { akte, codeLabel } = useAkte()
  const { tabelle, satz, art, feld, von, nach } = eintrag
  const eigen = tabelle !== 'fall' || satz === akte.fall.id
  const was = eigen ? worumText(eintrag) : `Zusammengeführter Fall: ${worumText(eintrag)}`
  // A record that went from one case to another: ids say nothing to people.
  if (feld === 'fall') return <Text size="sm">{was}</Text>
  if (art === 'FELD' && feld) {
    return (
      <Text size="sm">
        {was}: <del>{wertText(tabelle, feld, von, codeLabel)}</del>
        <WirdZu />
        <ins>{wertText(tabelle, feld, nach, codeLabel)}</ins>
      </Text>
    )
  }
  const da = tabelle === 'fall' ? undefined : akte.saetze[tabelle].find(({ id }) => id === satz)
  const felder = Object.entries(eintrag.zeile ?? da ?? {}).filter(
    ([name]) => feldOf(tabelle, name) && name !== 'durchfuehrung'
  )
  const werte = felder.filter(([, wert]) => wert !== null)
  const inhalt = werte.map(([name, wert]) => wertText(tabelle, name, wert, codeLabel)).join(', ')
  return <Text size="sm">{inhalt ? `${was}: ${inhalt}` : was}</Text>
}
