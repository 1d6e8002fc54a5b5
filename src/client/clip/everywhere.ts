// IT WILL GET SHIPPED WITH EVERY PAGE: keep it tiny; what clips loads when something is first clipped.

/** Shows the count of clippings in the navigation, nothing where there are none. */
function showCount(): void {
  const place = document.querySelector('[data-clippings]');
  try {
    if (place) place.textContent = (localStorage.getItem('clippings') ?? '').split(' ')[0] ?? '';
  } catch {
    // A browser that forbids storage shows no count.
  }
}

showCount();
addEventListener('storage', showCount);
addEventListener('pageshow', showCount);
document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('[data-do=clip]');
  if (button) void import('./press.ts').then(({ press }) => press(button));
});
