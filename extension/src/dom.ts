// Elements with text in them. Nothing here, or anywhere, parses markup.

type Child = Node | string | null | undefined | false;

export function h<K extends keyof HTMLElementTagNameMap>(tag: K, props: Record<string, string> = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const el = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) el.setAttribute(name, value);
  for (const child of children) {
    if (child !== null && child !== undefined && child !== false) el.append(child);
  }
  return el;
}

export function button(label: string, act: () => void, props: Record<string, string> = {}, ...children: Child[]): HTMLButtonElement {
  const el = h('button', { type: 'button', ...props }, ...(children.length > 0 ? children : [label]));
  if (children.length > 0) {
    el.setAttribute('aria-label', label);
    el.title = label;
  }
  el.addEventListener('click', (event) => {
    if (event.isTrusted) act(); // a page cannot press it
  });
  return el;
}
