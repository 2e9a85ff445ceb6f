import {Socket} from 'node:net';

const {connect} = Socket.prototype;

/** Loaded into a build before all else: what asks another machine for anything fails at once. */
Socket.prototype.connect = function refuse(...args) {
  const [options] = args.flat();
  const host = typeof options === 'object' ? options.host : undefined;
  if (host !== undefined && !['localhost', '127.0.0.1', '::1'].includes(host)) {
    throw new Error(`The build asked ${host} for something.`);
  }
  return connect.apply(this, args);
};
