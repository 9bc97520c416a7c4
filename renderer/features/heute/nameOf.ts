/** A person as a list shows one: family name first. */
export function nameOf({ nachname, vorname }: { nachname: string | null; vorname: string | null }): string {
  return [nachname, vorname].filter(Boolean).join(', ') || 'ohne Namen'
}
