import { Button } from '@mantine/core'
import { IconTableExport } from '@tabler/icons-react'
import { useNavigate } from 'react-router'

/** Leads the selected cases to the customs check. */
export function ListeAusgebenButton({ faelle }: { faelle: readonly string[] }) {
  const navigate = useNavigate()
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconTableExport size={16} aria-hidden />}
      onClick={() => void navigate('/austausch/ausgaben/neu', { state: { faelle } })}
    >
      Liste ausgeben
    </Button>
  )
}
