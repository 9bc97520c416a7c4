import { Anchor, Button, Group, Paper, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Paar } from '@shared/contract/dubletten'
import { Link } from 'react-router'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'
import { PersonenVergleich, Uebereinstimmung } from '../../components/PersonenVergleich'

/** Pairs that look like one person: side by side, to be compared field by field or to be told apart. */
export function PaarListe({ paare }: { paare: readonly Paar[] }) {
  const keepApart = useWrite(api.dubletten.keepApart, {
    onSuccess: () =>
      notifications.show({
        title: 'Als verschieden vermerkt',
        message: 'Das Paar steht unten und lässt sich dort wieder vorlegen.'
      })
  })
  return (
    <Stack gap="sm">
      {paare.map(({ a, b, score, indizien, abweichend }) => {
        const wer = `${a.name} und ${b.name}`
        return (
          <Paper key={`${a.fall} ${b.fall}`} withBorder p="sm" component="section" aria-label={wer}>
            <Group justify="space-between" align="start">
              <div>
                <Uebereinstimmung score={score} indizien={indizien} />
              </div>
              <Group gap="xs">
                <Button
                  variant="default"
                  size="xs"
                  onClick={() => keepApart.mutate({ a: a.fall, b: b.fall })}
                  aria-label={`Sind verschieden: ${wer}`}
                >
                  Sind verschieden
                </Button>
                <Button
                  size="xs"
                  component={Link}
                  to={`/austausch/dubletten/${a.fall}/${b.fall}`}
                  aria-label={`Vergleichen und zusammenführen: ${wer}`}
                >
                  Vergleichen und zusammenführen
                </Button>
              </Group>
            </Group>
            <PersonenVergleich
              label={wer}
              spalten={[a, b].map(({ fall, name, werte }, stelle) => ({
                ...{ key: fall, werte, abweichend: stelle === 0 ? [] : abweichend, wahl: null },
                titel: (
                  <Anchor component={Link} to={`/faelle/${fall}`} size="sm" fw={600}>
                    {name}
                  </Anchor>
                )
              }))}
            />
          </Paper>
        )
      })}
    </Stack>
  )
}
