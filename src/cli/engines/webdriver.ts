/**
 * Sends a command of WebDriver (W3C); `path` lies below the session: `/url`.
 * @throws with the driver's own words when it fails
 */
export type WebDriver = (
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
) => Promise<unknown>;

/**
 * Begins a session.
 * @param origin where the driver listens
 * @param capabilities which browser, started how
 */
export async function startSession(origin: string, capabilities: object): Promise<WebDriver> {
  const command: WebDriver = async (method, path, body) => {
    const response = await fetch(origin + path, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (response.ok) return value;
    const { error, message } = value as { error: string; message: string };
    throw new Error(`${method} ${path}: ${error} ${message}`);
  };
  const { sessionId } = (await command('POST', '/session', {
    capabilities: { alwaysMatch: capabilities },
  })) as { sessionId: string };
  return (method, path, body) => command(method, `/session/${sessionId}${path}`, body);
}
