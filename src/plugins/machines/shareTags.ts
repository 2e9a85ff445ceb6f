import {chooseCard, describeCard, type CardSources, type PlacedCard} from '../../domain/share-cards';
import type {PageFacts, SiteFacts} from '../../domain/structured-data';
import {cardFile} from '../share-cards/writeCards';
import {height, width} from '../share-cards/backdrop';

/** The picture that a page is shared with. */
export interface Share {
  /** Whole address. */
  image: string;
  /** What the head of the page does not say yet. */
  tags: string;
  /** The card to be drawn; none where the page has a picture of its own, and for the home page. */
  placed?: PlacedCard;
}

/** The picture of the portal itself, as large as a card. */
const general = 'img/social-card.png';

export function buildShare(page: PageFacts, site: SiteFacts, sources: CardSources): Share {
  const placed = chooseCard(page, sources);
  const image = site.url + (placed ? placed.place + cardFile : general);
  if (page.image && page.image !== image) {
    return {image: page.image, tags: ''};
  }
  const size = toTag('og:image:width', width) + toTag('og:image:height', height);
  const alt = toTag('og:image:alt', placed ? describeCard(placed.card) : site.title);
  const address = page.image ? '' : toTag('og:image', image) + `<meta name="twitter:image" content="${image}">`;
  return {image, tags: address + size + alt, ...(placed && {placed})};
}

function toTag(property: string, content: string | number): string {
  const text = String(content).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<meta property="${property}" content="${text}">`;
}
