package vn.diachido.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.diachido.command.doctor.Examination;
import vn.diachido.command.doctor.Finding;
import vn.diachido.command.doctor.Finding.Grade;

@Command(
        name = "doctor",
        description =
                "Looks at JDK, database, PostGIS, disk and fonts: what is wrong, how to mend it.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:nothing is wrong", "1:something is wrong"})
final class DoctorCommand implements Callable<Integer> {

    @Mixin private DataOptions data = new DataOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        LoggingSystem.get(getClass().getClassLoader()).beforeInitialize();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        List<Finding> findings =
                examination().findings().peek(finding -> print(out, finding)).toList();
        return findings.stream().anyMatch(finding -> finding.grade() == Grade.BAD)
                ? ExitCode.SOFTWARE
                : ExitCode.OK;
    }

    private Examination examination() {
        String url = System.getenv("SPRING_DATASOURCE_URL");
        return url == null
                ? Examination.ofPrivate(data.folder())
                : Examination.ofExternal(
                        url,
                        variable("SPRING_DATASOURCE_USERNAME"),
                        variable("SPRING_DATASOURCE_PASSWORD"));
    }

    private static String variable(String name) {
        return Objects.requireNonNullElse(System.getenv(name), "");
    }

    private static void print(PrintWriter out, Finding finding) {
        String mark =
                switch (finding.grade()) {
                    case GOOD -> "ok";
                    case DOUBTFUL -> "?";
                    case BAD -> "WRONG";
                };
        out.printf("%-6s %-10s %s%n", mark, finding.subject(), finding.observation());
        if (!finding.remedy().isEmpty()) {
            out.printf("%17s %s%n", "→", finding.remedy());
        }
        out.flush();
    }
}
