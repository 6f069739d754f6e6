package vn.diachido.unit;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.diachido.command.CommandException;
import vn.diachido.command.ImportCommand;
import vn.diachido.command.ImportOptions;
import vn.diachido.exchange.ImportRefused;

/** {@code import units}. */
@Command(
        name = "units",
        description = {
            "Administrative units from CSV, GeoJSON or GeoPackage: lists, reforms, borders, people,"
                    + " hamlets.",
            "",
            "The mapping says which column of which file is what. It holds steps that are taken in"
                    + " order and stored together or not at all:",
            "  units       a list true from a day on, and what became of those before",
            "  boundaries  borders, by code",
            "  census      inhabitants and households, by code",
            "  hamlets     places without official codes, by position",
            "  cells       a stand-in for borders, computed from centres",
            "A smallest mapping:",
            "  steps:",
            "    - units:",
            "        data_set: {name: our-communes, title: Our communes, source: us,",
            "          licence: CC BY 4.0, credit: us, from: 2025-07-01}",
            "        file: communes.csv",
            "        from: 2025-07-01",
            "        columns: {code: ma, full_name: ten, parent: ma_tinh}",
            "        constants: {level: COMMUNE}",
            "Every key, every code of the report, coordinate systems: src/docs/import.md. A whole"
                    + " mapping: src/docs/import/vietnam.yml.",
            "Exit code: 0 tried or stored, rows may be left out; 1 refused, nothing is stored; 2"
                    + " wrong use.",
            ""
        },
        footer = {
            "",
            "Example, first tried, then stored:",
            "  ./diachido import units ours.yml --report rows.csv",
            "  ./diachido import units ours.yml --apply"
        })
public final class UnitImportCommand implements ImportCommand {

    @Parameters(paramLabel = "MAPPING", description = "Mapping file (YAML).")
    private @Nullable Path mapping;

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
        Resource file = new FileSystemResource(Objects.requireNonNull(mapping));
        Resource beside = base == null ? file : new FileSystemResource(base.resolve("-"));
        UnitImport units = application.getBean(UnitImport.class);
        try {
            return options.tell(
                    units.run(
                            file,
                            beside,
                            options.apply(),
                            line -> {
                                out.println(line);
                                out.flush();
                            }),
                    out);
        } catch (ImportRefused refused) {
            throw new CommandException(String.valueOf(refused.getMessage()), refused);
        }
    }
}
