import type { Manifest, PackedPlan, SearchPlan } from '../corpus.ts';
import { onceKept, remember } from '../kept.ts';
import type { Engine, Load } from './engine.ts';
import { blockSize, type PairsDirectory, type PostingsFile, slicePacked } from './pairs-index.ts';
import { unpackAt } from './scan.ts';

/** Pairs of a word looked up at first; the rest only if these leave many blocks. */
const firstKeys = 4;
/** Up to this many blocks it is cheaper to read them than to look up more pairs. */
const fewBlocks = 12;

/** A block: the plan it is of and its first clause there. */
interface Block {
  readonly plan: number;
  readonly from: number;
}

function blockList({ clauses }: PairsDirectory): Block[] {
  return clauses.flatMap((count, plan) =>
    Array.from({ length: Math.ceil(count / blockSize) }, (_, at) => ({ plan, from: at * blockSize })),
  );
}

/** Number of the file that would hold `key`: the last whose first key is not after it. */
function fileOf(key: string, firsts: readonly string[]): number {
  let [low, high] = [0, firsts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (firsts[middle]! <= key) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The keys of a word in the order to look them up: short lists first, spread over the word. */
function keyOrder(word: string, directory: PairsDirectory): string[] {
  if (word.length === 1) return [word];
  const pairs = Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
  const isLong = (key: string) => directory.long.includes(fileOf(key, directory.firsts));
  const short = pairs.filter((key) => !isLong(key));
  const step = Math.max(1, Math.floor(short.length / firstKeys));
  const spread = short.filter((_, at) => at % step === 0);
  return [...new Set([...spread, ...short, ...pairs])];
}

/** Turns differences into numbers. */
function absolute(differences: readonly number[]): number[] {
  let sum = 0;
  return differences.map((difference) => {
    sum += difference;
    return sum;
  });
}

function intersect(lists: readonly (readonly number[])[]): number[] {
  const [shortest = [], ...rest] = [...lists].sort((a, b) => a.length - b.length);
  const sets = rest.map((list) => new Set(list));
  return shortest.filter((number) => sets.every((set) => set.has(number)));
}

/** Engine for many plans: small files of postings by pair of characters name blocks of clauses, which are verified. */
export function pairsEngine(manifest: Manifest, load: Load): Engine {
  const lists = new Map<string, Promise<readonly number[]>>();
  const parts = new Map<number, Promise<SearchPlan>>();
  const asked = new Map<string, Promise<readonly number[]>>();
  /** Plans of which so many blocks are wanted that the whole file is cheaper. */
  const whole = new Set<number>();
  const directory = onceKept(async () => (await load('pairs/index.json')) as PairsDirectory);
  const blocks = onceKept(async () => blockList(await directory()));

  const listOf = (key: string) =>
    remember(lists, key, async () => {
      const file = (await load(`pairs/${fileOf(key, (await directory()).firsts)}.json`)) as PostingsFile;
      return absolute(new Map(Object.entries(file)).get(key) ?? []);
    });

  const blocksWith = (word: string) =>
    remember(asked, word, async () => {
      const keys = keyOrder(word, await directory());
      const found = intersect(await Promise.all(keys.slice(0, firstKeys).map(listOf)));
      if (found.length <= fewBlocks || keys.length <= firstKeys) return found;
      return intersect([found, ...(await Promise.all(keys.slice(firstKeys).map(listOf)))]);
    });

  const noteWhole = async (numbers: readonly number[]) => {
    const wanted = new Map<number, number>();
    const all = await blocks();
    for (const number of numbers) {
      const { plan } = all[number]!;
      wanted.set(plan, (wanted.get(plan) ?? 0) + 1);
    }
    for (const [plan, count] of wanted) if (count > 3) whole.add(plan);
  };

  const packed = async (number: number, { plan, from }: Block): Promise<PackedPlan> => {
    if (!whole.has(plan)) return (await load(`blocks/${number}.json`)) as PackedPlan;
    const file = (await load(`plans/${manifest.plans[plan]?.id}.json`)) as PackedPlan;
    return slicePacked(file, from, from + blockSize);
  };

  return {
    name: 'pairs',
    manifest,
    candidates: async (words) => {
      const numbers = intersect(await Promise.all(words.map(blocksWith)));
      await noteWhole(numbers);
      return numbers;
    },
    part: (number) =>
      remember(parts, number, async () => {
        const block = (await blocks())[number]!;
        return unpackAt(await packed(number, block), block.plan, manifest, block.from);
      }),
  };
}
