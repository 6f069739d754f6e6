package vn.diachido.database.cluster;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** How the cluster knows its own server. */
record OwnServer(Path dataDirectory, String password) {

    /** Whether what answers behind a port takes our password and works in our directory. */
    boolean answers(int port) {
        Login login = Login.local(port, "postgres", DataDirectory.SUPERUSER, password);
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("show data_directory")) {
            return answer.next() && Path.of(answer.getString(1)).equals(dataDirectory);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "the server in " + dataDirectory;
    }
}
