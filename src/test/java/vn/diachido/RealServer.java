package vn.diachido;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import vn.diachido.database.TestDatabase;
import vn.diachido.exchange.SharedData;
import vn.diachido.site.importer.SiteImport;
import vn.diachido.squad.DemonstrationSquads;
import vn.diachido.unit.UnitImport;

/**
 * One server over the real data: units of the whole country, settlements of four provinces, 83
 * heritage places, and invented squads. For tests that only read it; skipped where the data is not
 * there.
 */
public final class RealServer {

    public static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    static final long SEED = 20230216;
    static final int SQUADS = 400;

    private static final Path MAPPINGS = Path.of("src/docs/import");
    private static final List<String> HERITAGE =
            List.of("heritage-register", "heritage-openstreetmap", "heritage-explorer");

    private static @Nullable RealServer running;

    private final TestDatabase database;
    private final TestServer server;

    private RealServer(TestDatabase database, TestServer server) {
        this.database = database;
        this.server = server;
    }

    public static synchronized RealServer get() {
        base();
        if (running == null) {
            running = start();
        }
        return running;
    }

    public TestServer server() {
        return server;
    }

    public TestDatabase database() {
        return database;
    }

    private static RealServer start() {
        TestDatabase database = TestDatabase.create();
        TestServer server = TestServer.over(database);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        server.bean(UnitImport.class).run(mapping("vietnam"), base(), true, progress -> {});
        SiteImport sites = server.bean(SiteImport.class);
        HERITAGE.forEach(name -> sites.run(mapping(name), base(), true));
        server.bean(DemonstrationSquads.class).place(SEED, SQUADS, DAY, true);
        database.dsl().execute("analyze");
        return new RealServer(database, server);
    }

    /** A file beside which the files of the mappings lie; skips the test where they are not. */
    public static Resource base() {
        return new FileSystemResource(SharedData.data(".").resolve("-"));
    }

    public static Resource mapping(String name) {
        return new FileSystemResource(MAPPINGS.resolve(name + ".yml"));
    }
}
