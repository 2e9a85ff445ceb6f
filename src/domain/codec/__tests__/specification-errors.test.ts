import {decode, encode, fromHex, isAcceptable} from '..';
import {context, describeEntry, known, leaves, utf8} from './helpers';

/** Examples as the specification prints them, wrong: they are refused, and the problem tells what is wrong. */
describe('known errors in the examples of the specification', () => {
  it('Device in TLV: the length 0x16 is one more than "Lightweigt M2M Client" has', () => {
    const text = Buffer.from('Lightweigt M2M Client').toString('hex');
    const {nodes, problems} = decode(
      'tlv',
      fromHex(`C8 01 16 ${text} C8 02 09 33 34 35 30 30 30 31 32 33 C3 03 31 2E 30`),
      context('/3/0', known),
    );
    expect(isAcceptable(problems)).toBe(false);
    expect(problems[0]).toMatchObject({kind: 'bad-utf8', offset: 24, length: 1});
    expect(problems[0]!.message).toContain('C8, looks like the type byte of the next TLV');
    expect(problems[1]!.kind).toBe('wrong-nesting');
    expect(nodes.map(describeEntry)).toContain('/3/0/1 String Lightweigt M2M Client\ufffd');
  });

  it('Server in TLV: the Object Instance has 15 bytes, not 0x0D', () => {
    const {nodes, problems} = decode(
      'tlv',
      fromHex('08 00 0D C1 00 01 C4 01 00 01 51 80 C1 06 01 C1 07 55'),
      context('/1', known),
    );
    expect(problems[0]).toMatchObject({kind: 'truncated', level: 'error', offset: 15});
    expect(problems[0]!.message).toContain(
      'Object Instance 0 around it has length 13; with 15 (0x0F) this one would fit',
    );
    expect(nodes.map(describeEntry)).toContain('/1/0/6 Boolean true');
  });

  it('Access Control in TLV: the Object Instance has 14 bytes, not 17', () => {
    const {problems} = decode(
      'tlv',
      fromHex(`08 00 11 C1 00 01 C1 01 00 83 02 41 7F 07 C1 03 7F
        08 02 12 C1 00 03 C1 01 00 87 02 41 7F 07 61 01 36 01 C1 03 7F`),
      context('/2', known),
    );
    expect(problems[0]).toMatchObject({kind: 'wrong-nesting', offset: 17});
    expect(problems[0]!.message).toContain('With length 14 (0x0E) instead of 17 that one would end before it');
  });

  it('/66 in TLV: each Object Instance has 38 bytes, not 0x23', () => {
    const instance = (id: string, length: string, link: string) =>
      `08 ${id} ${length} C8 00 0B ${'61 '.repeat(11)} C8 01 0F ${'62 '.repeat(15)} C4 02 ${link}`;
    const printed = fromHex(instance('00', '23', '00 43 00 00') + instance('01', '23', 'FF FF FF FF'));
    const right = fromHex(instance('00', '26', '00 43 00 00') + instance('01', '26', 'FF FF FF FF'));
    const {problems} = decode('tlv', printed, context('/66', known));
    expect(problems[0]).toMatchObject({kind: 'truncated', offset: 35});
    expect(problems[0]!.message).toContain('with 38 (0x26) this one would fit');

    expect(right).toHaveLength(82);
    const decoded = decode('tlv', right, context('/66', known));
    expect(decoded.problems).toEqual([]);
    expect(leaves(decoded.nodes).map(describeEntry)).toContain('/66/1/2 Objlnk 65535:65535');
  });

  it('null link in SenML JSON: FFFF:FFFF is hexadecimal', () => {
    const bytes = utf8('[{"n":"/65/0/2","vlo":"FFFF:FFFF"}]');
    const {nodes, problems} = decode('senml-json', bytes, context(undefined, known));
    expect(problems).toMatchObject([{kind: 'hexadecimal-link', level: 'error', offset: 22, length: 11}]);
    expect(problems[0]!.message).toContain('65535:65535');
    expect(nodes.map(describeEntry)).toEqual(['/65/0/2 Objlnk 65535:65535']);
    expect(new TextDecoder().decode(encode('senml-json', nodes).bytes)).toContain('"vlo":"65535:65535"');
  });

  it('Data Value in SenML JSON: plain Base64 is read, Base64 for URLs is written', () => {
    const {nodes, problems} = decode('senml-json', utf8('[{"n":"/5/0/0","vd":"+/8="}]'));
    expect(problems).toMatchObject([{kind: 'odd-base64', level: 'finding'}]);
    expect(nodes[0]!.value).toEqual({type: 'Opaque', value: fromHex('FB FF')});
    expect(new TextDecoder().decode(encode('senml-json', nodes).bytes)).toContain('"vd":"-_8"');
  });
});
