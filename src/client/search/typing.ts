/** Pause in typing after which a search runs, in milliseconds. */
const pause = 120;

/**
 * Calls `use` with the field's value when typing pauses; never while an input method is composing, so that
 * half-typed pinyin is not searched.
 */
export function onTyped(input: HTMLInputElement, use: (value: string) => void): void {
  let timer = 0;
  let composing = false;
  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (!composing) use(input.value);
    }, pause);
  };
  input.addEventListener('compositionstart', () => {
    composing = true;
    clearTimeout(timer);
  });
  input.addEventListener('compositionend', () => {
    composing = false;
    later();
  });
  input.addEventListener('input', (event) => {
    if (!composing && !(event as InputEvent).isComposing) later();
  });
}
