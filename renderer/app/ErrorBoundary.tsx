import { Alert, Button, Container, Text } from '@mantine/core'
import { Component, type ReactNode } from 'react'

/** Catches what a page could not show. React wants a class here. Saved data are not touched by it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | undefined }> {
  override state: { error: Error | undefined } = { error: undefined }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <Container size="sm" pt="xl">
        <Alert color="red" title="Diese Seite ließ sich nicht anzeigen">
          <Text size="sm">
            Gespeicherte Daten sind nicht betroffen. Bitte laden Sie das Fenster neu. Geschieht es wieder, geben Sie
            diesen Satz weiter: {error.message}
          </Text>
          <Button mt="md" onClick={() => window.location.reload()}>
            Fenster neu laden
          </Button>
        </Alert>
      </Container>
    )
  }
}
