import { Alert, Button, Group } from '@mantine/core'
import classes from './FormularFuss.module.css'
import type { Maengel } from './useMaengel'

interface Props {
  maengel: Maengel
  saving: boolean
  confirm: string
  onCancel: () => void
  /** Gives up what was typed for what is stored now. */
  onReload: () => void
}

/** The end of a form: what was refused and the way on, then the buttons. */
export function FormularFuss({ maengel, saving, confirm, onCancel, onReload }: Props) {
  return (
    <>
      {maengel.gesamt && (
        <Alert color="red" role="alert">
          {maengel.gesamt}
          {maengel.konflikt && (
            <Group mt="xs">
              <Button size="xs" variant="default" onClick={onReload}>
                Eingaben verwerfen und neuen Stand zeigen
              </Button>
            </Group>
          )}
        </Alert>
      )}
      <Group justify="flex-end" className={classes['fuss'] ?? ''}>
        <Button variant="default" onClick={onCancel}>
          Abbrechen
        </Button>
        <Button type="submit" loading={saving}>
          {confirm}
        </Button>
      </Group>
    </>
  )
}
