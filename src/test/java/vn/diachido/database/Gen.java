package vn.diachido.database;

class Gen {
    public static void main(String[] a) throws Exception {
        JooqGenerator.generate(a[0], a[1], "", java.nio.file.Path.of("src/main/java"));
    }
}
