import { Button, Group, Paper, Select, Stack, Text, Title } from '@mantine/core'
import type { OffeneListe } from '@shared/contract/austausch'
import { formatAnzahl } from '@shared/texts/format'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'

type Frage = NonNullable<OffeneListe['traegerfragen']>[number]

/** Providers the store does not know under the name of the list: each is placed once, for all its rows. */
export function Traegerfragen({ liste: { id, traegerfragen = [] } }: { liste: OffeneListe }) {
  if (traegerfragen.length === 0) return null
  return (
    <Paper withBorder p="sm" component="section" aria-labelledby="traegerfragen">
      <Title order={2} size="h4" id="traegerfragen" mb="xs">
        Welche Träger sind gemeint?
      </Title>
      <Stack gap="xs">
        {traegerfragen.map((frage) => (
          <Traegerfrage key={frage.schluessel} liste={id} frage={frage} />
        ))}
      </Stack>
    </Paper>
  )
}

function Traegerfrage({ liste, frage }: { liste: string; frage: Frage }) {
  const { schluessel, name, zeilen, kandidaten, wahl } = frage
  const traeger = useRead(api.angebote.traeger, undefined).data ?? []
  const decide = useWrite(api.austausch.decide)
  const choose = (next: Frage['wahl']) =>
    decide.mutate({ id: liste, entscheidungen: [{ art: 'traeger', schluessel, wahl: next }] })
  const gemeint = name === '' ? 'Zeilen ohne Träger' : `„${name}“`
  const aehnliche = new Set(kandidaten.map((kandidat) => kandidat.id))
  const option = ({ id, name, ort }: { id: string; name: string; ort: string | null }) => ({
    value: id,
    label: ort ? `${name}, ${ort}` : name
  })

  return (
    <Group gap="sm" align="center">
      <Text size="sm" w="20rem">
        {gemeint}{' '}
        <Text span size="xs" c="dimmed">
          {formatAnzahl(zeilen, 'Zeile', 'Zeilen')}
        </Text>
      </Text>
      <Select
        aria-label={`${gemeint} ist dieser Träger`}
        placeholder="ist dieser Träger …"
        size="xs"
        w="18rem"
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Wahl zurücknehmen' }}
        nothingFoundMessage="Kein Träger gefunden."
        data={[
          { group: 'Ähnlich', items: kandidaten.map(option) },
          { group: 'Alle Träger', items: traeger.filter(({ id }) => !aehnliche.has(id)).map(option) }
        ].filter(({ items }) => items.length > 0)}
        value={wahl?.art === 'traeger' ? wahl.traeger : null}
        onChange={(id) => choose(id === null ? null : { art: 'traeger', traeger: id })}
      />
      {name !== '' && (
        <Wahlknopf
          gewaehlt={wahl?.art === 'neu'}
          label={`${gemeint}: neu anlegen`}
          onChoose={(an) => choose(an ? { art: 'neu' } : null)}
        >
          Neu anlegen
        </Wahlknopf>
      )}
      <Wahlknopf
        gewaehlt={wahl?.art === 'auslassen'}
        label={`${gemeint}: auslassen`}
        onChoose={(an) => choose(an ? { art: 'auslassen' } : null)}
      >
        Auslassen
      </Wahlknopf>
    </Group>
  )
}

interface KnopfProps {
  gewaehlt: boolean
  label: string
  onChoose: (an: boolean) => void
  children: string
}

function Wahlknopf({ gewaehlt, label, onChoose, children }: KnopfProps) {
  return (
    <Button
      size="xs"
      variant={gewaehlt ? 'filled' : 'default'}
      aria-pressed={gewaehlt}
      aria-label={label}
      onClick={() => onChoose(!gewaehlt)}
    >
      {children}
    </Button>
  )
}
