import type {Conversion, Problem} from '../../src/domain/mdc';
import type {Source} from './sources';
import type {Outcome, Summary} from './Summary';

/** Writes a report page by page, so that nothing of a page has to be kept. */
export interface Report {
  begin(): string;
  page(source: Source, outcome: Outcome, conversion: Conversion): string;
  end(summary: Summary): string;
}

export const textReport: Report = {
  begin: () => '',
  page: ({file}, outcome, {problems}) =>
    [`${file}: ${outcomes[outcome]}`, ...problems.map(toLine), ''].map((line) => `${line}\n`).join(''),
  end: ({pages, remarks, missingPictures}) => {
    const total = Object.values(pages).reduce((sum, count) => sum + count, 0);
    const lines = [
      ...(missingPictures.length > 0 ? ['Bring these pictures along; they are not below static yet:'] : []),
      ...missingPictures.map((picture) => `  ${picture}`),
      ...(missingPictures.length > 0 ? [''] : []),
      `${total} pages: ${pages.converted} converted, ${pages.unchanged} as they were, ${pages.person} for a person, ` +
        `${pages.error} not converted.`,
      `${remarks.converted} remarks on what was converted, ${remarks.dropped} on what was dropped, ` +
        `${remarks.person} for a person, ${remarks.error} errors.`,
    ];
    return lines.map((line) => `${line}\n`).join('');
  },
};

const outcomes: Record<Outcome, string> = {
  converted: 'converted',
  unchanged: 'is a page of the portal already',
  person: 'converted, and needs a person',
  error: 'NOT CONVERTED',
};

function toLine({file, line, column, level, message}: Problem): string {
  return `  ${file}:${line}:${column} ${level}: ${message}`;
}

/** The same as JSON: `{"pages": [{"file", "target", "outcome", "remarks", "pictures"}], "summary": {…}}`. */
export function createJsonReport(): Report {
  let isFirst = true;
  return {
    begin: () => '{"pages": [',
    page: ({file, target}, outcome, {problems, pictures}) => {
      const lead = isFirst ? '\n' : ',\n';
      isFirst = false;
      const remarks = problems.map(({line, column, level, message}) => ({line, column, level, message}));
      const shown = pictures.map(({line, column, from, to, alt, altFrom}) => ({line, column, from, to, alt, altFrom}));
      return lead + JSON.stringify({file, target, outcome, remarks, pictures: shown});
    },
    end: ({pages, remarks, missingPictures, status}) =>
      `\n], "summary": ${JSON.stringify({status, pages, remarks, missingPictures})}}\n`,
  };
}
