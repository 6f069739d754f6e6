package vn.diachido.outreach.importer;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.Resource;
import picocli.CommandLine.Command;
import vn.diachido.command.MappedImportCommand;
import vn.diachido.exchange.ImportResult;

/** {@code import activities}. */
@Command(
        name = "activities",
        description =
                "Activities of squads and what came of them, from CSV or XLSX. What a mapping says:"
                        + " src/docs/outreach.md.")
public final class ActivityImportCommand extends MappedImportCommand {

    @Override
    protected ImportResult bring(
            BeanFactory application, Resource mapping, Resource base, boolean apply) {
        return application.getBean(ActivityImport.class).run(mapping, base, apply);
    }
}
