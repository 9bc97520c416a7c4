/** The subject of the Wiedervorlage that comes with a case given back; not longer than a subject may be. */
export function zurueckBetreff(anTeam: string | null, grund: string): string {
  const ganz = `Übergabe${anTeam === null ? '' : ` an ${anTeam}`} zurückgegeben: ${grund}`
  return ganz.length > 200 ? `${ganz.slice(0, 199)}…` : ganz
}
