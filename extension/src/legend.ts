// What the marks mean: each family with its colour, its pattern and its words.
import { h } from './dom.ts';
import { t } from './i18n.ts';
import { allFamilies } from './words.ts';

export function legend(): HTMLElement[] {
  return allFamilies.map((family) => h('li', {}, h('span', { class: `label family-${family}` }, t(`family_${family}`)), h('span', {}, t(`family_${family}_why`))));
}
