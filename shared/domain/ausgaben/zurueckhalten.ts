import { findVerbotenes } from '../austausch/verboten'

/** Codes that say something of somebody's health. */
const gesundheit: Readonly<Record<string, readonly string[]>> = {
  austrittsgrund: ['GESUNDHEIT', 'SCHWANGER_ELTERN'],
  verbleib: ['KRANK'],
  kursart: ['IK_BEHIND']
}

/** Whether a code must not be told to anybody outside (§ 67b Abs. 1 S. 3 SGB X). */
export const isWithheldCode = (liste: string, code: string): boolean => gesundheit[liste]?.includes(code) ?? false

/** Whether a text holds what must not leave in a list: health, numbers that must not be passed on. */
export const isWithheldText = (text: string): boolean => findVerbotenes(text) !== undefined
