package vn.diachido.database.cluster;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Who uses a cluster. Every process that does shares one byte of a file; whoever starts or stops
 * the server holds another byte alone for as long as that takes. The operating system lets go of
 * both when a process dies.
 */
final class ClusterLock implements AutoCloseable {

    private static final long CHANGE = 0;
    private static final long USE = 1;

    private final FileChannel file;
    private final FileLock use;

    private ClusterLock(FileChannel file) throws IOException {
        this.file = file;
        this.use = file.lock(USE, 1, true);
    }

    static ClusterLock join(Path path) throws IOException {
        return new ClusterLock(
                FileChannel.open(
                        path,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE));
    }

    /** Waits until no other process starts or stops the server. */
    FileLock change() throws IOException {
        return file.lock(CHANGE, 1, false);
    }

    /** Ends this process's use; true where no other process uses the cluster. */
    boolean leave() throws IOException {
        use.release();
        try (FileLock alone = file.tryLock(USE, 1, false)) {
            return alone != null;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
