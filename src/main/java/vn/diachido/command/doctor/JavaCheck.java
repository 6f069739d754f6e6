package vn.diachido.command.doctor;

final class JavaCheck implements Check {

    private static final int NEEDED_VERSION = 25;

    @Override
    public Finding look() {
        String seen = Runtime.version() + " in " + System.getProperty("java.home");
        return Runtime.version().feature() >= NEEDED_VERSION
                ? Finding.good("JDK", seen)
                : Finding.bad("JDK", seen, "Install a JDK " + NEEDED_VERSION + " or newer.");
    }
}
