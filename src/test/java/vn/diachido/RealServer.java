package vn.diachido;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import vn.diachido.database.TestDatabase;
import vn.diachido.exchange.ImportResult;
import vn.diachido.exchange.SharedData;
import vn.diachido.unit.UnitImport;

/** One server over the real units, imported once as the documentation says. */
public final class RealServer {

    private record Running(TestServer server, TestDatabase database) {}

    private static @Nullable Running running;

    private RealServer() {}

    /** Skips the test where there is no real data. */
    public static TestServer get() {
        return running().server();
    }

    /** The database behind it, for questions in SQL. */
    public static TestDatabase database() {
        return running().database();
    }

    private static synchronized Running running() {
        String folder = SharedData.data("admin_new").getParent() + "/";
        if (running == null) {
            running = start(folder);
        }
        return running;
    }

    private static Running start(String folder) {
        TestDatabase database = TestDatabase.create();
        TestServer server = TestServer.over(database);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        ImportResult result =
                server.bean(UnitImport.class)
                        .run(
                                new FileSystemResource("src/docs/import/vietnam.yml"),
                                new FileSystemResource(folder),
                                true,
                                line -> {});
        result.refused()
                .ifPresent(refused -> {
                    throw new IllegalStateException("the real units were refused", refused);
                });
        return new Running(server, database);
    }
}
