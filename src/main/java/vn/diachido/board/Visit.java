package vn.diachido.board;

/**
 * A scan as it comes in. Address and agent serve to fold repeats and are kept nowhere.
 *
 * @param language in which its page is shown
 * @param address where it came from, without a port
 * @param agent what the browser says it is; empty where it says nothing
 */
public record Visit(BoardCode code, String language, String address, String agent) {}
