package vn.diachido.outreach.importer;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.FileSystemResource;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.diachido.command.ImportCommand;
import vn.diachido.command.ImportOptions;

/** {@code import activities}. */
@Command(
        name = "activities",
        description =
                "Activities of squads and what came of them, from CSV or XLSX. What a mapping says:"
                        + " src/docs/outreach.md.")
public final class ActivityImportCommand implements ImportCommand {

    @Parameters(paramLabel = "MAPPING", arity = "1..*", description = "Mapping files (YAML).")
    private List<Path> mappings = List.of();

    @Option(
            names = "--base",
            paramLabel = "DIR",
            description = "Folder of the files; by default that of the mapping.")
    private @Nullable Path base;

    @Mixin private ImportOptions options = new ImportOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public int run(BeanFactory application) throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        ActivityImport activities = application.getBean(ActivityImport.class);
        int exit = ExitCode.OK;
        for (Path mapping : mappings) {
            FileSystemResource file = new FileSystemResource(mapping);
            FileSystemResource beside =
                    base == null ? file : new FileSystemResource(base.resolve("-"));
            exit = Math.max(exit, options.tell(activities.run(file, beside, options.apply()), out));
        }
        return exit;
    }
}
