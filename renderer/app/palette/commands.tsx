import { pages } from '../pages'

export interface Treffer {
  key: string
  gruppe: 'Personen' | 'Angebote' | 'Befehle'
  titel: string
  zusatz?: string
  run(): void
}

interface Actions {
  go: (path: string) => void
  lock: () => void
}

/** What can be done from anywhere: every page, and the lock. */
export function commandsFor(eingabe: string, { go, lock }: Actions): Treffer[] {
  const all: Treffer[] = [
    ...pages.flatMap(({ nav }) =>
      nav ? [{ key: nav.to, gruppe: 'Befehle' as const, titel: `Gehe zu ${nav.label}`, run: () => go(nav.to) }] : []
    ),
    { key: 'lock', gruppe: 'Befehle', titel: 'Sperren', zusatz: 'Strg+L', run: lock }
  ]
  const wanted = eingabe.trim().toLocaleLowerCase('de')
  return all.filter(({ titel }) => titel.toLocaleLowerCase('de').includes(wanted))
}
