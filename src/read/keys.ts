/** Key of an element of a plan in the maps of the corpus. */
export const keyOf = (plan: string, eId: string): string => `${plan} ${eId}`;
