package vn.diachido.command.doctor;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import vn.diachido.database.cluster.ApplicationDatabase;
import vn.diachido.database.cluster.ClusterException;
import vn.diachido.database.cluster.PrivateCluster;

/** The private database, which is started for the look unless it runs. */
final class PrivateDatabaseCheck implements Check {

    private final Path folder;

    PrivateDatabaseCheck(Path folder) {
        this.folder = folder;
    }

    private Finding beforeTheFirstStart() {
        return PrivateCluster.canBeMadeIn(folder)
                ? Finding.good("Database", "not made yet; serve makes it in " + folder)
                : Finding.bad(
                        "Database",
                        "cannot be made in " + folder,
                        "Choose another folder with --data, or change the owner of the one it"
                                + " lies in.");
    }

    @Override
    public Finding look() {
        if (Files.notExists(folder)) {
            return beforeTheFirstStart();
        }
        try (PrivateCluster cluster = PrivateCluster.start(folder);
                Connection connection = ApplicationDatabase.ensure(cluster).connect()) {
            return DatabaseLook.at(connection);
        } catch (ClusterException e) {
            return Finding.bad("Database", e.problem(), e.remedy());
        } catch (SQLException | UncheckedIOException e) {
            return Finding.bad(
                    "Database",
                    String.valueOf(e.getMessage()),
                    "Look into postgres.log in " + folder + ".");
        }
    }
}
