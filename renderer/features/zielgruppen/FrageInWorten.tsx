import { Box, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { Filter } from '@shared/domain/zielgruppen/filter'
import { FRAGE_MAX } from '@shared/domain/zielgruppen/frage/frage'
import { beispielfragen } from '@shared/texts/frage'
import { useState } from 'react'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { ReadState } from '../../components/ReadState'
import { FrageAntwortBlock } from './FrageAntwortBlock'
import classes from './frage.module.css'

interface Props {
  /** The question was understood as wanted: its filter goes into the editor, where it can be changed and saved. */
  onTake: (filter: Filter) => void
}

/** A question in everyday German, answered while it is typed. */
export function FrageInWorten({ onTake }: Props) {
  const [frage, setFrage] = useState('')
  const [asked] = useDebouncedValue(frage.trim(), 250)
  const antwort = useRead(api.zielgruppen.frage, { frage: asked }, { enabled: asked !== '', keepPrevious: true })
  const fertig = antwort.data?.frage === frage.trim() ? antwort.data.filter : null
  return (
    <Box component="section" aria-label="Frage in Worten" className={classes['frage'] ?? ''}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (fertig) onTake(fertig)
        }}
      >
        <TextInput
          label="Frage in Worten"
          description="Wen suchen Sie? Alltagsdeutsch genügt. Es wird nichts geraten: Was nicht verstanden wurde, steht darunter."
          value={frage}
          maxLength={FRAGE_MAX}
          autoComplete="off"
          onChange={({ currentTarget }) => setFrage(currentTarget.value)}
        />
        <Stack gap="xs" mt="xs">
          {frage.trim() === '' ? (
            <Beispiele onChoose={setFrage} />
          ) : (
            <ReadState read={antwort} lines={2}>
              {(data) => (
                <FrageAntwortBlock antwort={data} onTake={onTake} beispiele={<Beispiele onChoose={setFrage} />} />
              )}
            </ReadState>
          )}
        </Stack>
      </form>
    </Box>
  )
}

function Beispiele({ onChoose }: { onChoose: (frage: string) => void }) {
  return (
    <Group gap="xs" role="group" aria-label="Beispiele">
      <Text size="sm" c="dimmed">
        Zum Beispiel:
      </Text>
      {beispielfragen.map((frage) => (
        <Button
          key={frage}
          variant="default"
          size="compact-sm"
          radius="xl"
          className={classes['beispiel'] ?? ''}
          onClick={() => onChoose(frage)}
        >
          {frage}
        </Button>
      ))}
    </Group>
  )
}
