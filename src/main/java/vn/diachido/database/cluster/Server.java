package vn.diachido.database.cluster;

/** A server's first process, the postmaster, and its port. */
record Server(ProcessHandle process, int port) {}
