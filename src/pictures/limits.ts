/** How many cities a picture of lanes or shades shows at most: as many as have looks of their own. */
export const mostLanes = 40;

/** How many cities stand side by side in a table of numbers, or can be brought out by a button. */
export const mostColumns = 12;

/** The note of a picture that does not show every city; none where it does. */
export const leftOut = (shown: number, all: number): string[] =>
  shown < all ? [`图上是 ${shown} 座城市；全部 ${all} 座见数据（CSV）。`] : [];
