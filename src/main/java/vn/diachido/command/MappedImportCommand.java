package vn.diachido.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.diachido.exchange.ImportResult;

/** A command that brings in files, each described by a mapping of its own. */
public abstract class MappedImportCommand implements ImportCommand {

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
    public final int run(BeanFactory application) throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        int exit = ExitCode.OK;
        for (Path mapping : mappings) {
            Resource file = new FileSystemResource(mapping);
            Resource beside = base == null ? file : new FileSystemResource(base.resolve("-"));
            ImportResult result = bring(application, file, beside, options.apply());
            exit = Math.max(exit, options.tell(result, out));
        }
        return exit;
    }

    /**
     * Brings in one file.
     *
     * @param base a file beside which it lies
     * @param apply store it; otherwise only say what would be stored
     */
    protected abstract ImportResult bring(
            BeanFactory application, Resource mapping, Resource base, boolean apply);
}
