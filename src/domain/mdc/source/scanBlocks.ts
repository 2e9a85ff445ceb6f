import type {Place} from '../model';
import type {Block, Passage} from './blocks';
import {Frame} from './Frame';
import {indentOf, joinLines, type Line} from './lines';
import {parseCloser, parseOpener, parseSlot, type Opener} from './openers';
import {parseProperties} from './parseYaml';
import {Protection} from './protect';
import {findYaml} from './yamlBlock';

/** What a scan finds out besides the components. */
export interface ScanReport {
  error(place: Place, message: string): void;
  dropped(place: Place, message: string): void;
  person(place: Place, message: string): void;
}

/**
 * Finds the components of a text. An opener always nests; a fence without a name closes the innermost open component
 * with as many colons, and with it what is open inside. What is still open at the end closes there.
 */
export function scanBlocks(lines: readonly Line[], report: ScanReport): Passage {
  return new Scanner(lines, report).scan();
}

class Scanner {
  private readonly frames: [Frame, ...Frame[]] = [new Frame(0, 0)];
  private readonly protection: Protection;
  private at = 0;

  constructor(
    private readonly lines: readonly Line[],
    private readonly report: ScanReport,
  ) {
    this.protection = new Protection((pattern, from) =>
      this.lines.some(({text}, i) => i >= from && pattern.test(text)),
    );
  }

  scan(): Passage {
    while (this.at < this.lines.length) {
      this.scanLine(this.lines[this.at]!);
    }
    while (this.frames.length > 1) {
      this.reportOpen(this.frames.at(-1)!);
      this.closeInnermost();
    }
    this.frames[0].close();
    return this.frames[0].passage;
  }

  private scanLine(line: Line): void {
    const frame = this.frames.at(-1)!;
    const index = this.at;
    this.at += 1;
    if (this.protection.covers(line.text, index, indentOf(line.text) - frame.indent)) {
      frame.addLine(line);
      return;
    }
    const [, marker] = /^([ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)::/.exec(line.text) ?? [];
    if (marker && parseOpener(line.text.slice(marker.length))) {
      frame.addLine({...line, text: marker.trimEnd()});
      const rest = {
        text: ' '.repeat(marker.length) + line.text.slice(marker.length),
        line: line.line,
        column: line.column,
      };
      this.open(rest, parseOpener(rest.text)!);
      return;
    }
    const opener = parseOpener(line.text);
    const closer = parseCloser(line.text);
    if (opener) {
      this.open(line, opener);
    } else if (closer) {
      this.close(line, closer);
    } else if (frame.opener && parseSlot(line.text)) {
      this.report.dropped(
        line,
        `The slot ${line.text.trim()} of ${frame.opener.name}: its content stays in its place.`,
      );
      frame.addLine({...line, text: ''});
    } else {
      frame.addLine(line);
    }
  }

  private open(line: Line, opener: Opener): void {
    const indent = indentOf(line.text);
    const place = {line: line.line, column: line.column + line.text.indexOf(':')};
    const yaml = findYaml(this.lines, this.at, indent);
    if (yaml?.end === undefined && yaml) {
      this.report.error(place, `The properties of ${opener.name} begin with --- and do not end. Write --- below them.`);
    }
    if (opener.broken) {
      this.report.error(
        {line: line.line, column: line.column + opener.bracesAt - 1},
        `The attributes of ${opener.name} cannot be read. Check their quotes, or write them as properties below.`,
      );
    }
    const first = this.at - 1;
    this.at = yaml?.end ?? this.at;
    const written = yaml?.lines ?? [];
    const properties = parseProperties(written, place, (where, message) => this.report.error(where, message));
    this.frames.push(new Frame(indent, first, opener, toBlock(opener, place, properties, written)));
  }

  private close(line: Line, colons: number): void {
    const depth = this.frames.findLastIndex(({opener}) => opener?.colons === colons);
    if (depth < 1) {
      const place = {line: line.line, column: line.column + line.text.indexOf(':')};
      this.report.dropped(place, `${':'.repeat(colons)} closes no component that is open here.`);
      return;
    }
    while (this.frames.length > depth) {
      this.closeInnermost();
    }
  }

  private closeInnermost(): void {
    const frame = this.frames.pop()!;
    frame.close();
    frame.block!.content = frame.passage;
    frame.block!.source = joinLines(this.lines.slice(frame.first, this.at));
    this.frames.at(-1)!.addBlock(frame.block!, frame.indent);
  }

  /** A component that ends with the page, as before; when headings are in it, that was hardly meant. */
  private reportOpen({block, passage}: Frame): void {
    if (passage.lines.some(({text}) => /^ {0,3}#{1,6} /.test(text))) {
      const message = `${block!.name} is never closed, so that it goes on to the end of the page. Close it where it ends.`;
      this.report.person(block!, message);
    }
  }
}

function toBlock(
  {name, label, attributes}: Opener,
  place: Place,
  properties: Block['properties'],
  yaml: Line[],
): Block {
  const content = {lines: [], blocks: []};
  return {...place, name, ...(label !== undefined && {label}), attributes, properties, yaml, content, source: ''};
}
