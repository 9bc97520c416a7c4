/** Units of a kind of course, where the law or the usual plan fixes them (DOMAIN 3.2, 3.4). */
const kontingente: Readonly<Record<string, number>> = {
  IK_ALLG: 700,
  IK_ALPHA: 1000,
  IK_ZWEIT: 1000,
  IK_FOERDER: 1000,
  IK_INTENSIV: 500,
  IK_ORIENT: 100,
  IK_WDH: 300,
  IK_BEHIND: 1000,
  IK_JUGEND: 1000,
  IK_ELTERN: 1000,
  IK_FRAUEN: 1000,
  BSK_A2: 400,
  BSK_B1: 400,
  BSK_B2: 400,
  BSK_C1: 400,
  BSK_C2: 500
}

/** Units of an Integrationskurs that can be funded at most (§ 14 Abs. 5 IntV). */
export const IK_HOECHSTENS = 1200

/** How many units a kind of course usually has; `null` where that differs from course to course. */
export const kontingentOf = (kursart: string | null): number | null => (kursart && kontingente[kursart]) || null
