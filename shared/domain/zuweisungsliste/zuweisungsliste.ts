/** States of a participation in which the provider has to know of the person. */
export const zuMelden = ['VORGEMERKT', 'VORGESCHLAGEN', 'ZUGEWIESEN', 'ANGEMELDET', 'EINGETRETEN'] as const
