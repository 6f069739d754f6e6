package vn.diachido.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.diachido.launcher.Script.Ending;

/** What the launcher finds, installs, builds and counts. */
class LauncherTest {

    /** Hides what is installed on the machine that runs the test. */
    private static final String NOTHING_ELSEWHERE = "existing() { :; }; ";

    @TempDir private Path folder;
    private Script script;

    @BeforeEach
    void makeScript() throws IOException {
        script = new Script(folder);
    }

    @Test
    void javaHomeOfAnOldVersionGivesWayToANewOne() throws Exception {
        Path old = jdk("old", "17.0.9");
        Path wanted = jdk("new", "25.0.3");
        String elsewhere = "existing() { echo " + wanted + "; }; ";

        Ending ending =
                script.run(
                        elsewhere + "find_java; echo found $JAVA_HOME",
                        Map.of("JAVA_HOME", old.toString()));

        assertThat(ending.output()).contains("found " + wanted);
    }

    @Test
    void javaHomeThatFitsGoesFirst() throws Exception {
        Path wanted = jdk("mine", "26");

        Ending ending =
                script.run(
                        "find_java; echo found $JAVA_HOME; command -v javac",
                        Map.of("JAVA_HOME", wanted.toString()));

        assertThat(ending.output()).contains("found " + wanted, wanted + "/bin/javac");
    }

    /** As a service of the system is started. */
    @Test
    void jdkIsFoundWithoutAHome() throws Exception {
        Path wanted = jdk("new", "25.0.3");
        String elsewhere = "existing() { echo " + wanted + "; }; ";

        Ending ending =
                script.run(
                        "unset HOME; " + elsewhere + "find_java; echo found $JAVA_HOME",
                        Map.of("JAVA_HOME", jdk("old", "17").toString()));

        assertThat(ending.output()).isEqualTo("found " + wanted + "\n");
    }

    @Test
    void missingJdkIsNamedWithTheLineToRun() throws Exception {
        script.tool("javac", "exit 1").tool("apt-cache", "exit 0");

        Ending ending = script.run(NOTHING_ELSEWHERE + "find_java");

        assertThat(ending.exitCode()).isEqualTo(1);
        assertThat(ending.output()).contains("no JDK 25", "sdk install java 25-tem");
    }

    @Test
    void nodeThatIsTooOldIsNotTaken() throws Exception {
        script.tool("node", "exit 1").tool("npm", "exit 0");

        Ending ending = script.run(NOTHING_ELSEWHERE + "find_node");

        assertThat(ending.exitCode()).isEqualTo(1);
        assertThat(ending.output()).contains("Node 20.19 or newer", "nodejs");
    }

    @Test
    void missingPackageIsNamedWhereNothingMayBeInstalled() throws Exception {
        script.tool("id", "echo 1000")
                .tool("sudo", "exit 1")
                .tool("apt-get", "echo must not be called")
                .tool("apt-cache", "[ $1 = depends ] && echo '  Depends: postgresql-17'");

        Ending ending = script.run("has_postgres() { return 1; }; need_postgres");

        assertThat(ending.exitCode()).isEqualTo(1);
        assertThat(ending.output())
                .contains("sudo apt-get install")
                .contains("-postgis-3")
                .doesNotContain("must not be called");
    }

