package vn.diachido.command;

import picocli.CommandLine.Command;

@Command(
        name = "admin",
        description = "Accounts of administrators, also while the map is served.",
        synopsisSubcommandLabel = "WHAT")
final class AdminParentCommand {}
