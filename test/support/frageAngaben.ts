import { mitgelieferteCodes } from '@shared/domain/codes'
import { uebergabeFilter } from '@shared/domain/uebergabe/uebergabeFilter'
import { standardregeln } from '@shared/domain/uebergabe/vorlagen'
import { abfragefelder } from '@shared/domain/zielgruppen/abfragefelder'
import type { FrageAngaben } from '@shared/domain/zielgruppen/frage/angaben'
import { abfragefeldLabel } from '@shared/texts/zielgruppen'

/** The words of an invented office and its store. */
export const frageAngaben: FrageAngaben = {
  heute: '2026-11-22',
  codes: mitgelieferteCodes,
  felder: abfragefelder.map(({ name }) => ({ name, label: abfragefeldLabel(name) })),
  orte: ['Herford', 'Bünde', 'Löhne', 'Vlotho', 'Bad Salzuflen', 'Enger'],
  laender: ['Syrien', 'Ukraine', 'Afghanistan', 'Irak', 'Türkei', 'Rumänien'],
  sprachen: ['Arabisch', 'Ukrainisch', 'Kurdisch', 'Türkisch', 'Dari'],
  uebergabe: uebergabeFilter(standardregeln),
  teams: ['Team 21 Nord', 'Team 22 Süd', 'Team U25', 'Fallmanagement']
}
