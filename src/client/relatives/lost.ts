import { urls } from '../../urls.ts';

/** Of many cities a pair has no page of its own: one page takes all. */
const [a, b, more] = location.pathname.split(urls.reuse())[1]?.split('/') ?? [];
if (a && b && !more && a !== 'data') location.replace(urls.pairAsked(a, b));
