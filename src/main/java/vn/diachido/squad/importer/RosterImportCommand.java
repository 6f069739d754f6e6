package vn.diachido.squad.importer;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.Resource;
import picocli.CommandLine.Command;
import vn.diachido.command.MappedImportCommand;
import vn.diachido.exchange.ImportResult;

/** {@code import rosters}. */
@Command(
        name = "rosters",
        description =
                "Rosters of squads, and members of the union by branch, from Excel or CSV. What a"
                        + " mapping says: src/docs/squads.md.")
public final class RosterImportCommand extends MappedImportCommand {

    @Override
    protected ImportResult bring(
            BeanFactory application, Resource mapping, Resource base, boolean apply) {
        return application.getBean(RosterImport.class).run(mapping, base, apply);
    }
}
