/** What pages know of the configuration. */
export default {baseUrl: '/portal/', trailingSlash: true};
