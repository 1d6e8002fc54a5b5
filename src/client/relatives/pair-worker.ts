import { faced } from '../../relatives/pair.ts';
import type { ShippedPlan, ShippedWords } from '../../relatives/shipped.ts';

self.addEventListener('message', ({ data }: MessageEvent<[ShippedPlan, ShippedPlan, ShippedWords]>) => {
  self.postMessage(faced(...data));
});
