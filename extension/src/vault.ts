// Small values in the extension's own IndexedDB, which no content script and no page can
// open: the server's token, snapshots, marks that wait for the server.

export type Store = 'secrets' | 'snapshots' | 'marks';

const stores: readonly Store[] = ['secrets', 'snapshots', 'marks'];

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('assay', 1);
    request.onupgradeneeded = () => {
      for (const store of stores) request.result.createObjectStore(store);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  }).catch((err: unknown) => {
    opened = undefined;
    throw err;
  });
  return opened;
}

async function run<T>(store: Store, mode: IDBTransactionMode, act: (s: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const db = await open();
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(store, mode, { durability: 'strict' });
    const request = act(transaction.objectStore(store));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error ?? new Error('storage refused'));
    transaction.onerror = () => reject(transaction.error ?? new Error('storage refused'));
  });
}

export const get = (store: Store, key: string): Promise<unknown> => run(store, 'readonly', (s) => s.get(key) as IDBRequest<unknown>);
export const all = (store: Store): Promise<unknown[]> => run(store, 'readonly', (s) => s.getAll() as IDBRequest<unknown[]>);
export const put = (store: Store, key: string, value: unknown): Promise<unknown> => run(store, 'readwrite', (s) => s.put(value, key));
export const remove = (store: Store, key: string): Promise<unknown> => run(store, 'readwrite', (s) => s.delete(key));

export async function token(): Promise<string> {
  const value = await get('secrets', 'token').catch(() => '');
  return typeof value === 'string' ? value : '';
}
