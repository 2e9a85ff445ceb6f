import type {ToWorker} from './protocol';
import {SearchService} from './SearchService';

const service = new SearchService(
  (message) => postMessage(message),
  async (url) => {
    const response = await fetch(url);
    if (!response.ok) {
      throw new Error(`${url} answers ${response.status}.`);
    }
    return response.json();
  },
);

addEventListener('message', ({data}: MessageEvent<ToWorker>) => service.receive(data));
