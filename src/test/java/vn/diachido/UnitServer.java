package vn.diachido;

/**
 * One server over the small country of {@code world/units.sql}, for all tests that only read it.
 */
public final class UnitServer {

    private static final TestServer SERVER = start();

    private UnitServer() {}

    public static TestServer get() {
        return SERVER;
    }

    private static TestServer start() {
        TestServer server = TestServer.over(TestWorld.load("units"));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }
}
