/** A colour in CIE L*a*b*. */
export type Lab = readonly [number, number, number];

const degrees = (radians: number): number => ((((radians * 180) / Math.PI) % 360) + 360) % 360;
const cos = (angle: number): number => Math.cos((angle * Math.PI) / 180);
const sin = (angle: number): number => Math.sin((angle * Math.PI) / 180);
/** Weight of a chroma against 25, by the seventh power. */
const seventh = (chroma: number): number => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

/** The way from one hue to another, -180 to 180 degrees; none where a colour has no hue. */
function turn(from: number, to: number, grey: boolean): number {
  if (grey) return 0;
  const way = to - from;
  return way > 180 ? way - 360 : way < -180 ? way + 360 : way;
}

/** The hue between two. */
function between(a: number, b: number, grey: boolean): number {
  if (grey) return a + b;
  if (Math.abs(a - b) <= 180) return (a + b) / 2;
  return a + b < 360 ? (a + b + 360) / 2 : (a + b - 360) / 2;
}

/** How far apart two colours look: CIEDE2000 (Sharma, Wu and Dalal 2005), all weights one. */
export function ciede2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const shift = 1.5 - 0.5 * seventh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2);
  const [x1, x2] = [a1 * shift, a2 * shift];
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)];
  const [h1, h2] = [degrees(Math.atan2(b1, x1)), degrees(Math.atan2(b2, x2))];
  const grey = c1 * c2 === 0;
  const [l, c, h] = [(l1 + l2) / 2, (c1 + c2) / 2, between(h1, h2, grey)];
  const t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
  const light = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const chroma = (c2 - c1) / (1 + 0.045 * c);
  const hue = (2 * Math.sqrt(c1 * c2) * sin(turn(h1, h2, grey) / 2)) / (1 + 0.015 * c * t);
  const rotation = -sin(60 * Math.exp(-(((h - 275) / 25) ** 2))) * 2 * seventh(c);
  return Math.sqrt(light ** 2 + chroma ** 2 + hue ** 2 + rotation * chroma * hue);
}
