import { z } from 'zod';

/** What a sentence is (性质): what is the case, what guides, what is aimed at, what is to be done, how it is secured. */
export const status = z.enum(['现状', '原则', '目标', '任务', '保障']);

/** How hard a sentence binds (力度), from the hardest to the softest. */
export const force = z.enum(['量化且有期限', '量化', '有期限', '实施', '推进', '探索']);

export type Status = z.infer<typeof status>;
export type Force = z.infer<typeof force>;
