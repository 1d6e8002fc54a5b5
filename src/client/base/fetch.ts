/** Fetches JSON of the site; throws, with status and address, where it is not there or cannot be fetched. */
export async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response.json();
}
