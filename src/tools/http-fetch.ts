/** Our HTTP in the form of `fetch`, for a library that wants one. */
import { bodyOf, type Http, type HttpRequest } from './http.js';

/** Bytes of an answer that are read into memory at most. */
const LARGEST_ANSWER = 64 * 1024 * 1024;

export type Fetch = (url: string, init?: { readonly method?: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }) => Promise<Response>;

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** @returns a function that rejects with HttpFailure when there is no answer, or too much of it */
export function httpFetch(http: Http): Fetch {
  return async (url, init = {}) => {
    const method = METHODS.find((each) => each === (init.method ?? 'GET').toUpperCase());
    if (method === undefined) throw new TypeError(`no method ${String(init.method)}`);
    if (init.body !== undefined && typeof init.body !== 'string') throw new TypeError('a body that is no text');
    const request: HttpRequest = { url, method, headers: { ...init.headers }, ...(method === 'GET' ? { redirects: 5 } : {}), ...(init.body === undefined ? {} : { body: init.body }) };
    const response = await http.request(request);
    const body = await bodyOf(response, LARGEST_ANSWER);
    const headers = new Headers();
    for (const [name, value] of Object.entries(response.headers)) if (value !== undefined) headers.set(name, value);
    const bodiless = method === 'HEAD' || [204, 205, 304].includes(response.status);
    return new Response(bodiless ? null : new Uint8Array(body), { status: response.status, headers });
  };
}
