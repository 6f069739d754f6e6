package vn.diachido.command;

import picocli.CommandLine.Command;

@Command(
        name = "diachido",
        description = "Địa Chỉ Đỏ: red addresses, youth squads and outreach coverage on a map.",
        synopsisSubcommandLabel = "COMMAND")
final class DiachidoCommand {}
