package vn.diachido.command.doctor;

import java.util.List;
import vn.diachido.database.cluster.PostgresPrograms;

final class ProgramsCheck implements Check {

    @Override
    public Finding look() {
        List<PostgresPrograms> found = PostgresPrograms.find();
        if (found.isEmpty()) {
            return Finding.bad(
                    "PostgreSQL",
                    "none with PostGIS is installed",
                    PostgresPrograms.HOW_TO_INSTALL);
        }
        PostgresPrograms newest = found.getFirst();
        return Finding.good(
                "PostgreSQL", newest.majorVersion() + " with PostGIS in " + newest.folder());
    }
}
