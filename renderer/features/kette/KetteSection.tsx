import { Stack, Text, Title } from '@mantine/core'
import { LueckenForm } from './LueckenForm'
import { Vorlagen } from './Vorlagen'

/** What the office sets for Förderketten: when a gap is called what, and its templates. */
export function KetteSection() {
  return (
    <Stack>
      <Title order={2}>Förderkette</Title>
      <Text size="sm" c="dimmed">
        Ab wann ein Übergang als Lücke gilt, und die Vorlagen, mit denen Ketten geplant werden. Die mitgelieferten
        Vorlagen bleiben, wie sie sind; eine Kopie passen Sie an.
      </Text>
      <LueckenForm />
      <Vorlagen />
    </Stack>
  )
}
