package vn.diachido.site.importer;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.Resource;
import picocli.CommandLine.Command;
import vn.diachido.command.MappedImportCommand;
import vn.diachido.exchange.ImportResult;

/** {@code import sites}. */
@Command(
        name = "sites",
        description =
                "Red addresses, relics and tourist places from CSV, GeoJSON or GeoPackage. Each new"
                        + " one gets a page and a board. What a mapping says: src/docs/import.md.")
public final class SiteImportCommand extends MappedImportCommand {

    @Override
    protected ImportResult bring(
            BeanFactory application, Resource mapping, Resource base, boolean apply) {
        return application.getBean(SiteImport.class).run(mapping, base, apply);
    }
}
