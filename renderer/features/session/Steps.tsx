import { Stepper } from '@mantine/core'

/** Where one stands in the first steps. */
export function Steps({ active }: { active: number }) {
  return (
    <Stepper active={active} size="xs" mb="lg" iconSize={24} aria-label="Einrichtung in vier Schritten">
      <Stepper.Step label="Ort" />
      <Stepper.Step label="Kennwort" />
      <Stepper.Step label="Blatt" />
      <Stepper.Step label="Sicherung" />
    </Stepper>
  )
}
