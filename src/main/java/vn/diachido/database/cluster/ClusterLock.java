package vn.diachido.database.cluster;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Who uses a cluster. Every process that does shares one byte of a file; whoever starts or stops
 * the server holds another byte alone for as long as that takes. The operating system lets go of
 * both when a process dies.
 */
final class ClusterLock implements AutoCloseable {

    private static final long CHANGE = 0;
    private static final long USE = 1;

    private final ReentrantLock withinProcess = new ReentrantLock();
    private final FileChannel file;
    private final FileLock use;

    private ClusterLock(FileChannel file, FileLock use) {
        this.file = file;
        this.use = use;
    }

    static ClusterLock join(Path path) throws IOException {
        FileChannel file =
                FileChannel.open(
                        path,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        try {
            return new ClusterLock(file, file.lock(USE, 1, true));
        } catch (OverlappingFileLockException e) {
            throw new ClusterException(
                    "This process uses the data folder " + path.getParent() + " already.",
                    "Close what uses it first.",
                    e);
        }
    }

    /** Waits until nobody else starts or stops the server, and keeps others from it. */
    Change change() throws IOException {
        withinProcess.lock();
        try {
            return new Change(file.lock(CHANGE, 1, false));
        } catch (IOException | RuntimeException e) {
            withinProcess.unlock();
            throw e;
        }
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

    /** The right to start or stop the server, until it is closed. */
    final class Change implements AutoCloseable {

        private final FileLock lock;

        private Change(FileLock lock) {
            this.lock = lock;
        }

        @Override
        public void close() throws IOException {
            try {
                lock.release();
            } finally {
                withinProcess.unlock();
            }
        }
    }
}
