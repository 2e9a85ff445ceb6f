import {dataSetPaths} from '../registry/publish/paths';
import type {Crumb, PageFacts, SiteFacts, Thing} from './model';

/** The organisation that the standard is of. */
export const organization: Thing = {
  '@type': 'Organization',
  '@id': 'https://www.openmobilealliance.org/#organization',
  name: 'Open Mobile Alliance',
  alternateName: 'OMA SpecWorks',
  url: 'https://www.openmobilealliance.org/',
};

export function toSite({title, tagline, url}: SiteFacts): Thing {
  return {
    '@type': 'WebSite',
    '@id': `${url}#site`,
    name: title,
    description: tagline,
    url,
    inLanguage: 'en',
    publisher: organization,
  };
}

/** A page of the guide; `line` is the line of revisions it describes, such as `1.2`. */
export function toArticle({title, description, url, image, date}: PageFacts, line: string, site: SiteFacts): Thing {
  return {
    '@type': 'TechArticle',
    headline: title,
    description,
    url,
    mainEntityOfPage: url,
    ...(image && {image}),
    inLanguage: 'en',
    about: {'@type': 'Thing', name: `LwM2M ${line}`},
    author: organization,
    publisher: organization,
    isPartOf: {'@type': 'WebSite', '@id': `${site.url}#site`, name: site.title, url: site.url},
    ...(date && {dateModified: date}),
  };
}

export function toDataset({title, description, url}: PageFacts, site: SiteFacts): Thing {
  return {
    '@type': 'Dataset',
    name: title,
    description,
    url,
    license: 'https://opensource.org/license/bsd-3-clause',
    isAccessibleForFree: true,
    creator: organization,
    publisher: organization,
    ...(site.registryDate && {dateModified: site.registryDate}),
    distribution: Object.values(dataSetPaths).map((path) => ({
      '@type': 'DataDownload',
      name: path,
      encodingFormat: 'application/json',
      contentUrl: `${site.url}api/registry/${path}`,
    })),
  };
}

export function toBreadcrumbs(crumbs: readonly Crumb[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({name, url}, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(url && {item: url}),
    })),
  };
}
