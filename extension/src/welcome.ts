// The page that opens once after the install. Its sample paragraph is read by the same
// scripts as any page, only without a click.
import { localise, withMessages } from './i18n.ts';
import { legend } from './legend.ts';

const sample = "By the count of South Korea's National Intelligence Service, North Korea's crypto hackers are responsible for stealing $1.2 billion in the last five years, " +
  'and more than $626 million of that went in 2022 alone. Approximately $78 million of the stolen money originated in South Korea, it was also confirmed.';

await withMessages();
localise(document);
document.querySelector('#legend')!.append(...legend());
document.querySelector('#sample')!.textContent = sample;
document.querySelector('#options')!.addEventListener('click', () => void chrome.runtime.openOptionsPage());
document.head.append(Object.assign(document.createElement('meta'), { name: 'date', content: '2022-12-26' }));
await import('./content.ts');
document.body.setAttribute('data-ready', '');
