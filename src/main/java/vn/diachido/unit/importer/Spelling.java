package vn.diachido.unit.importer;

/** Full names whose name is spelled in another way. */
final class Spelling {

    private Spelling() {}

    /** The full name with the name at its end replaced, where it ends with it. */
    static String fullName(String spelled, String name, String fullName) {
        return fullName.endsWith(name)
                ? fullName.substring(0, fullName.length() - name.length()) + spelled
                : fullName;
    }
}