    @Test
    void databaseElsewhereNeedsNoPackage() throws Exception {
        Ending ending =
                script.run(
                        "has_postgres() { return 1; }; need_postgres; echo went on",
                        Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://elsewhere/x"));

        assertThat(ending.output()).isEqualTo("went on\n");
    }

    @Test
    void failedDownloadIsTriedOnceMoreWithUpdates() throws Exception {
        Path calls = folder.resolve("calls");
        script.tool(
                "mvn",
                """
                echo "$@" >> %s
                case "$*" in
                    *' -U '*) exit 0 ;;
                esac
                echo '[ERROR] Could not find artifact a:b'
                exit 1
                """
                        .formatted(calls));

        Ending ending = script.run("maven package; echo built");

        assertThat(ending.output()).contains("trying once more", "built");
        assertThat(Files.readAllLines(calls)).hasSize(2);
    }

    @Test
    void failedBuildShowsItsErrorsAndStops() throws Exception {
        script.tool("mvn", "echo '[INFO] noise'; echo '[ERROR] Unit.java: no'; exit 1");

        Ending ending = script.run("maven package; echo went on");

        assertThat(ending.exitCode()).isEqualTo(1);
        assertThat(ending.output())
                .contains("[ERROR] Unit.java: no", "target/build.log")
                .doesNotContain("noise", "went on");
    }

    @Test
    void filesWithVietnameseNamesAreReachedFromEveryLanguage() throws Exception {
        String show = "speak_utf8; echo ${LC_ALL-as it was}";

        assertThat(script.run(show).output()).isEqualTo("C.UTF-8\n");
        assertThat(script.run(show, Map.of("LANG", "POSIX")).output()).isEqualTo("C.UTF-8\n");
        assertThat(script.run(show, Map.of("LC_ALL", "C", "LANG", "vi_VN.UTF-8")).output())
                .isEqualTo("C.UTF-8\n");
        assertThat(script.run(show, Map.of("LANG", "vi_VN.utf8")).output())
                .isEqualTo("as it was\n");
    }

    @Test
    void progressIsToldWhileTheBuildGoesOn() throws Exception {
        Ending ending =
                script.run(
                        """
                        mkfifo $home/heard
                        {
                            echo 'frontend: installing packages'
                            timeout 20 cat $home/heard >/dev/null || echo 'frontend: nobody heard'
                            printf '%s\\n' '[INFO] Running vn.X' '[INFO] --- jar:repackage (x)'
                        } | maven_progress 2>&1 | {
                            IFS= read -r first
                            echo "$first"
                            timeout 20 sh -c "echo >$home/heard" || true
                            cat
                        }
                        """);

        assertThat(ending.output())
                .contains("frontend: installing packages", "vn.X", "packing")
                .doesNotContain("nobody heard");
    }

    @Test
    void buildsOnlyWhenASourceChanged() throws Exception {
        Path source = script.home().resolve("src/main/java/Unit.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "class Unit {}");
        for (String other : List.of("pom.xml", ".mvn", "graphql", "db")) {
            Files.createDirectories(script.home().resolve(other));
        }
        String build =
                "maven() { echo building; }; unpack() { mkdir -p $program; touch"
                        + " $program/diachido.jar; }; JAVA_HOME=/jdk; build; ";

        assertThat(script.run(build).output()).contains("building");
        assertThat(script.run(build).output()).doesNotContain("building");
        Files.writeString(source, "class Unit { }");
        assertThat(script.run(build).output()).contains("building");
    }

    @Test
    void cacheIsMadeOnceAndUsedFromThenOn() throws Exception {
        Path java = jdk("jdk", "25.0.3");
        Script.program(
                java.resolve("bin/java"),
                """
                for option; do
                    case "$option" in
                        -XX:AOTCacheOutput=*) echo trained >"${option#*=}" ;;
                    esac
                done
                """);
        String serve =
                "program=$home; mkdir -p $home/target; has_postgres() { :; }; free_port() { echo 1; };"
                        + " make_cache; use_cache; java_command serve; echo ${java_command[*]}";
        Map<String, String> jdk = Map.of("JAVA_HOME", java.toString());

        assertThat(script.run(serve, jdk).output())
                .contains("Preparing fast starts", "-XX:AOTCache=" + script.home());
        assertThat(script.run(serve, jdk).output())
                .doesNotContain("Preparing")
                .contains("-XX:AOTCache=" + script.home());
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"25.0.4\"\n");
        assertThat(script.run(serve, jdk).output()).contains("Preparing fast starts");
    }

    @Test
    void trainingThatFailsIsNotTriedAgainAndStopsNothing() throws Exception {
        Path java = jdk("jdk", "25.0.3");
        Script.program(java.resolve("bin/java"), "exit 1");
        String serve =
                "program=$home; mkdir -p $home/target; has_postgres() { :; }; free_port() { echo 1; };"
                        + " make_cache; use_cache; java_command serve; echo ${java_command[*]}";
        Map<String, String> jdk = Map.of("JAVA_HOME", java.toString());

        assertThat(script.run(serve, jdk).output())
                .contains("Preparing fast starts", "diachido.jar serve")
                .doesNotContain("AOTCache");
        assertThat(script.run(serve, jdk).output())
                .contains("diachido.jar serve")
                .doesNotContain("Preparing", "AOTCache");
    }

    @Test
    void benchSaysWhatItTakesWithoutBuildingOrInstalling() throws Exception {
        Ending ending =
                script.run("find_tools() { :; }; home=$launcher/../..; bench --quick --help");

        assertThat(ending.exitCode()).isZero();
        assertThat(ending.output()).startsWith("Usage: ./diachido bench").contains("--quick");
    }

    @Test
    void totalsAreAddedUpOverRunners() throws Exception {
        write("surefire/TEST-A.xml", suite(5, 1, 1, 1));
        write("surefire/TEST-B.xml", suite(2, 0, 0, 0));
        write(
                "vitest.json",
                """
                {"numPassedTests": 3, "numFailedTests": 0, "numPendingTests": 1, "numTodoTests": 0,
                 "testResults": [{"status": "failed", "name": "a.test.ts", "message": "no such module", "assertionResults": []}]}
                """);
        write(
                "playwright.json",
                """
                {"stats": {"expected": 4, "unexpected": 1, "flaky": 1, "skipped": 2}, "errors": []}
                """);

        assertThat(totals("surefire", "surefire")).isEqualTo("4 2 1\n");
        assertThat(totals("vitest", "vitest.json"))
                .isEqualTo("3 1 1\nfailed: a.test.ts\n  no such module\n");
        assertThat(totals("playwright", "playwright.json")).isEqualTo("5 1 2\n");
    }

    @Test
    void failedTestsAreToldWithTheFirstLinesOfWhy() throws Exception {
        write(
                "surefire/TEST-A.xml",
                suite(2, 0, 1, 0)
                        + "<testcase name=\"goes\" classname=\"a.B\"/><testcase name=\"breaks\""
                        + " classname=\"a.B\"><failure message=\"x\"><![CDATA[it broke\nhere]]></failure></testcase></testsuite>");

        assertThat(totals("surefire", "surefire"))
                .isEqualTo("1 1 0\nfailed: a.B.breaks\n  it broke\n  here\n");
    }

    @Test
    void runnerWithoutAReportHasFailed() throws Exception {
        Ending ending =
                script.run(
                        "home=$launcher/../..; passed=0 failed=0 skipped=0; count vitest /none.json"
                                + " 2>/dev/null; echo $passed $failed $skipped");

        assertThat(ending.output()).endsWith("0 1 0\n");
    }

    private static String suite(int tests, int errors, int failures, int skipped) {
        return "<testsuite name=\"x\" tests=\"%d\" errors=\"%d\" failures=\"%d\" skipped=\"%d\">"
                .formatted(tests, errors, failures, skipped);
    }

    private String totals(String runner, String report) throws Exception {
        return script.run("node \"$launcher/totals.mjs\" " + runner + " " + folder.resolve(report))
                .output();
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Script.program(home.resolve("bin/javac"), "exit 0");
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }
}
