package vn.diachido.database.cluster;

import java.nio.file.Path;

/**
 * A process that uses a cluster until its standard input ends. Its arguments are the folder; it
 * says the port once the server answers.
 */
final class ClusterMain {

    private ClusterMain() {}

    public static void main(String[] arguments) throws Exception {
        try (PrivateCluster cluster = PrivateCluster.start(Path.of(arguments[0]))) {
            System.out.println("port " + port(cluster));
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        }
        System.out.println("closed");
    }

    private static String port(PrivateCluster cluster) {
        return cluster.superuser("postgres").url().replaceAll(".*:(\\d+)/.*", "$1");
    }
}
