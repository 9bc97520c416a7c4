import { Alert } from '@mantine/core'

/** Why what was sent was not done, above the buttons of its form; read out at once. Nothing while nothing was refused. */
export function RefusalAlert({ refusal }: { refusal: string | undefined }) {
  if (!refusal) return null
  return (
    <Alert color="red" role="alert">
      {refusal}
    </Alert>
  )
}
