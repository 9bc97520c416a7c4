import type { AnyField } from '../felder'

/** Headings seen in real lists, by field. Where one word stands under two fields the context decides (`zuordnung.ts`). */
export type Woerter = Readonly<Partial<Record<AnyField, readonly string[]>>>
