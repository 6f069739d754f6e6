package vn.diachido.database.cluster;

/** A server that was seen to be the cluster's own and to answer. */
record Server(ProcessHandle process, int port, boolean adopted) {}
