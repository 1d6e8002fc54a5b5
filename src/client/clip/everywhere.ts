// IT WILL GET SHIPPED WITH EVERY PAGE: keep it tiny; what clips loads when something is first clipped.

import { showCount } from './count.ts';

showCount();
addEventListener('storage', showCount);
addEventListener('pageshow', showCount);
document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('[data-do=clip]');
  if (button) void import('./press.ts').then(({ press }) => press(button));
});
