package vn.diachido.command;

import picocli.CommandLine.Command;

@Command(
        name = "import",
        description =
                "Brings files into the database, also while it is served. Every import is a dry run"
                        + " until it is told to apply. The guide: src/docs/import.md.",
        synopsisSubcommandLabel = "WHAT")
final class ImportParentCommand {}
